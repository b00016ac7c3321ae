import type { AppContext } from './app-context.ts'
import { startState } from './case/session-state.ts'

const ignore = () => undefined
const neverChanges = () => ignore

/** The parts of the app before anything has happened, or where no live case ever does. */
export const still: Pick<AppContext, 'clock' | 'session'> = {
  clock: {
    read: () => NaN,
    tick: () => NaN,
    latest: () => NaN,
    now: () => NaN,
    correct: ignore,
    subscribe: neverChanges,
    tickAt: ignore,
  },
  session: {
    get: () => startState,
    subscribe: neverChanges,
    resume: ignore,
    begin: ignore,
    answer: ignore,
    goOn: ignore,
    back: ignore,
    change: ignore,
    chooseRole: ignore,
    clear: ignore,
    touch: ignore,
    keep: ignore,
    leavePage: ignore,
  },
}
