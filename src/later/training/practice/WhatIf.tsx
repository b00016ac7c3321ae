import { useState } from 'react'
import { useWords } from '#first/words.ts'
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

/**
 * The same answers at another time of that week, and the expected ones beside them where they are
 * others: so what opens and closes on the expected route is seen by whoever left it.
 */
export function WhatIf({ run, trail }: Props) {
  const words = useWords('training')
  const { setting } = useApp()
  const { begins, ends } = weekOf(run.at)
  const [at, setAt] = useState(run.at)
  const routes = useRoutes({ run, trail })
  const changesWithTime = routes.some((route) => leadsToCheck(route.trail))
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
        {routes.map((route) => (
          <RouteThen key={route.name} route={route} at={at} />
        ))}
      </output>
      <Disclosure summary={words('whatIf.week')}>
        <Week run={run} routes={routes} />
      </Disclosure>
    </section>
  )
}

interface NamedRoute {
  readonly name: string
  readonly trail: readonly TrailEntry[]
}

/** The learner’s route, and the expected one where its answers are others. */
function useRoutes({ run, trail }: Props): readonly NamedRoute[] {
  const words = useWords('training')
  const yours = { name: words('debrief.yours'), trail }
  const answers = (route: readonly TrailEntry[]) =>
    route.map(({ node, answer }) => `${node} ${answer}`).join()
  if (answers(trail) === answers(run.steps)) return [yours]
  return [yours, { name: words('debrief.expectedRoute'), trail: run.steps }]
}

function leadsToCheck(trail: readonly TrailEntry[]): boolean {
  const { pathway } = live.flow
  const last = trail.at(-1)
  const next = last && targetOf(pathway, last.node, last.answer)
  return next !== undefined && next in pathway.checks
}

interface ThenProps {
  readonly route: NamedRoute
  /** An instant of that week. */
  readonly at: number
}

/** Where one route leads at another time, and who to ring first then. */
function RouteThen({ route: { name, trail }, at }: ThenProps) {
  const words = useWords('training')
  const { setting } = useApp()
  const { node } = screenAfter(live, trail, at)
  const isOutcome = node in live.flow.pathway.outcomes
  const calls = isOutcome ? outcomeView(setting, node, '', at).calls : []
  const ringFirst = calls.filter(({ when }) => when === 'now')
  return (
    <span className="what-if__one">
      {name}:{' '}
      {words('whatIf.route', {
        title: screenTitle(setting.text, node),
        calls: ringFirst
          .map((call) => ('contact' in call ? call.contact : call.service).shortName)
          .join(', '),
      })}
    </span>
  )
}

interface WeekProps {
  readonly run: Run
  readonly routes: readonly NamedRoute[]
}

/** Where the routes lead through the whole week. */
function Week({ run, routes }: WeekProps) {
  const words = useWords('training')
  const { setting } = useApp()
  const trails = routes.map(({ trail }) => trail)
  return (
    <table className="routes">
      <thead>
        <tr>
          <th scope="col">{words('whatIf.from')}</th>
          <th scope="col">{words('whatIf.until')}</th>
          {routes.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {throughTheWeek(live, trails, run.at).map(({ from, until, endsAt }) => (
          <tr key={from}>
            <td>{formatStamp(setting.words, from)}</td>
            <td>{formatTurnStamp(setting.words, until)}</td>
            {endsAt.map((node, index) => (
              <td key={routes[index]?.name}>{screenTitle(setting.text, node)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
