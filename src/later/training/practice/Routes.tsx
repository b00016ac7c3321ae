import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import type { DebriefView, RouteStep } from '#later/training/debrief-view.ts'
import { Disclosure } from '#ui/Disclosure.tsx'

interface Props {
  readonly view: DebriefView
}

/** Where two routes first part, and why it matters; that they never do, otherwise. */
export function FirstDivergence({ view }: Props) {
  const words = useWords('training')
  const { firstDivergence, divergesAt, yourEnd, expectedEnd } = view
  if (firstDivergence === null) return <p>{words('debrief.sameBody', { outcome: yourEnd })}</p>
  const { asks, given, expected, because } = firstDivergence
  return (
    <section className="parting" data-parts-at={divergesAt}>
      <h2 className="parting__heading">{words('debrief.partedAt', { asks })}</h2>
      <Pair
        yours={given ?? words('debrief.stopped')}
        expected={expected ?? words('debrief.wentOn')}
      />
      <h3>{words('debrief.why')}</h3>
      {because.map((sentence) => (
        <p key={sentence} lang="en">
          {sentence}
        </p>
      ))}
      <p>{words('debrief.ends', { yours: yourEnd, expected: expectedEnd })}</p>
    </section>
  )
}

/**
 * Two routes beside each other, or one under the other where the screen is narrow: what agrees is
 * folded, and the step at which they part comes first.
 */
export function ComparedRoutes({ view }: Props) {
  const words = useWords('training')
  const { yours, expected, divergesAt, yourEnd, expectedEnd } = view
  const all = Math.max(yours.length, expected.length)
  const agreed = divergesAt ?? all
  const numbers = Array.from({ length: all }, (_, at) => at)
  const stepAt = (at: number) => (
    <Step key={at} number={at + 1} asks={(yours[at] ?? expected[at])?.asks ?? ''}>
      {at === divergesAt && <strong>{words('debrief.partHere')}</strong>}
      <Pair {...pairAt(view, at)} />
    </Step>
  )
  return (
    <section className="compared">
      <h2 className="part-heading">{words('debrief.routes')}</h2>
      {agreed > 0 && (
        <Disclosure summary={words('debrief.agree', { count: agreed })}>
          <ol className="compared__steps">{numbers.slice(0, agreed).map(stepAt)}</ol>
        </Disclosure>
      )}
      {agreed < all && <ol className="compared__steps">{numbers.slice(agreed).map(stepAt)}</ol>}
      <div className="compared__step">
        <p className="hint">{words('debrief.end')}</p>
        <Pair yours={yourEnd} expected={expectedEnd} />
      </div>
    </section>
  )
}

/** What was said on each route at a step; where they stand at different screens, each with its own. */
function pairAt({ yours, expected }: DebriefView, at: number) {
  const [mine, theirs] = [yours[at], expected[at]]
  const isSameScreen = mine?.asks === theirs?.asks
  const said = (step: RouteStep | undefined) => {
    if (step === undefined) return null
    return isSameScreen || step === mine ? step.said : `${step.asks} ${step.said}`
  }
  return { yours: said(mine), expected: said(theirs) }
}

interface StepProps {
  readonly number: number
  readonly asks: string
  readonly children: ReactNode
}

function Step({ number, asks, children }: StepProps) {
  return (
    <li className="compared__step" data-step-compared={number}>
      <p className="hint">
        {number}. {asks}
      </p>
      {children}
    </li>
  )
}

interface PairProps {
  /** Null where a route has no such step. */
  readonly yours: string | null
  readonly expected: string | null
}

/** What was said on the one route and on the other; once, where that is the same. */
function Pair({ yours, expected }: PairProps) {
  const words = useWords('training')
  if (yours === expected) return <p className="compared__same">{yours}</p>
  return (
    <dl className="compared__pair">
      <div>
        <dt>{words('debrief.yours')}</dt>
        <dd>{yours ?? words('debrief.noStep')}</dd>
      </div>
      <div>
        <dt>{words('debrief.expectedRoute')}</dt>
        <dd>{expected ?? words('debrief.noStep')}</dd>
      </div>
    </dl>
  )
}
