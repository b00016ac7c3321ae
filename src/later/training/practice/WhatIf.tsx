import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#first/app-context.ts'
import { outcomeView } from '#first/case/views.ts'
import { targetOf, type TrailEntry } from '#flow/graph.ts'
import { screenTitle } from '#later/training/debrief-view.ts'
import { live } from '#later/training/shipped.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import type { Run } from '#scenarios/run.ts'
import { formatStamp } from '#text/format-time.ts'
import { formatTurnStamp } from '#text/turn-stamp.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { throughTheWeek, weekOf } from './what-if.ts'

interface Props {
  readonly run: Run
  readonly trail: readonly TrailEntry[]
}

/** The slider moves in steps of so many milliseconds. */
const quarter = 15 * 60_000

/** The same answers at another time of that week: the route changes as the slider moves. */
export function WhatIf({ run, trail }: Props) {
  const { t: words } = useTranslation('training')
  const { setting } = useApp()
  const { begins, ends } = weekOf(run.at)
  const [at, setAt] = useState(run.at)
  const { pathway } = live.flow
  const last = trail.at(-1)
  const check = last && targetOf(pathway, last.node, last.answer)
  const changesWithTime = check !== undefined && check in pathway.checks
  const { node } = screenAfter(live, trail, at)
  const calls = node in pathway.outcomes ? outcomeView(setting, node, '', at).calls : []
  const ringFirst = calls.filter(({ when }) => when === 'now')
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
          max={(ends - begins) / quarter - 1}
          step={1}
          value={Math.floor((at - begins) / quarter)}
          aria-valuetext={formatStamp(setting.words, at)}
          onChange={(event) => setAt(begins + Number(event.target.value) * quarter)}
        />
      </label>
      <output className="note what-if__route">
        <strong>{formatStamp(setting.words, at)}</strong>
        <br />
        {words('whatIf.route', {
          title: screenTitle(setting.text, node),
          calls: ringFirst
            .map((call) => ('contact' in call ? call.contact : call.service).shortName)
            .join(', '),
        })}
      </output>
      <Disclosure summary={words('whatIf.week')}>
        <Week {...{ run, trail }} />
      </Disclosure>
    </section>
  )
}

/** Where the same answers lead through the whole week. */
function Week({ run, trail }: Props) {
  const { t: words } = useTranslation('training')
  const { setting } = useApp()
  return (
    <table className="routes">
      <thead>
        <tr>
          <th scope="col">{words('whatIf.from')}</th>
          <th scope="col">{words('whatIf.until')}</th>
          <th scope="col">{words('debrief.end')}</th>
        </tr>
      </thead>
      <tbody>
        {throughTheWeek(live, trail, run.at).map(({ from, until, endsAt }) => (
          <tr key={from}>
            <td>{formatStamp(setting.words, from)}</td>
            <td>{formatTurnStamp(setting.words, until)}</td>
            <td>{screenTitle(setting.text, endsAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
