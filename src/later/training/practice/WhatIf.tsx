import { useTranslation } from 'react-i18next'
import { Disclosure } from '#ui/Disclosure.tsx'

interface Props {
  /** The last step of the slider, the first being 0, and the one on which it stands. */
  readonly steps: number
  readonly step: number
  /** The moment on which it stands, in words. */
  readonly at: string
  /** The outcome at that moment, and whom to ring first. */
  readonly title: string
  readonly calls: readonly string[]
  /** The whole week. */
  readonly stretches: readonly {
    readonly from: string
    readonly until: string
    readonly title: string
  }[]
  /** Whether opening hours choose the outcome of these answers at all. */
  readonly changesWithTime: boolean
  readonly onMove: (step: number) => void
}

/** The same answers at another time of the week: the route changes as the slider moves. */
export function WhatIf(props: Props) {
  const { t: words } = useTranslation('training')
  const { steps, step, at, title, calls, stretches, changesWithTime, onMove } = props
  return (
    <section>
      <h2 className="part-heading">{words('whatIf.heading')}</h2>
      <p>{changesWithTime ? words('whatIf.lead') : words('whatIf.same')}</p>
      <label className="what-if">
        <span>{words('whatIf.label')}</span>
        <input
          type="range"
          name="what-if"
          min={0}
          max={steps}
          step={1}
          value={step}
          aria-valuetext={at}
          onChange={(event) => onMove(Number(event.target.value))}
        />
      </label>
      <output className="note what-if__route">
        <strong>{at}</strong>
        <br />
        {words('whatIf.route', { title, calls: calls.join(', ') })}
      </output>
      <Disclosure summary={words('whatIf.week')}>
        <table className="routes">
          <thead>
            <tr>
              <th scope="col">{words('whatIf.from')}</th>
              <th scope="col">{words('whatIf.until')}</th>
              <th scope="col">{words('debrief.end')}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map((stretch) => (
              <tr key={stretch.from}>
                <td>{stretch.from}</td>
                <td>{stretch.until}</td>
                <td>{stretch.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </section>
  )
}
