import type { CodeMutant } from './layers.ts'

/** How many mutants of some code there are, and what became of them. */
export interface Score {
  /** A test failed, or never ended. */
  readonly found: number
  /** No test failed. */
  readonly survived: number
}

export function scoreOf(mutants: readonly CodeMutant[]): Score {
  const count = (...statuses: readonly CodeMutant['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length
  return {
    found: count('Killed', 'Timeout'),
    survived: count('Survived', 'NoCoverage'),
  }
}

/** Of the mutants, how many of a hundred were found; 0 when none was tried. */
export function percentOf({ found, survived }: Score): number {
  return found + survived === 0 ? 0 : (100 * found) / (found + survived)
}

export function isSurvivor({ status }: CodeMutant): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

/** @example total([{ found: 1, survived: 0 }]).found // 1 */
export function total(scores: readonly Score[]): Score {
  const sum = (part: keyof Score) => scores.reduce((all, score) => all + score[part], 0)
  return { found: sum('found'), survived: sum('survived') }
}
