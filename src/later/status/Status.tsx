import { type ReactNode, useRef } from 'react'
import { useWords } from '#first/words.ts'
import type { Fact, FactKind, Standing } from '#flow/facts.ts'
import type { Sources } from '#flow/schema.ts'
import { formatDate } from '#text/format-time.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { CopyText } from '#later/review/CopyText.tsx'
import { datesOf, dueAt, standingOf } from './fact-lines.ts'
import { FactList } from './FactList.tsx'
import { groupedByKind } from './request.ts'
import { ServiceFacts, type ServiceFactsView } from './ServiceFacts.tsx'
import styles from './status.scss?inline'

adoptStyleSheet(styles)

interface Props {
  /** That nobody has confirmed the pathway, and who answers for it. */
  readonly notConfirmed: string
  readonly owner: string
  readonly facts: readonly Fact[]
  readonly sources: Sources
  readonly services: readonly ServiceFactsView[]
  /** What is not sure, and whom to ask, as a text in English. */
  readonly request: string
  /** Each language of what is shown to the person, with who checked it. */
  readonly cardLanguages: ReactNode
  /** Sources with how much was read of each, as headings and lists. */
  readonly sourcesRead: ReactNode
  /** The instant by which facts are overdue, in milliseconds since the epoch. */
  readonly now: number
  readonly onBack: () => void
}

/** What is of the pathway itself, and was checked with it on one day. */
const ofPathway: readonly FactKind[] = [
  'question',
  'outcome',
  'contact',
  'step',
  'line',
  'signs',
  'unanswered',
]

/** How sure each thing is that the tool says; first what is not, and whom to ask. */
export function Status(props: Props) {
  const words = useWords(['interface', 'status'])
  const { facts, sources, services, request, now } = props
  const of = (kinds: readonly FactKind[]) => facts.filter(({ kind }) => kinds.includes(kind))
  const contents = of(ofPathway)
  const linesWithDates = (fact: Fact) => [
    ...standingOf(words, fact, sources),
    { says: datesOf(words, fact).join(' ') },
  ]
  return (
    <LongPage
      heading={words('status:heading')}
      lead={
        <>
          <p className="not-confirmed">{props.notConfirmed}</p>
          <p>{words('status:lead')}</p>
        </>
      }
      parts={[
        { id: 'counts', title: words('status:counts'), content: <Counts facts={facts} /> },
        {
          id: 'ask',
          title: words('status:ask.title'),
          content: (
            <>
              <p>{props.owner}</p>
              <Request text={request} />
            </>
          ),
        },
        { id: 'due', title: words('status:due.title'), content: <Due facts={facts} now={now} /> },
        {
          id: 'numbers',
          title: words('status:numbers'),
          isFolded: true,
          content: (
            <>
              {services.map((entry) => (
                <ServiceFacts key={entry.service.id} {...entry} />
              ))}
              <h3>{words('status:kind.holidays')}</h3>
              <FactList facts={of(['holidays'])} linesOf={linesWithDates} />
              {groupedByKind(of(['check'])).map(({ kind, facts: ofKind }) => (
                <section key={kind}>
                  <h3>{words(`status:kind.${kind}`)}</h3>
                  <FactList facts={ofKind} linesOf={linesWithDates} />
                </section>
              ))}
            </>
          ),
        },
        {
          id: 'ways',
          title: words('status:ways'),
          isFolded: true,
          content: <FactList facts={of(['way'])} linesOf={linesWithDates} />,
        },
        {
          id: 'contents',
          title: words('status:contents'),
          isFolded: true,
          content: (
            <>
              {contents[0] && <p>{datesOf(words, contents[0]).join(' ')}</p>}
              {groupedByKind(contents).map(({ kind, facts: ofKind }) => (
                <Disclosure key={kind} summary={words(`status:kind.${kind}`)}>
                  <FactList facts={ofKind} linesOf={(fact) => standingOf(words, fact, sources)} />
                </Disclosure>
              ))}
            </>
          ),
        },
        {
          id: 'translations',
          title: words('status:translations'),
          isFolded: true,
          content: (
            <>
              <h3>{words('status:kind.language')}</h3>
              <FactList facts={of(['language'])} linesOf={linesWithDates} />
              <h3>{words('status:kind.cards')}</h3>
              <p>{words('status:cardsLine')}</p>
              {props.cardLanguages}
            </>
          ),
        },
        {
          id: 'sources',
          title: words('status:sources'),
          isFolded: true,
          content: props.sourcesRead,
        },
      ]}
      onBack={props.onBack}
    />
  )
}

/** How many facts are how sure, the surest first. */
function Counts({ facts }: Pick<Props, 'facts'>) {
  const words = useWords(['interface', 'status'])
  const counts = standings.map((standing) => ({
    standing,
    count: facts.filter((fact) => fact.standing === standing).length,
  }))
  return (
    <Bullets
      entries={counts.map(({ standing, count }) =>
        words('status:count', { standing: words(`status:standing.${standing}`), count }),
      )}
    />
  )
}

const standings: readonly Standing[] = [
  ...(['sure', 'confirmed', 'good', 'reported', 'unconfirmed', 'unsaid'] as const),
  ...(['published', 'judged', 'unreviewed'] as const),
]

/** The list to copy. It is in English, as what it lists is. */
function Request({ text }: { readonly text: string }) {
  const words = useWords(['interface', 'status'])
  const shown = useRef<HTMLPreElement>(null)
  return (
    <>
      <p>{words('status:ask.how')}</p>
      <CopyText text={text} shown={shown} />
      <Disclosure summary={words('status:ask.open')}>
        <pre className="told" lang="en" ref={shown}>
          {text}
        </pre>
      </Disclosure>
    </>
  )
}

function Due({ facts, now }: Pick<Props, 'facts' | 'now'>) {
  const words = useWords(['interface', 'status'])
  const { overdue, nextBy, next } = dueAt(facts, now)
  const names = (some: readonly Fact[]) => (
    <div lang="en">
      <Bullets entries={some.map(({ says }) => says)} />
    </div>
  )
  return (
    <>
      {overdue.length === 0 && <p>{words('status:due.none')}</p>}
      {[...new Set(overdue.map(({ reviewBy }) => reviewBy))].map((day) => (
        <Disclosure
          key={day}
          summary={words('status:due.overdue', { date: formatDate(words, day) })}
        >
          {names(overdue.filter(({ reviewBy }) => reviewBy === day))}
        </Disclosure>
      ))}
      {nextBy !== null && (
        <Disclosure summary={words('status:due.next', { date: formatDate(words, nextBy) })}>
          {names(next)}
        </Disclosure>
      )}
    </>
  )
}
