import type { Pathway, PathwayText } from '#flow/schema.ts'

/**
 * Words for every part of a generated pathway, so that it could be shown.
 *
 * @param base the words of the flow from which it has its roles and services
 * @param services the services that it uses
 */
export function wordsFor(
  { questions, checks, outcomes, steps }: Pathway,
  base: PathwayText,
  services: readonly string[],
): PathwayText {
  const made = { asks: 'Asked?', open: 'Open', closed: 'Closed', 'may-be-closed': 'In doubt' }
  const { asks, ...answers } = made
  return {
    pathway: base.pathway,
    roles: base.roles,
    questions: byId(questions, (id) => ({
      asks: `Is ${id} so?`,
      answers: byId(questions[id]?.answers ?? {}, (answer) => ({ label: answer, said: answer })),
    })),
    checks: byId(checks, () => ({ asks, answers })),
    outcomes: byId(outcomes, (id) => ({ title: `Come to ${id}`, heart: 'Ring.' })),
    steps: byId(steps, (id) => `Do ${id}.`),
    conditions: {},
    services: Object.fromEntries(
      Object.entries(base.services).filter(([id]) => services.includes(id)),
    ),
  }
}

function byId<Words>(parts: object, wordsOf: (id: string) => Words): Record<string, Words> {
  return Object.fromEntries(Object.keys(parts).map((id) => [id, wordsOf(id)]))
}
