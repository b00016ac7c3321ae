import { type Attempt, type Debrief, debriefOf } from '#scenarios/debrief.ts'
import { type Run, runOf } from '#scenarios/run.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { flow } from '#first/pathway.ts'
import { createUnfinished } from '#later/unfinished.ts'
import { type Store, createStore } from '#device/create-store.ts'
import { createPracticeSession, type PracticeSession } from './practice-session.ts'

/** Where somebody is in practising one scenario. */
export type Stage =
  | { readonly at: 'briefing' }
  | { readonly at: 'case'; readonly session: PracticeSession }
  | { readonly at: 'debrief'; readonly attempt: Attempt; readonly debrief: Debrief }

interface PracticeState {
  readonly run: Run
  readonly stage: Stage
}

/** Practising one scenario: its briefing, its case, and what the attempt shows. In memory alone. */
export interface Practice extends Store<PracticeState> {
  readonly scenario: Scenario
  /** Begins the case, after a debrief once more. */
  readonly begin: () => void
  /** Begins the case at this question of the expected way, counted from 1. */
  readonly beginAt: (question: number) => void
  /** Ends the case at the screen that is shown. */
  readonly finish: () => void
  /** Goes back to the briefing: of the same run, or of the one that a variant makes. */
  readonly brief: (variant?: string | null) => void
}

/** @param onAttempt is told of each attempt that was ended */
export function createPractice(
  scenario: Scenario,
  onAttempt: (run: Run, attempt: Attempt) => void = () => undefined,
): Practice {
  const { get, set, subscribe } = createStore<PracticeState>({
    run: runOf(scenario, null),
    stage: { at: 'briefing' },
  })
  const brief = (variant: string | null = get().run.variant) =>
    set({ run: runOf(scenario, variant), stage: { at: 'briefing' } })
  const beginAt = (question: number) => {
    const { run } = get()
    const { at, steps } = run
    const trail = steps.slice(0, question - 1)
    const onLeave = () => brief()
    const session = createPracticeSession({ at, role: scenario.role, trail, onLeave })
    set({ run, stage: { at: 'case', session } })
  }
  return {
    scenario,
    get,
    subscribe,
    brief,
    begin: () => beginAt(1),
    beginAt,
    finish: () => {
      const { run, stage } = get()
      if (stage.at !== 'case') return
      const attempt = stage.session.attempt()
      onAttempt(run, attempt)
      set({
        run,
        stage: { at: 'debrief', attempt, debrief: debriefOf(run, attempt, flow.pathway) },
      })
    },
  }
}

const sayBegun = createUnfinished()

/** Where a practice begins: all are null for its briefing. */
interface Beginning {
  /** The question at which to follow a room; 0 is the briefing, null is practice alone. */
  readonly step?: number | null
  /** The question of the expected way at which practice alone begins. */
  readonly begins?: number | null
  /** The variant whose briefing comes first. */
  readonly variant?: string | null
}

let latest: (Required<Beginning> & { readonly practice: Practice }) | null = null

/**
 * The practice of a scenario as this page left it, so that a look at another page ends nothing.
 *
 * @param onAttempt is told of each attempt that was ended
 */
export function practiceOf(
  scenario: Scenario,
  { step = null, begins = null, variant = null }: Beginning = {},
  onAttempt?: (run: Run, attempt: Attempt) => void,
): Practice {
  const isLatest = latest?.step === step && latest.begins === begins && latest.variant === variant
  if (latest?.practice.scenario !== scenario || !isLatest) {
    const practice = createPractice(scenario, onAttempt)
    const first = step ?? begins ?? 0
    if (variant !== null) practice.brief(variant)
    if (first > 0) practice.beginAt(first)
    latest = { practice, step, begins, variant }
    practice.subscribe(follow)
  }
  follow()
  return latest.practice
}

function follow(): void {
  sayBegun(latest !== null && latest.practice.get().stage.at !== 'briefing')
}

addEventListener('hide', () => {
  latest = null
  follow()
})
