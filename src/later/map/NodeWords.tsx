import { calling } from 'virtual:pathway/calling'
import { callGroups, stepOf } from '#flow/outcome.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { useApp } from '#first/app-context.ts'
import { outcomeView, questionView } from '#first/case/views.ts'
import { useWords } from '#first/words.ts'
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

/** What an outcome says, whom it has ring at a moment, and what else to do. */
export function OutcomeWords({ node, moment }: { readonly node: string; readonly moment: number }) {
  const words = useWords(['map', 'interface'])
  const { setting } = useApp()
  const { summary, calls } = outcomeView(setting, node, null, moment)
  const says = setting.text.steps ?? calling.english.steps
  const steps = (calling.outcomes[node]?.steps ?? []).map(stepOf)
  return (
    <>
      <p>{summary}</p>
      <Part heading={words('node.calls')}>
        {callGroups.map((group) => {
          const inGroup = calls.filter((call) => call.group === group)
          return (
            inGroup.length > 0 && (
              <div key={group} data-group={group}>
                <h4>{words(`interface:outcome.group.${group}`)}</h4>
                <ul className="bullets">
                  {inGroup.map((call, index) => (
                    <li key={index}>
                      {'contact' in call
                        ? call.contact.name
                        : `${call.service.name}: ${call.service.number}`}
                      {call.condition !== undefined && (
                        <div>
                          {words('interface:outcome.condition', { condition: call.condition })}
                        </div>
                      )}
                      {'service' in call && group === 'when-it-opens' && (
                        <div>{call.service.state?.sentence}</div>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </Part>
      {steps.length > 0 && (
        <Disclosure summary={words('node.steps')}>
          <Bullets entries={steps.map((step) => says[step] ?? '')} />
        </Disclosure>
      )}
    </>
  )
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
  const roles = flow.pathway.contacts?.[node]?.for
  const outcomes = Object.entries(flow.pathway.outcomes).filter(([, outcome]) =>
    rings(outcome, node),
  )
  return (
    <>
      {said?.note !== undefined && <p>{said.note}</p>}
      <p>{said?.find}</p>
      {roles !== undefined && (
        <p>
          {words('node.roles', {
            roles: roles.map((id) => text.roles[id]?.label ?? '').join(', '),
          })}
        </p>
      )}
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
