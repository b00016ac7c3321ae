/**
 * `npm run bench:proof`: how long the proof takes, and how much memory, as pathways grow; beside
 * the path finders of `xstate/graph`. Prints a table and writes it into docs/bench-proof.md.
 *
 * It exits with 1 when the largest pathways are not proved within the goal.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { engines, ours } from './bench/engines.ts'
import { isFinished, measure } from './bench/measure.ts'
import { pageOf, reachesGoal, type Result, rowOf } from './bench/page.ts'
import { shapes } from './bench/shapes.ts'

const page = resolve(import.meta.dirname, '../docs/bench-proof.md')
const sizes = [10, 100, 1000, 10_000]
const most = Math.max(...sizes)
const others = Object.keys(engines).filter((engine) => engine !== ours)

const results: Result[] = []
for (const { shape, nodes } of shapes.flatMap((shape) =>
  sizes.map((nodes) => ({ shape, nodes })),
)) {
  for (const engine of [ours, ...others.filter((other) => !gaveUp(other, shape))]) {
    const run = { engine, shape, nodes }
    const result = { run, measured: await measure(run) }
    results.push(result)
    console.log(rowOf(result, oursOn(result)))
  }
}

const largest = results.filter(({ run }) => run.engine === ours && run.nodes === most)
const rows = results.map((result) => rowOf(result, oursOn(result)))
const machine = { cores: availableParallelism(), node: process.versions.node.split('.')[0] ?? '' }
const config = await resolveConfig(page)
const text = pageOf(rows, largest, machine)
writeFileSync(page, await format(text, { ...config, parser: 'markdown' }))
if (!reachesGoal(largest)) process.exitCode = 1

/** Whether an engine did not finish on a smaller pathway of this shape. */
function gaveUp(engine: string, shape: string): boolean {
  return results.some(
    ({ run, measured }) => run.engine === engine && run.shape === shape && !isFinished(measured),
  )
}

/** What the proof took on the same pathway. */
function oursOn({ run: { shape, nodes } }: Result): Result['measured'] {
  const own = results.find(
    ({ run }) => run.engine === ours && run.shape === shape && run.nodes === nodes,
  )
  return own?.measured ?? { because: 'time' }
}
