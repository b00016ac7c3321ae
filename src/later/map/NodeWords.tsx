import { calling } from 'virtual:pathway/calling'
import { callGroups, stepOf, stepsFor } from '#flow/outcome.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useApp } from '#first/app-context.ts'
import type { CallView } from '#first/outcome/call-view.ts'
import { WhoIsNamed } from '#first/outcome/WhoIsNamed.tsx'
import { outcomeView, questionView } from '#first/case/views.ts'
import { useWords } from '#first/words.ts'
import { NumberReview } from '#later/review/ContentReview.tsx'
import { rings } from './lit.ts'
import { OpenNode, Part } from './PanelPart.tsx'

/** What a question says under its words. */
export function QuestionWords({ node }: { readonly node: string }) {
  const { setting } = useApp()
  const { hint, examples } = questionView(setting, node)
  return (
    <>
      {hint !== undefined && <p>{hint}</p>}
      {examples.length > 0 && <Bullets entries={examples} />}
    </>
  )
}

interface OutcomeWordsProps {
  readonly node: string
  /** For whom its calls are; null for everybody. */
  readonly role: string | null
  readonly moment: number
}

/** What an outcome says, whom it has ring at a moment, and what else to do. */
export function OutcomeWords({ node, role, moment }: OutcomeWordsProps) {
  const words = useWords(['map', 'interface'])
  const { setting } = useApp()
  const { summary, calls } = outcomeView(setting, node, role, moment)
  const steps = useSteps(node, role)
  const groups = callGroups.filter((group) => calls.some((call) => call.group === group))
  return (
    <>
      <p>{summary}</p>
      <Part heading={words('node.calls')}>
        {groups.map((group) => (
          <div key={group} data-group={group}>
            <h4>{words(`interface:outcome.group.${group}`)}</h4>
            <ul className="map-panel__calls">
              {calls
                .filter((call) => call.group === group)
                .map((call, index) => (
                  <li key={index}>
                    <CallWords call={call} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </Part>
      {steps.length > 0 && (
        <Disclosure summary={words('node.steps')}>
          <Bullets entries={steps} />
        </Disclosure>
      )}
    </>
  )
}

/** What else to do, for a role; for everybody, what only some are shown says who they are. */
function useSteps(node: string, role: string | null): readonly string[] {
  const words = useWords('map')
  const { text } = useApp().setting
  const says = text.steps ?? calling.english.steps
  const uses = [...(calling.outcomes[node]?.steps ?? []), ...calling.everywhere.steps]
  if (role !== null) return stepsFor(uses, role).map((step) => says[step] ?? '')
  return uses.map((use) => {
    const step = says[stepOf(use)] ?? ''
    if (typeof use === 'string') return step
    const roles = use.for.map((id) => text.roles[id]?.label ?? '').join(', ')
    return words('node.stepFor', { roles, step })
  })
}

/** One call in words: who may be named is said before the number, as on its card. */
function CallWords({ call }: { readonly call: CallView }) {
  const words = useWords('interface')
  return (
    <>
      <p>
        <strong>{'contact' in call ? call.contact.name : call.service.name}</strong>
      </p>
      {call.condition !== undefined && (
        <p>{words('outcome.condition', { condition: call.condition })}</p>
      )}
      <WhoIsNamed identifies={call.identifies} place="above the number" />
      {'contact' in call ? (
        <RolesOf contact={call.contact.id} />
      ) : (
        <>
          <p>{call.service.number}</p>
          <NumberReview service={call.service.id} />
          {call.service.state && <p>{call.service.state.sentence}</p>}
        </>
      )}
      <WhoIsNamed identifies={call.identifies} place="below the number" />
    </>
  )
}

/** Who is shown a contact; nothing where everybody is. */
function RolesOf({ contact }: { readonly contact: string }) {
  const words = useWords('map')
  const { flow, text } = useApp().setting
  const roles = flow.pathway.contacts?.[contact]?.for
  if (roles === undefined) return null
  const labels = roles.map((id) => text.roles[id]?.label ?? '').join(', ')
  return <p>{words('node.roles', { roles: labels })}</p>
}

interface ContactWordsProps {
  readonly node: string
  readonly onOpen: (node: string) => void
}

/** Who a contact is, how to find it, and where it is rung. */
export function ContactWords({ node, onOpen }: ContactWordsProps) {
  const words = useWords('map')
  const { setting } = useApp()
  const { flow, text } = setting
  const said = text.contacts?.[node]
  const outcomes = Object.entries(flow.pathway.outcomes).filter(([, outcome]) =>
    rings(outcome, node),
  )
  return (
    <>
      {said?.note !== undefined && <p>{said.note}</p>}
      <p>{said?.find}</p>
      <RolesOf contact={node} />
      <Part heading={words('node.rungAt')}>
        <ul className="map-panel__ways">
          {outcomes.map(([id]) => (
            <li key={id}>
              <OpenNode node={id} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}
