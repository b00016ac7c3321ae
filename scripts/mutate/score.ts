import type { CodeMutant } from './mutants.ts'

/** How many mutants of some code there are, and what became of them. */
export interface Score {
  /** A test failed, or never ended. */
  readonly found: number
  /** No test failed, and the compiler refuses the code. */
  readonly refused: number
  /** No test failed, and the code compiles. */
  readonly survived: number
}

/** @param refused those of the mutants that no test found, and the compiler refuses */
export function scoreOf(mutants: readonly CodeMutant[], refused: readonly CodeMutant[]): Score {
  const survivors = mutants.filter(isSurvivor).length
  return {
    found: mutants.length - survivors,
    refused: refused.length,
    survived: survivors - refused.length,
  }
}

/** Of a hundred mutants, how many the tests found by themselves; 0 when none was tried. */
export function percentOf({ found, refused, survived }: Score): number {
  const all = found + refused + survived
  return all === 0 ? 0 : (100 * found) / all
}

/** Whether no test failed for a mutant. One that could not be tried counts as well. */
export function isSurvivor({ status }: Pick<CodeMutant, 'status'>): boolean {
  return status !== 'Killed' && status !== 'Timeout'
}

/** Whether the tests came to no end with a mutant, neither failing nor passing. */
export function isBrokenOff({ status }: Pick<CodeMutant, 'status'>): boolean {
  return status === 'RuntimeError'
}
