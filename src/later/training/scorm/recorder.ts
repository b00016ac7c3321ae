import { type Store, createStore } from '#device/create-store.ts'
import {
  type Progress,
  formatProgress,
  completionOf,
  parseProgress,
  scoreOf,
  withAttempt,
} from './progress.ts'
import type { LearningSystem } from './learning-system.ts'
import type { Report } from './versions.ts'

/** Keeps the score of somebody’s practice, and tells the learning system of it. */
export interface Recorder extends Store<Progress> {
  /** Whether a learning system listens. */
  readonly isRecorded: boolean
  /** A scenario was opened; null for the list. */
  readonly open: (id: string | null) => void
  /** An attempt at a scenario, or at a variant of it, was ended. */
  readonly attempted: (id: string, score: number) => void
  /** The page is left. */
  readonly end: () => void
}

/**
 * @param ids the scenarios that there are
 * @param now milliseconds on any clock that does not jump
 */
export function createRecorder(
  system: LearningSystem | null,
  ids: readonly string[],
  now: () => number,
): Recorder {
  const began = now()
  const { get, set, subscribe } = createStore(parseProgress(system?.suspendData ?? '', ids))
  const report = (): Report => {
    const progress = get()
    const { done, needed } = completionOf(progress, ids)
    const status = done < needed ? 'incomplete' : 'completed'
    return {
      status: system?.wasComplete ? null : status,
      score: scoreOf(progress),
      progress: Math.min(1, Math.round((100 * done) / needed) / 100),
      visited: now() - began,
      suspendData: formatProgress(progress),
      location: progress.at ?? '',
    }
  }
  system?.report(report())
  return {
    isRecorded: system !== null,
    get,
    subscribe,
    open: (at) => {
      if (at !== get().at) set({ ...get(), at })
    },
    attempted: (id, score) => {
      set(withAttempt(get(), id, score))
      system?.report(report())
    },
    end: () => system?.end(report()),
  }
}
