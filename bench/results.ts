import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { work } from './build/contenders.ts'
import { type Figures } from './measure/visit.ts'

/** One finished run of one contender. */
export interface Run {
  readonly stage: 'visit' | 'offline' | 'heap'
  readonly contender: string
  readonly cpu: number
  readonly round: number
  readonly figures: Figures
}

/** What has been measured so far, of one set of builds. */
export interface Results {
  /** The hash of the builds. */
  readonly builds: string
  /** The day of the last run. */
  readonly day: string
  readonly browser: string
  /** How many paths each contender answered right; what is wrong keeps it out. */
  readonly checked: Readonly<
    Record<string, { readonly paths: number; readonly wrong: readonly string[] }>
  >
  readonly runs: readonly Run[]
}

/** Of each set of builds its own: going back to an older one finds what was measured of it. */
function fileOf(builds: string): string {
  return join(work, `results-${builds}.json`)
}

/** What was measured of these builds before; nothing, if others were. */
export function readResults(builds: string): Results {
  const file = fileOf(builds)
  if (!existsSync(file)) return { builds, day: '', browser: '', checked: {}, runs: [] }
  return JSON.parse(readFileSync(file, 'utf8')) as Results
}

export function keepResults(results: Results): void {
  writeFileSync(fileOf(results.builds), JSON.stringify(results, null, 1))
}

/** One figure of one contender at one speed, by its rounds. Pure. */
export function valuesOf(
  { runs }: Results,
  { contender, cpu, figure }: { contender: string; cpu: number; figure: string },
): ReadonlyMap<number, number> {
  return new Map(
    runs
      .filter((run) => run.contender === contender && run.cpu === cpu)
      .flatMap(({ round, figures }) => {
        const value = figures[figure]
        return value === undefined ? [] : [[round, value] as const]
      }),
  )
}
