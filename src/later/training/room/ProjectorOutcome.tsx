import { useWords } from '#first/words.ts'
import { callGroups } from '#flow/outcome.ts'
import { useApp, useContacts } from '#first/app-context.ts'
import { numberView, outcomeView } from '#first/case/views.ts'
import type { CallView } from '#first/outcome/call-view.ts'
import { runOf } from '#scenarios/run.ts'
import { roomNode } from './room-reducer.ts'
import type { ShownProps } from './shown.ts'

/** The outcome to which the answers led, and each number to ring there: first large, then smaller. */
export function ProjectorOutcome({ context, room }: ShownProps) {
  const words = useWords()
  const { setting } = useApp()
  const { scenario } = context
  const node = roomNode(context, room)
  const { at } = runOf(scenario, room.variant)
  const { title, summary, calls } = outcomeView(setting, node, scenario.role, at)
  const groups = callGroups
    .map((group) => ({ group, calls: calls.filter((call) => call.group === group) }))
    .filter((one) => one.calls.length > 0)
  return (
    <>
      <h2 data-node={node}>{title}</h2>
      <p className="projector__hint">{summary}</p>
      {groups.map(({ group, calls: inGroup }) => (
        <section key={group} className={`projector__calls projector__calls--${group}`}>
          <h3>{words(`outcome.group.${group}`)}</h3>
          <ul>
            {inGroup.map((call) => (
              <Call key={`${idOf(call)} ${call.when}`} call={call} at={at} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface CallProps {
  readonly call: CallView
  /** The moment of the case. */
  readonly at: number
}

/** Whom to ring, the number, and whether anybody answers at the moment of the case. */
function Call({ call, at }: CallProps) {
  const words = useWords()
  const { setting } = useApp()
  const contacts = useContacts()
  const { condition } = call
  const called = 'contact' in call ? call.contact : call.service
  const number =
    'contact' in call
      ? numberView(setting, contacts[call.contact.id], at)?.numbers[0]?.number
      : call.service.number
  return (
    <li data-call={called.id}>
      {condition !== undefined && <>{words('outcome.condition', { condition })}: </>}
      {called.shortName !== number && called.shortName}{' '}
      <strong className="projector__number">{number}</strong>
      {'service' in call && call.service.state !== null && (
        <span className="projector__state"> {call.service.state.sentence}</span>
      )}
    </li>
  )
}

function idOf(call: CallView): string {
  return 'contact' in call ? call.contact.id : call.service.id
}
