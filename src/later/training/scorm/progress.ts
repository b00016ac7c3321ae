import { readingsOf } from './readings.ts'

/**
 * What a learning system keeps of somebody’s practice between two visits: the ids of scenarios with
 * the best score in each, and where they were. No answer, and nothing about the learner.
 */
export interface Progress {
  /** By the id of a scenario, the best score of an attempt that was ended: 0 to 100. */
  readonly best: Readonly<Record<string, number>>
  /** The scenario that was open last; null for the list. */
  readonly at: string | null
}

/** In how many different scenarios somebody sees a debrief to complete practice. */
const enough = 3

/** Before the first visit. */
export const noProgress: Progress = { best: {}, at: null }

/** As it is handed to the learning system. */
export function formatProgress({ best, at }: Progress): string {
  return JSON.stringify({ best, at })
}

/**
 * Reads what a learning system kept. What does not fit, such as a scenario that is gone, is left
 * out.
 *
 * @param ids the scenarios that there are
 * @returns null where it is no progress at all: cut off, or what another package handed over
 */
export function parseProgress(text: string, ids: readonly string[]): Progress | null {
  if (text.trim() === '') return noProgress
  const read = readingsOf(text).map(parsed).find(isKept)
  if (read === undefined) return null
  const best = Object.entries(read.best).filter(
    (entry): entry is [string, number] => ids.includes(entry[0]) && isScore(entry[1]),
  )
  const at = ids.find((id) => id === read.at) ?? null
  return { best: Object.fromEntries(best), at }
}

/** What was kept, with what this visit brought. Of each scenario the better score counts. */
export function mergedProgress(kept: Progress, visit: Progress): Progress {
  return Object.entries(visit.best).reduce((all, [id, score]) => withAttempt(all, id, score), {
    ...kept,
    at: visit.at,
  })
}

/** Progress after one more attempt. A worse one takes nothing away. */
export function withAttempt(progress: Progress, id: string, score: number): Progress {
  return { ...progress, best: { ...progress.best, [id]: Math.max(score, progress.best[id] ?? 0) } }
}

/** The mean of the best scores, as a whole number of a hundred; null before the first attempt. */
export function scoreOf({ best }: Progress): number | null {
  const scores = Object.values(best)
  if (scores.length === 0) return null
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}

/** How many scenarios were done, and how many complete practice: all, where there are few. */
export function completionOf({ best }: Progress, ids: readonly string[]) {
  return { done: Object.keys(best).length, needed: Math.min(enough, ids.length) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isKept(value: unknown): value is { readonly best: object; readonly at?: unknown } {
  return isRecord(value) && isRecord(value.best) && !Array.isArray(value.best)
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100
}
