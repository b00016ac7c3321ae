/**
 * `npm run bench:proof`: how long the proof takes, and how much memory, as pathways grow; beside
 * the path finders of `xstate/graph`. Prints a table and writes it into docs/bench-proof.md.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { engines } from './bench/engines.ts'
import { shapes } from './bench/generated-flow.ts'
import { limits, measure, type Measured, type Run } from './bench/measure.ts'

const page = resolve(import.meta.dirname, '../docs/bench-proof.md')
const sizes = [10, 100, 1000, 10_000]

const runs = shapes.flatMap((shape) =>
  sizes.flatMap((nodes) => Object.keys(engines).map((engine): Run => ({ engine, shape, nodes }))),
)
const rows: string[] = []
for (const run of runs) {
  const row = rowOf(run, await measure(run))
  console.log(row)
  rows.push(row)
}
const config = await resolveConfig(page)
writeFileSync(page, await format(pageOf(rows), { ...config, parser: 'markdown' }))

function rowOf({ shape, nodes, engine }: Run, measured: Measured | null): string {
  const cells =
    measured === null
      ? [String(nodes), engine, '', '', 'did not finish', '']
      : [
          String(measured.nodes),
          engine,
          measured.paths,
          String(measured.kinds),
          `${measured.milliseconds.toFixed(measured.milliseconds < 10 ? 1 : 0)} ms`,
          `${measured.megabytes.toFixed(0)} MB`,
        ]
  return `| ${[shape, ...cells].join(' | ')} |`
}

function pageOf(table: readonly string[]): string {
  return `# How the proof grows

Written by \`npm run bench:proof\`. Do not edit it.

One run, on a machine of ${availableParallelism()} cores with Node ${process.versions.node.split('.')[0] ?? ''}. Each line is
the middle of three processes, or one alone where it took more than five seconds. A process that took longer than
${limits.seconds} seconds, or more than ${limits.megabytes} MB, did not finish. Times leave out starting Node and making
the pathway; memory takes in all of it. Compare lines with one another: on a busy machine all of them are longer.

The proof by classes checks rules of every kind at every kind of moment. The others only list paths, at one moment;
\`getShortestPaths\` gives one path to each node, and \`getSimplePaths\` every path to each node. They are given a
machine without a context, which is the easiest for them.

| shape | nodes | engine | paths | kinds of moment | time | memory |
| --- | --- | --- | --- | --- | --- | --- |
${table.join('\n')}
`
}
