import { useTranslation } from 'react-i18next'
import type { DebriefView, RouteStep } from '#later/training/debrief-view.ts'

interface Props {
  readonly view: DebriefView
}

/** Where two routes first part, and why it matters; that they never do, otherwise. */
export function FirstDivergence({ view }: Props) {
  const { t: words } = useTranslation('training')
  const { firstDivergence, divergesAt, yourEnd, expectedEnd } = view
  if (firstDivergence === null) return <p>{words('debrief.sameBody', { outcome: yourEnd })}</p>
  const { asks, given, expected, because } = firstDivergence
  return (
    <section className="parting" data-parts-at={divergesAt}>
      <h2 className="parting__heading">{words('debrief.partedAt', { asks })}</h2>
      <p>
        {given === null ? words('debrief.stopped') : words('debrief.given', { answer: given })}{' '}
        {expected === null
          ? words('debrief.wentOn')
          : words('debrief.expected', { answer: expected })}
      </p>
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

/** Two routes beside each other, step by step, with a word where they first part. */
export function RouteTable({ view }: Props) {
  const { t: words } = useTranslation('training')
  const { yours, expected, divergesAt, yourEnd, expectedEnd } = view
  const rows = Array.from({ length: Math.max(yours.length, expected.length) }, (_, at) => at)
  return (
    <table className="routes">
      <caption className="part-heading">{words('debrief.routes')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('debrief.step')}</th>
          <th scope="col">{words('debrief.yours')}</th>
          <th scope="col">{words('debrief.expectedRoute')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((at) => (
          <tr key={at} className={at === divergesAt ? 'routes__parting' : undefined}>
            <th scope="row">
              {at + 1} {at === divergesAt && <span>{words('debrief.partHere')}</span>}
            </th>
            <Cell step={yours[at]} />
            <Cell step={expected[at]} />
          </tr>
        ))}
        <tr>
          <th scope="row">{words('debrief.end')}</th>
          <td>{yourEnd}</td>
          <td>{expectedEnd}</td>
        </tr>
      </tbody>
    </table>
  )
}

function Cell({ step }: { readonly step: RouteStep | undefined }) {
  if (step === undefined) return <td />
  return (
    <td>
      <span className="hint">{step.asks}</span>
      <br />
      {step.said}
    </td>
  )
}
