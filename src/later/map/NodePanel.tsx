import { map } from 'virtual:pathway/map'
import { calling } from 'virtual:pathway/calling'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Edge, edgesFrom, edgesOf, kindOf } from '#flow/graph.ts'
import { callGroups, stepOf } from '#flow/outcome.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp } from '#first/app-context.ts'
import { outcomeView, questionView } from '#first/case/views.ts'
import { useWords } from '#first/words.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { rings } from './lit.ts'
import { PractiseFrom } from './PractiseFrom.tsx'

interface Props {
  readonly node: string
  /** The instant at which its calls are shown. */
  readonly moment: number
  /** Whether a live case is open: practice is then closed. */
  readonly isLive: boolean
  readonly onOpen: (node: string) => void
  readonly onClose: () => void
}

/** All that there is to know of a box of the map. */
export function NodePanel({ node, moment, isLive, onOpen, onClose }: Props) {
  const words = useWords('map')
  const { setting } = useApp()
  const { flow } = setting
  const kind = kindOf(flow.pathway, node) ?? 'contact'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' })
  }, [])
  const leadsHere = edgesOf(flow.pathway).filter(({ to }) => to === node)
  const rules = (map.watchedBy[node] ?? []).map((index) => map.rules[index] ?? '')
  return (
    <section className="map-panel" data-panel={node} aria-labelledby="map-panel">
      <div className="map-panel__top">
        <p className="hint">{words(`kind.${kind}`)}</p>
        <QuietButton name="close" onPress={onClose}>
          {words('node.close')}
        </QuietButton>
      </div>
      <h2 className="part-heading" id="map-panel" tabIndex={-1} ref={heading}>
        {titleOf(setting, node)}
      </h2>
      {kind === 'question' && <QuestionWords node={node} />}
      {kind === 'outcome' && <OutcomeWords node={node} moment={moment} />}
      {kind === 'contact' && <ContactWords node={node} onOpen={onOpen} />}
      {kind !== 'contact' && (
        <>
          <Ways
            heading={words('node.answers')}
            edges={edgesFrom(flow.pathway, node)}
            towards="to"
            onOpen={onOpen}
          />
          {leadsHere.length === 0 && <p>{words('node.start')}</p>}
          <Ways heading={words('node.ledBy')} edges={leadsHere} towards="from" onOpen={onOpen} />
        </>
      )}
      <Disclosure summary={words('node.rules')}>
        {rules.length === 0 ? (
          <p>{words('node.noRules')}</p>
        ) : (
          <div lang="en">
            <Bullets entries={rules} />
          </div>
        )}
      </Disclosure>
      <Disclosure summary={words('node.sources')}>
        <Sources idsIn={() => map.sources[node] ?? []} />
      </Disclosure>
      {kind !== 'contact' && kind !== 'check' && <PractiseFrom node={node} isLive={isLive} />}
    </section>
  )
}

/** What a node is called on the map. */
function titleOf({ text }: ServiceSetting, node: string): string {
  return (
    text.questions[node]?.asks ??
    text.checks[node]?.asks ??
    text.outcomes[node]?.title ??
    text.contacts?.[node]?.name ??
    ''
  )
}

/** What is written on an edge. */
function answerOf({ text }: ServiceSetting, { from, answer }: Edge): string {
  return (
    text.questions[from]?.answers[answer]?.label ??
    text.checks[from]?.answers[answer as AvailabilityState] ??
    text.outcomes[from]?.continue ??
    ''
  )
}

interface WaysProps {
  readonly heading: string
  readonly edges: readonly Edge[]
  /** The end that is named, and opened. */
  readonly towards: 'from' | 'to'
  readonly onOpen: (node: string) => void
}

/** Answers, with the node at one end of each. */
function Ways({ heading, edges, towards, onOpen }: WaysProps) {
  const { setting } = useApp()
  if (edges.length === 0) return null
  return (
    <Part heading={heading}>
      <ul className="map-panel__ways">
        {edges.map((edge) => (
          <li key={`${edge.from} ${edge.answer}`}>
            {answerOf(setting, edge)} <OpenNode node={edge[towards]} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function OpenNode({ node, onOpen }: { readonly node: string; readonly onOpen: Props['onOpen'] }) {
  const { setting } = useApp()
  return (
    <QuietButton name="open-node" value={node} onPress={() => onOpen(node)}>
      {titleOf(setting, node)}
    </QuietButton>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <>
      <h3>{heading}</h3>
      {children}
    </>
  )
}

function QuestionWords({ node }: { readonly node: string }) {
  const { setting } = useApp()
  const { hint, examples } = questionView(setting, node)
  return (
    <>
      {hint !== undefined && <p>{hint}</p>}
      {examples.length > 0 && <Bullets entries={examples} />}
    </>
  )
}

function OutcomeWords({ node, moment }: { readonly node: string; readonly moment: number }) {
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

function ContactWords({ node, onOpen }: Pick<Props, 'node' | 'onOpen'>) {
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
