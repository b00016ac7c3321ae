import type { Routes } from '#flow/routes.ts'
import { debriefOf, leadsAlike } from '#scenarios/debrief.ts'
import type { Group, Practised, Round } from './group.ts'
import { type Run, runsOf } from '#scenarios/run.ts'
import type { QuizQuestion, Scenario } from '#scenarios/schema.ts'

/** What the attempts of a group show on one screen of the pathway. */
export interface ScreenEvidence {
  readonly node: string
  /** How many attempts took the expected way here; one attempt comes here once at most. */
  readonly expected: number
  /** How many left the expected way here. */
  readonly parted: number
}

export interface Evidence {
  /** Every screen to which an attempt came in step, in the order of `nodes`. */
  readonly screens: readonly ScreenEvidence[]
  /** How many attempts were compared, and how many of them took the expected way to its end. */
  readonly compared: number
  readonly asExpected: number
  /** Attempts at another version of the pathway, or at a scenario that is no longer there. */
  readonly notCompared: number
}

interface Comparable {
  readonly scenarios: Readonly<Record<string, Scenario>>
  readonly pathway: Routes
  /** The screens of the pathway, in order. */
  readonly nodes: readonly string[]
}

/** Where the attempts of a group part from the expected way, screen by screen. Pure. */
export function evidenceOf({ attempts }: Pick<Group, 'attempts'>, known: Comparable): Evidence {
  const compared = attempts.flatMap((attempt) => {
    const run = runAt(attempt, known)
    return run === null ? [] : [{ run, debrief: debriefOf(run, attempt, known.pathway) }]
  })
  const inStep = compared.flatMap(({ run, debrief }) =>
    run.steps.slice(0, debrief.inStep).map(({ node }) => node),
  )
  const divergences = compared.flatMap(({ debrief }) => debrief.firstDivergence?.node ?? [])
  return {
    screens: known.nodes
      .map((node) => ({ node, expected: times(inStep, node), parted: times(divergences, node) }))
      .filter(({ expected, parted }) => expected + parted > 0),
    compared: compared.length,
    asExpected: compared.filter(({ debrief }) => debrief.isExpected).length,
    notCompared: attempts.length - compared.length,
  }
}

/** What rooms answered to one question of the pathway, in every case in which it was asked. */
export interface RoomEvidence {
  readonly node: string
  /** How many people gave the expected answer, and how many another one. */
  readonly expected: number
  readonly other: number
}

/**
 * How many people in a room gave the expected answer, question by question, in the order of
 * `nodes`. A question off the expected way has no expected answer, and is left out. Pure.
 */
export function roomEvidence(
  { rooms }: Pick<Group, 'rooms'>,
  known: Comparable,
): readonly RoomEvidence[] {
  const answers = rooms.flatMap((room) => {
    const steps = runAt(room, known)?.steps ?? []
    return steps.flatMap((step) =>
      Object.entries(room.counts[step.node] ?? {}).map(([answer, people]) => ({
        node: step.node,
        people,
        isExpected: leadsAlike(known.pathway, step, { node: step.node, answer }),
      })),
    )
  })
  return known.nodes.flatMap((node) => {
    const given = answers.filter((answer) => answer.node === node)
    const people = (isExpected: boolean) =>
      given.reduce((sum, one) => sum + (one.isExpected === isExpected ? one.people : 0), 0)
    return given.length === 0 ? [] : [{ node, expected: people(true), other: people(false) }]
  })
}

/** Of so many answers, so many were right. */
export interface Share {
  readonly right: number
  readonly all: number
}

export interface QuizEvidence extends Readonly<Record<Round, Share>> {
  readonly question: string
}

/** Right answers of all, before and after, question by question. Pure. */
export function quizEvidence(
  { quiz }: Pick<Group, 'quiz'>,
  questions: Readonly<Record<string, Pick<QuizQuestion, 'right'>>>,
): readonly QuizEvidence[] {
  return Object.entries(questions).map(([question, { right }]) => {
    const share = (round: Round): Share => {
      const given = quiz[round].counts[question] ?? {}
      const all = Object.values(given).reduce((sum, count) => sum + count, 0)
      return { right: given[right] ?? 0, all }
    }
    return { question, before: share('before'), after: share('after') }
  })
}

/** The run that was attempted; null when it cannot be told any more. */
function runAt({ scenario: id, variant, version }: Practised, known: Comparable): Run | null {
  const scenario = Object.hasOwn(known.scenarios, id) ? known.scenarios[id] : undefined
  if (scenario === undefined || version !== known.pathway.version) return null
  return runsOf(scenario).find((run) => run.variant === variant) ?? null
}

function times(nodes: readonly string[], node: string): number {
  return nodes.filter((one) => one === node).length
}
