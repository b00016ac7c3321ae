import { readFileSync } from 'node:fs'
import type { StageResult } from './run-stage.ts'
import { logOf } from './stages.ts'

/** Says how a stage ended, and all that it wrote where it failed. */
export function tell({ stage, count, seconds }: StageResult): void {
  const { passed, failed } = count
  const time = `${seconds.toFixed(1)} s`.padStart(8)
  const what =
    failed === 0 ? `${String(passed)} passed` : `${String(failed)} FAILED, ${String(passed)} passed`
  console.log(`${stage.name.padEnd(14)}${time}  ${what}`)
  if (failed === 0) return
  console.log(
    `\n--- ${logOf(stage.name)}\n${readFileSync(logOf(stage.name), 'utf8').trim()}\n---\n`,
  )
}
