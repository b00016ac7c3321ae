import { callsFor, stepsFor } from './outcome.ts'
import type { Flow } from './flow.ts'
import type { Outcome } from './schema.ts'

type Cited = Pick<Flow, 'pathway' | 'services'>

/** The ids of the sources of what is shown, some of them more than once. */
export interface Citations {
  readonly questions: Readonly<Record<string, readonly string[]>>
  /** By outcome, then by role. */
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  readonly services: Readonly<Record<string, readonly string[]>>
}

/** What each question, each outcome, as each role sees it, and each service is taken from. */
export function citationsOf({ pathway, services }: Cited): Citations {
  return {
    questions: mapped(pathway.questions, ({ sources }) => sources),
    outcomes: mapped(pathway.outcomes, (outcome) =>
      Object.fromEntries(
        pathway.roles.map((role) => [role, citedBy({ pathway, services }, outcome, role)]),
      ),
    ),
    services: mapped(services, ({ sources }) => sources),
  }
}

function citedBy({ pathway, services }: Cited, outcome: Outcome, role: string): readonly string[] {
  const uses = [outcome, pathway.everywhere].flatMap(({ steps, ready }) => [...steps, ...ready])
  return [
    ...outcome.sources,
    ...sourcesIn(pathway.steps, stepsFor(uses, role)),
    ...callsFor(outcome, pathway, role).flatMap((call) =>
      'contact' in call
        ? sourcesIn(pathway.contacts ?? {}, [call.contact])
        : sourcesIn(services, [call.service]),
    ),
  ]
}

type Sourced = Readonly<Record<string, { readonly sources: readonly string[] }>>

function sourcesIn(record: Sourced, ids: readonly string[]): readonly string[] {
  // Stryker disable next-line ArrayDeclaration: load() has refused every id that is not there
  return ids.flatMap((id) => record[id]?.sources ?? [])
}

function mapped<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]))
}
