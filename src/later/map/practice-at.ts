import type { Training } from '#scenarios/schema.ts'

/** A made-up case that comes by a node of the map. */
export interface PracticeAt {
  readonly title: string
  /** Where it begins: at that question, or with its briefing where it ends there. */
  readonly address: string
}

/** The most cases that are offered at one node. */
const most = 4

/** The made-up cases whose expected way asks a question, or ends at an outcome. Pure. */
export function practiceAt({ scenarios }: Pick<Training, 'scenarios'>, node: string) {
  const found = Object.entries(scenarios).flatMap(
    ([id, { title, steps, endsAt }]): PracticeAt[] => {
      const step = steps.findIndex((each) => each.node === node)
      if (step > 0) return [{ title, address: `#training/${id}/from-${step + 1}` }]
      return step === 0 || endsAt === node ? [{ title, address: `#training/${id}` }] : []
    },
  )
  return found.slice(0, most)
}
