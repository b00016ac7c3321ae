import type { Flow } from '#flow/flow.ts'
import type { Outcome, Pathway, Target } from '#flow/schema.ts'
import type { Safety } from '#flow/safety-schema.ts'

/**
 * Pathways of any size, to measure how a proof grows. Each ends in outcomes and in one check, so
 * that the clock decides too.
 * - `tree`: each question leads to two more. There are as many paths as leaves.
 * - `ladder`: each question leads to the next, or out.
 * - `diamonds`: two questions, each of which leads to both of the next two. Paths double with each
 *   pair, so that nobody can list them.
 */
export const shapes = ['tree', 'ladder', 'diamonds'] as const

export type Shape = (typeof shapes)[number]

type Questions = Readonly<Record<string, Readonly<Record<string, Target>>>>

/**
 * A pathway of one shape with about so many nodes, with the services and holidays of another flow,
 * and rules of each kind that a proof must follow along a path.
 *
 * @param base a flow with `service` among its services, and some hours to cut time by
 * @param nodes questions, checks and outcomes together; at least 10
 */
export function generatedFlow(base: Flow, service: string, shape: Shape, nodes: number): Flow {
  const questions = questionsOf[shape](nodes)
  const ids = Object.keys(questions)
  const pathway: Pathway = {
    ...base.pathway,
    start: 'q0',
    questions: Object.fromEntries(
      ids.map((id) => [id, { about: 'who', answers: questions[id] ?? {}, sources: [] }]),
    ),
    checks: {
      clock: {
        service,
        answers: {
          open: { outcome: 'open' },
          closed: { outcome: 'shut' },
          'may-be-closed': { outcome: 'shut' },
        },
      },
    },
    outcomes: Object.fromEntries(
      [...outcomesIn(questions), 'open', 'shut'].map((id) => [id, outcomeOf(base, service, id)]),
    ),
  }
  return { ...base, pathway, safety: rulesFor(ids, base.pathway.emergencyService, service) }
}

const questionsOf: Readonly<Record<Shape, (nodes: number) => Questions>> = {
  tree: (nodes) => {
    const inner = Math.floor((nodes - 3) / 2)
    const at = (place: number): Target =>
      place < inner ? { question: `q${place}` } : leaf(place - inner)
    return questionsFrom(inner, (place) => ({ a: at(2 * place + 1), b: at(2 * place + 2) }))
  },
  ladder: (nodes) => {
    const rungs = Math.floor((nodes - 3) / 2)
    return questionsFrom(rungs, (place) => ({
      a: place + 1 < rungs ? { question: `q${place + 1}` } : { check: 'clock' },
      b: leaf(place + 1),
    }))
  },
  diamonds: (nodes) => {
    const count = 2 * Math.floor((nodes - 5) / 2) + 1
    return questionsFrom(count, (place) => {
      const next = place + (place % 2 === 0 ? 1 : 2)
      const isLast = next + 1 >= count
      return isLast
        ? { a: leaf(0), b: leaf(1) }
        : { a: { question: `q${next}` }, b: { question: `q${next + 1}` } }
    })
  },
}

/** The first leaf is decided by the clock, and each other is an outcome of its own. */
function leaf(place: number): Target {
  return place === 0 ? { check: 'clock' } : { outcome: `o${place}` }
}

function questionsFrom(
  count: number,
  answersOf: (place: number) => Readonly<Record<string, Target>>,
): Questions {
  return Object.fromEntries(
    Array.from({ length: count }, (_, place) => [`q${place}`, answersOf(place)]),
  )
}

function outcomesIn(questions: Questions): readonly string[] {
  const targets = Object.values(questions).flatMap((answers) => Object.values(answers))
  const found = targets.flatMap((target) => ('outcome' in target ? [target.outcome] : []))
  return [...new Set(found)]
}

function outcomeOf({ pathway }: Flow, service: string, id: string): Outcome {
  const first = id === 'open' ? service : pathway.emergencyService
  return {
    calls: [{ service: first, when: 'now', identifies: 'nobody' }],
    steps: [],
    ready: [],
    sources: [],
  }
}

/** One rule for each thing that can be seen of a path: answers, questions, length, end and clock. */
function rulesFor(questions: readonly string[], emergency: string, service: string): Safety {
  const middle = questions[Math.floor(questions.length / 2)] ?? ''
  const last = questions.at(-1) ?? ''
  const says = 'A rule to measure with.'
  return {
    answered: {
      says,
      clauses: [{ when: { answered: { q0: ['a'] } }, then: { callsOneOf: [emergency, service] } }],
    },
    'not-answered': {
      says,
      clauses: [
        { when: { notAnswered: { [middle]: ['a'] } }, then: { identifiesNobody: ['now', 'then'] } },
      ],
    },
    'not-asked': {
      says,
      clauses: [{ when: { notAsked: [last] }, then: { neverIfNobodyAnswers: [service] } }],
    },
    open: {
      says,
      clauses: [
        { then: { callsNowOnlyWhileOpen: [service] } },
        { then: { callsNowAreOpen: { except: [] } } },
      ],
    },
    short: { says, clauses: [{ then: { mostQuestions: questions.length } }] },
  }
}
