import { useWords } from '#first/words.ts'
import accessibilityWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { useApp } from '#first/app-context.ts'
import { LongPage } from '#later/long-page/LongPage.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly accessibility: typeof accessibilityWords
  }
}

/** The accessibility statement, with the name of this tool. */
export function AccessibilityPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'accessibility', accessibilityWords)
  const { name, area } = setting.text.pathway
  return <Accessibility name={name} area={area} onBack={session.leavePage} />
}

interface Props {
  readonly name: string
  readonly area: string
  readonly onBack: () => void
}

/**
 * The accessibility statement, in the parts and the order of the model that UK public bodies must
 * follow: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
 * Regulations 2018.
 */
export function Accessibility({ name, area, onBack }: Props) {
  const words = useWords('accessibility')
  return (
    <LongPage
      heading={words('heading')}
      lead={
        <>
          <p>{words('applies', { name, area })}</p>
          <p className="not-confirmed">{words('noOwner')}</p>
        </>
      }
      parts={[
        { id: 'how', title: words('how.heading'), content: <How /> },
        {
          id: 'feedback',
          title: words('feedback.heading'),
          content: <Bullets entries={words('feedback.says', { returnObjects: true })} />,
        },
        {
          id: 'enforcement',
          title: words('enforcement.heading'),
          content: <Bullets entries={words('enforcement.says', { returnObjects: true })} />,
        },
        {
          id: 'technical',
          title: words('technical.heading'),
          content: (
            <>
              <p>{words('technical.says')}</p>
              <h3>{words('compliance.heading')}</h3>
              <p>{words('compliance.says')}</p>
            </>
          ),
        },
        {
          id: 'content',
          title: words('content.heading'),
          content: <Bullets entries={words('content.says', { returnObjects: true })} />,
        },
        { id: 'done', title: words('done.heading'), content: <Done /> },
        {
          id: 'preparation',
          title: words('preparation.heading'),
          content: <p>{words('preparation.says')}</p>,
        },
      ]}
      onBack={onBack}
    />
  )
}

function How() {
  const words = useWords('accessibility')
  return (
    <>
      <p>{words('how.can')}</p>
      <Bullets entries={words('how.canList', { returnObjects: true })} />
      <p>{words('how.cannot')}</p>
      <Bullets entries={words('how.cannotList', { returnObjects: true })} />
    </>
  )
}

function Done() {
  const words = useWords('accessibility')
  return (
    <>
      <p>{words('done.tested')}</p>
      <Bullets entries={words('done.testedList', { returnObjects: true })} />
      <p>{words('done.notTested')}</p>
      <Bullets entries={words('done.notTestedList', { returnObjects: true })} />
    </>
  )
}
