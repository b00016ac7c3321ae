import { nearest, type Finding, type KeyPath } from '#check/load/problem.ts'
import type { Flow } from '#flow/flow.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import { runsOf } from '#scenarios/run.ts'
import { stepFindings } from './step-findings.ts'
import type { Scenario, TrainingFile } from '#scenarios/schema.ts'

/** What a scenario may refer to beside the pathway. */
export interface Known extends Pick<TrainingFile, 'settings' | 'topics'> {
  readonly sources: Flow['sources']
}

/**
 * Everything in which a scenario does not fit the pathway as it is now. None, and it can be walked,
 * in every variant, and ends where it says. Pure.
 *
 * @param file the name under which the findings are reported
 */
export function scenarioFindings(
  file: string,
  scenario: Scenario,
  live: LivePathway,
  known: Known,
): readonly Finding[] {
  const named = names(scenario, live, known).flatMap(({ path, kind, id, ids }) =>
    ids.includes(id) ? [] : [unknownName(file, path, kind, id, ids)],
  )
  const walked = runsOf(scenario).flatMap((run) => stepFindings(file, scenario, run, live))
  return once([...named, ...twice(file, scenario), ...walked])
}

interface Name {
  readonly path: KeyPath
  /** What it names, such as `role`. */
  readonly kind: string
  readonly id: string
  readonly ids: readonly string[]
}

function names(scenario: Scenario, live: LivePathway, known: Known): readonly Name[] {
  const { role, setting, topics } = scenario
  const sources = [known.sources, scenario.ownSources ?? {}].flatMap((all) => Object.keys(all))
  return [
    { path: ['role'], kind: 'role', id: role, ids: live.flow.pathway.roles },
    { path: ['setting'], kind: 'setting', id: setting, ids: Object.keys(known.settings) },
    ...topics.map((id, at) => ({
      path: ['topics', at],
      kind: 'topic',
      id,
      ids: Object.keys(known.topics),
    })),
    ...citedIn(scenario).map(({ path, id }) => ({ path, kind: 'source', id, ids: sources })),
  ]
}

/** Every source that a scenario names, with its place. */
function citedIn(scenario: Scenario): readonly { readonly path: KeyPath; readonly id: string }[] {
  const { steps, teaching, variants } = scenario
  const lists = [
    ...steps.map((step, at) => ({ path: ['steps', at], ids: step.sources })),
    ...teaching.map((point, at) => ({ path: ['teaching', at], ids: point.sources })),
    ...variants.flatMap((variant, at) =>
      (variant.steps ?? []).map((step, place) => ({
        path: ['variants', at, 'steps', place],
        ids: step.sources,
      })),
    ),
  ]
  return lists.flatMap(({ path, ids }) =>
    ids.map((id, at) => ({ path: [...path, 'sources', at], id })),
  )
}

function unknownName(
  file: string,
  path: KeyPath,
  kind: string,
  id: string,
  ids: readonly string[],
): Finding {
  return { file, path, message: `There is no ${kind} "${id}".`, hint: nearest(id, ids) }
}

function twice(file: string, { variants }: Scenario): readonly Finding[] {
  const ids = variants.map(({ id }) => id)
  return variants.flatMap(({ id }, at) =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            file,
            path: ['variants', at, 'id'],
            message: `Two variants have the id "${id}".`,
            hint: 'Give each variant an id of its own.',
          },
        ],
  )
}

/** Without those that were found more than once: a variant shares the steps of its scenario. */
function once(found: readonly Finding[]): readonly Finding[] {
  const keys = found.map(({ path, message }) => JSON.stringify([path, message]))
  return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}
