import { signs } from 'virtual:pathway/signs'
import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import signsWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { signsPage } from '#text/language.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useApp } from '#first/app-context.ts'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { Sources } from '#later/outcome/Sources.tsx'
import { ContentOverdue } from '#later/review/ContentReview.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly signs: typeof signsWords
  }
}

/** Signs to look for, filled from the flow. */
export function SignsPage() {
  const { i18n, session } = useApp()
  addWords(i18n, 'signs', signsWords)
  const { lead, notProof, groups } = signsPage(i18n, signs)
  return (
    <Signs
      lead={lead}
      notProof={notProof}
      groups={Object.entries(groups).map(([id, { sources, ...group }]) => ({
        ...group,
        id,
        sources: <Sources idsIn={() => sources} />,
      }))}
      overdue={<ContentOverdue />}
      onBack={session.leavePage}
    />
  )
}

interface Props {
  readonly lead: string
  readonly notProof: readonly string[]
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly signs: readonly string[]
    readonly sources: ReactNode
  }[]
  /** That the content is overdue to be checked again; nothing, while it is not. */
  readonly overdue: ReactNode
  readonly onBack: () => void
}

/** Signs to look for, after what they do not mean. Nothing is ticked, so nothing adds up. */
export function Signs({ lead, notProof, groups, overdue, onBack }: Props) {
  const words = useWords(['signs', 'interface'])
  return (
    <>
      <LongPage
        heading={words('interface:link.signs')}
        lead={
          <>
            <p className="lead">{lead}</p>
            {overdue}
          </>
        }
        parts={[
          {
            id: 'not-proof',
            title: words('notProof'),
            content: <Bullets entries={notProof} />,
          },
          ...groups.map(({ id, title, signs, sources }) => ({
            id,
            title,
            content: (
              <>
                <Bullets entries={signs} />
                <Disclosure summary={words('sources')}>{sources}</Disclosure>
              </>
            ),
          })),
        ]}
        onBack={onBack}
      />
      <p>{words('next')}</p>
      <BigButton name="questions" onPress={onBack}>
        {words('questions')}
      </BigButton>
    </>
  )
}
