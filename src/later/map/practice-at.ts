import { runsOf } from '#scenarios/run.ts'
import type { Scenario, Training } from '#scenarios/schema.ts'

/** A made-up case that comes by a node of the map. */
export interface PracticeAt {
  readonly title: string
  /** Where it begins: at that question, or with its briefing where that says more. */
  readonly address: string
}

/**
 * The made-up cases whose expected way asks a question, or ends at an outcome: first those that do
 * so as they are written, then those of which a variant does. Pure.
 */
export function practiceAt({ scenarios }: Pick<Training, 'scenarios'>, node: string) {
  const all = Object.entries(scenarios)
  const asWritten = all.flatMap(([id, scenario]) => writtenAt(id, scenario, node))
  const varied = all.flatMap(([id, scenario]) => variantAt(id, scenario, node))
  return [...asWritten, ...varied]
}

function writtenAt(id: string, { title, steps, endsAt }: Scenario, node: string): PracticeAt[] {
  const step = steps.findIndex((each) => each.node === node)
  if (step > 0) return [{ title, address: `#training/${id}/from-${step + 1}` }]
  return step === 0 || endsAt === node ? [{ title, address: `#training/${id}` }] : []
}

/** The first variant that comes by a node; none where the scenario itself does. */
function variantAt(id: string, scenario: Scenario, node: string): PracticeAt[] {
  const found = runsOf(scenario).find(
    ({ steps, endsAt }) => endsAt === node || steps.some((step) => step.node === node),
  )
  if (!found?.variant) return []
  const title = `${scenario.title}: ${found.title}`
  return [{ title, address: `#training/${id}/${found.variant}` }]
}
