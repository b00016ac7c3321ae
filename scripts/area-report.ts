import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type AreaReport, checkArea } from '#check/check.ts'
import { factsOf } from '#check/facts.ts'
import { load } from '#check/load/load.ts'
import type { Problem } from '#check/load/problem.ts'
import { describeTraining } from '#check/scenarios/coverage.ts'
import { loadTraining } from '#check/scenarios/load.ts'
import { isFactOverdue } from '#flow/facts.ts'
import type { Flow } from '#flow/flow.ts'
import { instantAt } from '#services/london.ts'
import { shippedLanguages } from './build/languages.ts'
import { flows } from './find-areas.ts'
import { withOneEnding } from './line-endings.ts'
import { type AreaOnDisk, type DraftRefused, onDisk } from './read-area.ts'

/** How an area is judged. */
export interface Judged {
  /** The day on which reviews and the bank-holiday list are judged. */
  readonly on: string
  readonly strict: boolean
  /** What is done with the page of routes beside the pathway, which is made from it. */
  readonly routes: 'compare' | 'write' | 'leave'
}

/** Everything that is found of an area as it was read: its pathway, its proof and its training. */
export function reportOn(area: AreaOnDisk | DraftRefused, judged: Judged): AreaReport {
  const loaded = area.ok ? load(area.files) : undefined
  const flow = loaded?.ok ? loaded.flow : undefined
  const report = area.ok
    ? checkArea(area.name, area.files, judged)
    : { ...area, warnings: [], notChecked: [] }
  const place = (problem: Problem) => onDisk(problem, area)
  const stale = area.ok && area.draft === undefined ? routesProblem(area, report, judged) : []
  const { problems: untrained, beside } = trainingOf(area, flow)
  return {
    ...report,
    beside,
    ...(flow && { ...factsOn(judged.on, flow), owner: flow.pathway.owner }),
    problems: [...[...report.problems, ...untrained].map(place), ...stale],
    warnings: report.warnings.map(place),
  }
}

/** What was found of the training of an area; nothing where there is none, or no flow to train. */
function trainingOf(
  area: AreaOnDisk | DraftRefused,
  flow: Flow | undefined,
): Required<Pick<AreaReport, 'problems' | 'beside'>> {
  const files = area.ok ? area.trainingFiles : undefined
  if (files === undefined || flow === undefined) return { problems: [], beside: [] }
  const loaded = loadTraining(files, flow)
  if (!loaded.ok) return { problems: loaded.problems, beside: [] }
  return { problems: [], beside: describeTraining(loaded.training, loaded.coverage) }
}

/** Each thing that a flow says, with how sure it is on the day on which reviews are judged. */
function factsOn(on: string, flow: Flow): Required<Pick<AreaReport, 'facts'>> {
  const midnight = instantAt(on, 0)
  const facts = factsOf(flow, shippedLanguages(flow))
  return { facts: facts.map((fact) => ({ ...fact, isOverdue: isFactOverdue(fact, midnight) })) }
}

/** The page of routes is made from the pathway: it is written again, or said to be stale. */
function routesProblem(
  { folder }: AreaOnDisk,
  { routes }: AreaReport,
  judged: Judged,
): readonly Problem[] {
  const path = join(folder, 'routes.md')
  if (routes === undefined || judged.routes === 'leave' || !folder.startsWith(flows)) return []
  if (judged.routes === 'write') writeFileSync(path, routes)
  const isFresh = existsSync(path) && withOneEnding(readFileSync(path, 'utf8')) === routes
  if (isFresh) return []
  const where = { file: relative('.', path), path: '', line: 1 }
  const message = 'The page of routes is not that of this pathway.'
  const hint = 'Run npm run check:flows -- --write, and read what changed in it.'
  return [{ rule: 'routes-stale', where, message, hint }]
}
