import { useTranslation } from 'react-i18next'
import type { DebriefView } from '#later/training/debrief-view.ts'

/** Where two routes first part, and why it matters; that they never do, otherwise. */
export function FirstDivergence({ view }: { readonly view: DebriefView }) {
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
