import { type ReactNode, useContext } from 'react'
import { useWords } from '#first/words.ts'
import { type ContactNumber, isInternal } from '#device/contacts.ts'
import { callGroups } from '#flow/outcome.ts'
import type { ServiceView } from '#text/service-view.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { LeadsOut } from '#ui/in-tool.ts'
import { Note } from '#ui/Note.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { Answered, type AnsweredView } from '#first/question/Answered.tsx'
import { CallCard, type CallView } from './CallCard.tsx'
import { ContactCard, type NumberView } from './ContactCard.tsx'

export interface OutcomeView {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** In the order in which they are shown. */
  readonly calls: readonly CallView[]
  /** The words on the way on; undefined where the pathway ends. */
  readonly continue: string | undefined
}

/**
 * What comes later than the calls, and what nothing waits for: the code of a number, or
 * - `difference`: that the server’s clock differs from this device’s;
 * - `stays`: what a call leaves behind, and the pages that help;
 * - `time`: the time by which the outcome was decided;
 * - `around`: what else to do, what to have ready and to say, why, sources, the record, the role.
 */
export type OutcomePartName =
  ServiceView | ContactNumber | 'difference' | 'stays' | 'time' | 'around'

interface Props {
  readonly outcome: OutcomeView
  readonly answered: readonly AnsweredView[]
  /** Sentences that the person should see first: what changed, or a clock that looks wrong. */
  readonly notices: readonly string[]
  /** The number of a contact; undefined where nobody has set it. */
  readonly numberOf: (contact: string) => NumberView | undefined
  readonly part: (name: OutcomePartName) => ReactNode
  readonly onContinue: () => void
  readonly onBack: () => void
  readonly onChange: (question: string) => void
  readonly onClear: () => void
}

/** What to do now: the calls in order, the way on, and the ways back. */
export function Outcome(props: Props) {
  const words = useWords()
  const { outcome, answered, notices, numberOf, part, onContinue, onBack } = props
  const groups = callGroups
    .map((group) => ({ group, calls: outcome.calls.filter((call) => call.group === group) }))
    .filter(({ calls }) => calls.length > 0)
  // Nothing may be above the emergency number.
  const [first] = outcome.calls
  const isEmergency = first !== undefined && 'service' in first && first.isEmergency
  return (
    <>
      <WayBack name="back" onBack={onBack} />
      <ScreenHeading takesFocus>{outcome.title}</ScreenHeading>
      {notices.map((notice) => (
        <Note key={notice}>{notice}</Note>
      ))}
      {!isEmergency && part('difference')}
      <p className="summary">{outcome.summary}</p>
      {groups.map(({ group, calls }, place) => (
        <section key={group} className="call-group">
          <h2 className={group === 'now' ? 'visually-hidden' : 'part-heading'}>
            {words(`outcome.group.${group}`)}
          </h2>
          <ul className="calls">
            {calls.map((call) =>
              'contact' in call ? (
                <ContactCard
                  key={`${call.contact.id} ${call.when}`}
                  call={call}
                  number={numberOf(call.contact.id)}
                  code={codeOf(numberOf(call.contact.id), part)}
                />
              ) : (
                <CallCard
                  key={`${call.service.id} ${call.when}`}
                  call={call}
                  code={part(call.service)}
                />
              ),
            )}
          </ul>
          {place === 0 && part('stays')}
        </section>
      ))}
      {part('time')}
      {isEmergency && part('difference')}
      {outcome.continue !== undefined && (
        <BigButton name="continue" onPress={onContinue}>
          {outcome.continue}
        </BigButton>
      )}
      {useContext(LeadsOut) && (
        <a className="urgent-link" href="#person">
          {words('showPerson')}
        </a>
      )}
      {part('around')}
      <Answered answered={answered} onChange={props.onChange} onClear={props.onClear} />
    </>
  )
}

/** No other phone can ring a number inside the organisation. */
function codeOf(view: NumberView | undefined, part: Props['part']): ReactNode {
  const number = view?.numbers[0]
  return number && !isInternal(number) && part(number)
}
