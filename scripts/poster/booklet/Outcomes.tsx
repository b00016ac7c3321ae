import { callGroups, isServiceCall } from '#flow/outcome.ts'
import type { Call, Outcome } from '#flow/schema.ts'
import type { Paper } from '../paper.ts'
import { List } from './parts.tsx'
import type { References } from './references.ts'

interface Props {
  readonly paper: Paper
  readonly references: References
}

/** Every outcome with its calls, in the order of its file, and what is around them. */
export function Outcomes({ paper, references }: Props) {
  return Object.entries(paper.flow.pathway.outcomes).map(([id, outcome]) => (
    <OutcomeEntry key={id} id={id} {...{ paper, references, outcome }} />
  ))
}

function OutcomeEntry({
  paper,
  references,
  id,
  outcome,
}: Props & { readonly id: string; readonly outcome: Outcome }) {
  const { flow, text, words } = paper
  const said = text.outcomes[id]
  const script = flow.pathway.script?.outcomes[id]
  const lines = script && [script.opening, script.known, script.worry, script.ask].flat()
  return (
    <section>
      <h3>{references.target({ outcome: id })}</h3>
      <p>{said?.summary}</p>
      {callGroups.map((group) => (
        <List
          key={group}
          title={words(`interface:outcome.group.${group}`)}
          entries={outcome.calls
            .filter(({ when }) => when === group)
            .map((call) => describeCall(paper, call))}
        />
      ))}
      <List
        title={words('outcome:script.heading')}
        entries={(lines ?? []).map((line) => text.script?.lines[line] ?? '')}
      />
      <List title={words('outcome:ready')} entries={references.steps(outcome.ready)} />
      <List title={words('booklet.steps')} entries={references.steps(outcome.steps)} />
      {outcome.continue !== undefined && (
        <p>
          {words('booklet.goesOn', {
            says: said?.continue ?? '',
            target: references.target(outcome.continue),
          })}
        </p>
      )}
      <p className="small stays">{references.sources(outcome.sources)}</p>
    </section>
  )
}

/** Whom to ring, on what condition, and whether to say who the person is. */
function describeCall({ flow, text, words }: Paper, call: Call): string {
  const condition = call.if === undefined ? undefined : text.conditions[call.if]
  const service = isServiceCall(call) ? flow.services[call.service] : undefined
  const name = isServiceCall(call)
    ? `${text.services[call.service]?.name ?? ''}: ${service?.number ?? ''}`
    : (text.contacts?.[call.contact]?.name ?? '')
  const says = [
    `${name}.`,
    ...(condition === undefined ? [] : [`${words('interface:outcome.condition', { condition })}.`]),
    words(`interface:outcome.identifies.${call.identifies}`),
  ].join(' ')
  const roles = isServiceCall(call) ? undefined : flow.pathway.contacts?.[call.contact]?.for
  if (roles === undefined) return says
  return words('booklet.only', {
    says,
    roles: roles.map((role) => text.roles[role]?.label ?? '').join(', '),
  })
}
