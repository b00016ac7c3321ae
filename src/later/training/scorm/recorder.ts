import { type Store, createStore } from '#device/create-store.ts'
import {
  type Progress,
  completionOf,
  formatProgress,
  mergedProgress,
  noProgress,
  parseProgress,
  scoreOf,
  withAttempt,
} from './progress.ts'
import type { LearningSystem } from './learning-system.ts'
import type { Report } from './versions.ts'

/**
 * How recording goes: no learning system is found yet, or none is there; what it keeps cannot be
 * read, or is not ours; it keeps what it is told; or it refused, and is told again.
 */
export type Recording = 'looking' | 'none' | 'unread' | 'strange' | 'kept' | 'refused'

/** What somebody has done, and whether it is kept. */
export interface Recorded {
  readonly progress: Progress
  readonly recording: Recording
}

/** Keeps the score of somebody’s practice, and tells the learning system of it. */
export interface Recorder extends Store<Recorded> {
  /** A scenario was opened; null for the list. */
  readonly open: (id: string | null) => void
  /** An attempt at a scenario, or at a variant of it, was ended. */
  readonly attempted: (id: string, score: number) => void
  /** Somebody chose to lose what is kept and is not ours. */
  readonly replace: () => void
  /** The page is left. */
  readonly end: () => void
}

/** The time that a recorder lives by. */
export interface RecorderTime {
  /** Milliseconds on any clock that does not jump. */
  readonly now: () => number
  /** Runs something once, so many milliseconds later; returns what prevents that. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

/** For how long a learning system is looked for that comes late, and how often. */
const late = { until: 10_000, every: 500 }

/** How long after a refusal it is asked or told again. */
const again = 10_000

/** How long to wait before the next try, early in a visit or later; null where none is planned. */
const pauses: Readonly<Record<Recording, ((isEarly: boolean) => number) | null>> = {
  looking: () => late.every,
  none: null,
  unread: (isEarly) => (isEarly ? late.every : again),
  strange: null,
  kept: null,
  refused: () => again,
}

/**
 * Nothing that a learning system keeps is replaced before it was read, and before there is
 * something new. Until then it is neither told anything nor ended: both make it keep what it holds.
 *
 * @param find begins with the learning system; null where there is none yet
 * @param ids the scenarios that there are
 */
export function createRecorder(
  find: () => LearningSystem | null,
  ids: readonly string[],
  { now, after }: RecorderTime,
): Recorder {
  const began = now()
  const { get, set, subscribe } = createStore<Recorded>({
    progress: noProgress,
    recording: 'looking',
  })
  let system: LearningSystem | null = null
  let kept: { readonly progress: Progress; readonly status: string } | null = null
  let isReplaced = false
  let hasMoved = false
  let isOver = false
  let stopWaiting: () => void = () => undefined

  const settle = () => {
    stopWaiting()
    const recording = record()
    if (recording !== get().recording) set({ ...get(), recording })
    const pause = pauses[recording]
    if (pause !== null && !isOver) stopWaiting = after(pause(isEarly()), settle)
  }
  const record = (): Recording => {
    system ??= find()
    if (system === null) return isEarly() ? 'looking' : 'none'
    if (kept === null) {
      const read = system.read()
      if (read === null) return 'unread'
      const progress = isReplaced ? noProgress : parseProgress(read.suspendData, ids)
      if (progress === null) return 'strange'
      kept = { progress, status: read.status }
      takeUp(progress)
    }
    return system.tell(reportOf(get().progress, kept)) ? 'kept' : 'refused'
  }
  const isEarly = () => now() - began < late.until
  const takeUp = (before: Progress) => {
    const merged = mergedProgress(before, get().progress)
    set({ ...get(), progress: hasMoved ? merged : { ...merged, at: before.at } })
  }
  const reportOf = (progress: Progress, before: NonNullable<typeof kept>): Report => {
    const { done, needed } = completionOf(progress, ids)
    const isNew = formatProgress(progress) !== formatProgress(before.progress)
    const isBetter = scoresOf(progress) !== scoresOf(before.progress)
    return {
      status: statusAfter(before.status, done >= needed, isBetter),
      visited: now() - began,
      result: isNew
        ? {
            score: scoreOf(progress),
            progress: Math.min(1, Math.round((100 * done) / needed) / 100),
            suspendData: formatProgress(progress),
            location: progress.at,
          }
        : null,
    }
  }

  settle()
  return {
    get,
    subscribe,
    open: (at) => {
      if (at === get().progress.at) return
      hasMoved = true
      set({ ...get(), progress: { ...get().progress, at } })
    },
    attempted: (id, score) => {
      set({ ...get(), progress: withAttempt(get().progress, id, score) })
      if (!isOver) settle()
    },
    replace: () => {
      isReplaced = true
      settle()
    },
    end: () => {
      if (isOver) return
      isOver = true
      settle()
      if (kept !== null) system?.end()
    },
  }
}

/** What is held as complete is not taken back, and what is held as failed only by a better score. */
function statusAfter(held: string, isComplete: boolean, isBetter: boolean): Report['status'] {
  if (['completed', 'passed'].includes(held)) return null
  if (held === 'failed' && !(isComplete && isBetter)) return null
  return isComplete ? 'completed' : 'incomplete'
}

function scoresOf({ best }: Progress): string {
  return JSON.stringify(best)
}
