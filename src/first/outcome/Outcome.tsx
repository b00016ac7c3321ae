import { type ReactNode, useContext } from 'react'
import { useWords } from '#first/words.ts'
import { callGroups } from '#flow/outcome.ts'
import type { ServiceView } from '#text/service-view.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { LeadsOut } from '#ui/in-tool.ts'
import { Note } from '#ui/Note.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { Answered, type AnsweredView } from '#first/question/Answered.tsx'
import type { CallView, ContactView } from './call-view.ts'
import { CallCard } from './CallCard.tsx'
import type { CallLook } from './CallFrame.tsx'
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
 * What comes later than the calls, and what nothing waits for: the rest of what is known of a
 * number, or
 * - `say`: what to say in the call, and what to have ready for it;
 * - `difference`: that the server’s clock differs from this device’s;
 * - `stays`: what a call leaves behind, and the pages that help;
 * - `time`: the time by which the outcome was decided;
 * - `around`: what else to do, why, sources, the record, the role.
 */
export type PartOfOutcome =
  ServiceView | SetContactView | 'say' | 'difference' | 'stays' | 'time' | 'around'

/** A contact whose number is set. */
export interface SetContactView {
  readonly contact: ContactView
  readonly number: NumberView
}

interface Props {
  readonly outcome: OutcomeView
  readonly answered: readonly AnsweredView[]
  /** What changed by itself, a line each: nothing longer may push the first number out of sight. */
  readonly changes: readonly string[]
  /** What else the person should know, under the calls. */
  readonly notices: readonly string[]
  /** Whether the clock decided that this is the outcome. */
  readonly isByClock: boolean
  /** The number of a contact; undefined where nobody has set it. */
  readonly numberOf: (contact: string) => NumberView | undefined
  readonly part: (name: PartOfOutcome) => ReactNode
  readonly onContinue: () => void
  readonly onBack: () => void
  readonly onChange: (question: string) => void
  readonly onClear: () => void
}

/** What to do now: the first call, what to say in it, the other calls, the way on, the ways back. */
export function Outcome(props: Props) {
  const words = useWords()
  const { outcome, answered, changes, notices, isByClock, numberOf, part, onContinue } = props
  const leadsOut = useContext(LeadsOut)
  const [first, ...others] = outcome.calls
  const cardOf = (call: CallView, look: CallLook) => {
    if ('service' in call) {
      const { service, when } = call
      return <CallCard key={`${service.id} ${when}`} {...{ call, look }} more={part(service)} />
    }
    const { contact, when } = call
    const number = numberOf(contact.id)
    const more = number && part({ contact, number })
    return <ContactCard key={`${contact.id} ${when}`} {...{ call, look, number, more }} />
  }
  return (
    <>
      <WayBack name="back" onBack={props.onBack} />
      <div className="outcome">
        <div className="outcome__first">
          <ScreenHeading>{outcome.title}</ScreenHeading>
          {changes.map((change) => (
            <p key={change} className="change">
              {change}
            </p>
          ))}
          {isByClock && part('difference')}
          <p>{outcome.summary}</p>
          {first && (
            <section>
              <h2 className="visually-hidden">{words(`outcome.group.${first.group}`)}</h2>
              <ul className="calls">{cardOf(first, 'first')}</ul>
            </section>
          )}
        </div>
        <div className="outcome__say">{part('say')}</div>
        <div className="outcome__others">
          {callGroups.map((group) => {
            const calls = others.filter((call) => call.group === group)
            const isNow = group === 'now'
            return (
              calls.length > 0 && (
                <section key={group}>
                  {!isNow && <h2 className="calls-heading">{words(`outcome.group.${group}`)}</h2>}
                  <ul className="calls">
                    {calls.map((call) => cardOf(call, isNow ? 'next' : 'folded'))}
                  </ul>
                </section>
              )
            )
          })}
          {part('stays')}
          {!isByClock && part('difference')}
          {notices.map((notice) => (
            <Note key={notice}>{notice}</Note>
          ))}
          {part('time')}
          {outcome.continue !== undefined && (
            <BigButton name="continue" onPress={onContinue}>
              {outcome.continue}
            </BigButton>
          )}
          {leadsOut && (
            <a className="urgent-link" href="#person">
              {words('showPerson')}
            </a>
          )}
        </div>
      </div>
      {part('around')}
      <Answered answered={answered} onChange={props.onChange} onClear={props.onClear} />
    </>
  )
}
