import { isFinished, limits, type Measured, type Run, type Unfinished } from './measure.ts'

/** A run, with what was measured. */
export interface Result {
  readonly run: Run
  readonly measured: Measured | Unfinished
}

/** What the proof of the largest pathways may take, on two cores. */
const goal = { seconds: 10, megabytes: 1000 } as const

/** Whether every one of these results is within the goal. */
export function reachesGoal(results: readonly Result[]): boolean {
  return results.every(
    ({ measured }) =>
      isFinished(measured) &&
      measured.milliseconds < goal.seconds * 1000 &&
      measured.megabytes < goal.megabytes,
  )
}

/**
 * One result as a line of the table.
 *
 * @param ours what the proof took on the same pathway, to compare with
 */
export function rowOf({ run, measured }: Result, ours: Result['measured']): string {
  const { shape, nodes, engine } = run
  if (!isFinished(measured)) {
    return rowFrom([shape, nodes, engine, '', '', unfinished[measured.because], '', ''])
  }
  const { paths, kinds, milliseconds, megabytes } = measured
  const times = isFinished(ours) ? inShort(milliseconds / ours.milliseconds) : ''
  const time = `${inShort(milliseconds)} ms`
  const memory = `${megabytes.toFixed(0)} MB`
  return rowFrom([shape, measured.nodes, engine, paths, kinds, time, times, memory])
}

const unfinished: Readonly<Record<Unfinished['because'], string>> = {
  time: 'out of time',
  memory: 'out of memory',
  depth: 'out of stack',
}

function rowFrom(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Two digits that count. */
function inShort(value: number): string {
  return value < 10 ? value.toPrecision(2) : value.toFixed(0)
}

/**
 * The page of a whole run.
 *
 * @param rows the lines of its table
 * @param largest what was measured of the proof of the largest pathways
 */
export function pageOf(
  rows: readonly string[],
  largest: readonly Result[],
  machine: { readonly cores: number; readonly node: string },
): string {
  const measured = largest.map((result) => result.measured).filter(isFinished)
  const most = (of: (one: Measured) => number) => Math.max(...measured.map(of))
  const reached = reachesGoal(largest) ? 'is reached' : 'is missed'
  return `# How the proof grows

Written by \`npm run bench:proof\`. Do not edit it.

The goal is to prove 10,000 nodes at all kinds of moment within ${goal.seconds} seconds and ${goal.megabytes} MB on two cores.
It ${reached}: the slowest shape took ${inShort(most(({ milliseconds }) => milliseconds) / 1000)} seconds, and no process held more than ${Math.ceil(most(({ megabytes }) => megabytes))} MB.

The proof by classes tries safety rules of every sort at every kind of moment: for the largest, ${most(({ clauses }) => clauses)} clauses.
[Why that is sound](decisions/0012-prove-classes-of-paths-not-every-path.md) is told elsewhere. Its time includes
cutting ten years into kinds of moment, which is most of it for a small pathway and does not grow.

The others only list paths, at one moment. \`getShortestPaths\` gives one path to each node, and \`getSimplePaths\` every
path to each node. They are given a machine without a context, which is the easiest for them. “Times ours” is their
time divided by that of the proof.

One run, on ${machine.cores} cores with Node ${machine.node}. Each line is the middle of three processes, or one alone where it took more than
five seconds. A process is out of time after ${limits.seconds} seconds, and out of memory with ${limits.megabytes} MB of data; then nothing
larger is tried with it. Times leave out starting Node and making the pathway; memory takes in all of it. Compare lines
with one another: on a busy machine all of them are longer.

| shape | nodes | engine | paths | kinds of moment | time | times ours | memory |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
