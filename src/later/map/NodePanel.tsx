import { map } from 'virtual:pathway/map'
import { useEffect, useRef } from 'react'
import { type Edge, edgesFrom, edgesOf, kindOf } from '#flow/graph.ts'
import { answerOf, titleOf } from '#flow/node-words.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { ContactWords, OutcomeWords, QuestionWords } from './NodeWords.tsx'
import { OpenNode, Part } from './PanelPart.tsx'
import { PractiseFrom } from './PractiseFrom.tsx'

interface Props {
  readonly node: string
  /** The instant at which its calls are shown. */
  readonly moment: number
  /** For whom the open live case is: practice is then closed. Null while there is none. */
  readonly role: string | null
  readonly onOpen: (node: string) => void
  readonly onClose: () => void
  /** Told of the practice that is gone into, by its address. */
  readonly onPractise: (address: string) => void
}

/** All that there is to know of a box of the map. */
export function NodePanel({ node, moment, role, onOpen, onClose, onPractise }: Props) {
  const words = useWords('map')
  const { flow, text } = useApp().setting
  const kind = kindOf(flow.pathway, node) ?? 'contact'
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const follow = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [onClose])
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
        {titleOf(text, node)}
      </h2>
      {kind === 'question' && <QuestionWords node={node} />}
      {kind === 'outcome' && <OutcomeWords {...{ node, role, moment }} />}
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
      {kind !== 'contact' && kind !== 'check' && (
        <PractiseFrom {...{ node, kind, onPractise }} isLive={role !== null} />
      )}
    </section>
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
  const { text } = useApp().setting
  if (edges.length === 0) return null
  return (
    <Part heading={heading}>
      <ul className="map-panel__ways">
        {edges.map((edge) => (
          <li key={`${edge.from} ${edge.answer}`}>
            {answerOf(text, edge)} <OpenNode node={edge[towards]} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
