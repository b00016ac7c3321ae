import { stepsFor } from './steps.ts'
import type { Flow } from './flow.ts'

type Cited = Pick<Flow, 'pathway' | 'services'>

/** The ids of the sources of what is shown, some of them more than once. */
export interface Citations {
  /** By outcome, then by role. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly services: Readonly<Record<string, readonly string[]>>
}

/** What each outcome, as each role sees it, and each service is taken from. */
export function citationsOf({ pathway, services }: Cited): Citations {
  return {
    outcomes: byId(pathway.outcomes, (id) =>
      Object.fromEntries(
        pathway.roles.map((role) => [role, citedBy({ pathway, services }, id, role)]),
      ),
    ),
    services: byId(services, (id) => services[id]?.sources ?? []),
  }
}

function citedBy({ pathway, services }: Cited, id: string, role: string): readonly string[] {
  const outcome = pathway.outcomes[id]
  const { everywhere } = pathway
  const steps = [outcome?.steps, outcome?.ready, everywhere.steps, everywhere.ready]
  return [
    ...(outcome?.sources ?? []),
    ...stepsFor(
      steps.flatMap((uses) => uses ?? []),
      role,
    ).flatMap((step) => pathway.steps[step]?.sources ?? []),
    ...(outcome?.calls ?? []).flatMap(({ service }) => services[service]?.sources ?? []),
  ]
}

function byId<Value>(nodes: Readonly<Record<string, unknown>>, make: (id: string) => Value) {
  return Object.fromEntries(Object.keys(nodes).map((id) => [id, make(id)]))
}
