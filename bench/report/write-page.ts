import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { format } from 'prettier'
import { contenders } from '../contenders/list.ts'
import { type Results, valuesOf } from '../results.ts'
import { heapsOf } from './heap.ts'
import { type Measure, measures, said } from './measures.ts'
import { peers } from './peers.ts'
import { plotOf } from './plot.ts'
import { ratioOf, type Spread, spreadOf } from './statistics.ts'
import { tableOf } from './table-of.ts'
import { type Target, targetsOf, verdictOf } from './targets.ts'

const docs = resolve(import.meta.dirname, '../../docs')
const [slow, slower] = [4, 6]

/** Writes `docs/performance.md` and its plots from what was measured, and says so. */
export async function writePage(results: Results): Promise<string> {
  if (results.runs.length === 0) return 'Nothing is measured yet, so no page was written.'
  mkdirSync(join(docs, 'performance'), { recursive: true })
  for (const measure of measures.filter(({ isDrawn }) => isDrawn)) {
    writeFileSync(join(docs, 'performance', `${measure.figure}.svg`), plot(results, measure))
  }
  const page = [
    intro(results),
    targets(results),
    ...measures.map((measure) => section(results, measure)),
    heap(results),
    peers(results),
    method(results),
  ].join('\n\n')
  const options = { parser: 'markdown', printWidth: 100 }
  writeFileSync(join(docs, 'performance.md'), await format(page, options))
  return 'Wrote docs/performance.md and its plots.'
}

function intro({ day }: Results): string {
  return `# How fast it is

\`npm run bench\` wrote this page on ${day}. Change nothing here by hand: run it again.

A ward tablet is old, its Wi-Fi is bad, and whoever takes it up has somebody in front of them. So we measure how
long it takes until a tap is answered, beside what else could do the same. Every contender answers the same neutral
table of questions, and only one that answers every path of it right is timed.

The machine that measures is shared and slow. Compare the figures with each other, and not with those of another
day: each ratio is made of the runs of one round, which are a few minutes apart.`
}

function targets(results: Results): string {
  const builds = [
    ['ours', slow],
    ['ours', slower],
    ['shipped', slow],
  ] as const
  const columns = builds.map(([ours, cpu]) => targetsOf(results, ours, cpu))
  const rows = (columns[0] ?? []).map((target, index) => [
    target.says,
    `${target.isLeast ? 'at least' : 'at most'} ${target.limit} ${target.unit}`,
    ...columns.map((column) => targetSaid(column[index])),
  ])
  const head = ['what', 'to reach', 'neutral, CPU 4×', 'neutral, CPU 6×', 'as shipped, CPU 4×']
  return `## What is to be reached\n\n${tableOf(head, rows)}\n
Each figure is a median, with the least and the most in brackets. “Neutral” is this tool built for the neutral
table, like all others; “as shipped” is the one that is published, with many more words. The offline rows
and the heap are measured once, so they are the same at both.`
}

function targetSaid(target: Target | undefined): string {
  if (target?.measured === undefined) return '–'
  const { measured, unit } = target
  const say = (value: number) => value.toFixed(unit === '×' ? 2 : unit === '%' ? 1 : 0)
  const { median, min, max } = measured
  const range = min === max ? '' : ` (${say(min)}–${say(max)})`
  return `${say(median)}${range} ${unit}: ${verdictOf(target)}`
}

function section(results: Results, measure: Measure): string {
  const { figure, title, says, unit, isDrawn, onlyOnce } = measure
  const speeds = onlyOnce || figure.startsWith('offline') ? [slow] : [slow, slower]
  const rows = contenders.flatMap(({ id, name }) => {
    const cells = speeds.map((cpu) => {
      const values = valuesOf(results, { contender: id, cpu, figure })
      return {
        spread: spreadOf([...values.values()]),
        ratio: ratioToPlain(results, id, figure, cpu),
      }
    })
    if (cells.every(({ spread }) => spread === undefined)) return []
    return [
      [
        name,
        ...cells.flatMap(({ spread, ratio }) => [
          spread === undefined ? '–' : spreadSaid(spread, unit),
          ratio === undefined ? '–' : ratio.median.toFixed(2),
        ]),
      ],
    ]
  })
  if (rows.length === 0) return ''
  const head = [
    'contender',
    ...speeds.flatMap((cpu) => [onlyOnce ? unit : `CPU ${cpu}×, ${unit}`, '× plain page']),
  ]
  const drawn = isDrawn ? `\n\n![${title}: medians](performance/${figure}.svg)` : ''
  return `## ${title}\n\n${says}\n\n${tableOf(head, rows)}${drawn}`
}

function ratioToPlain(results: Results, contender: string, figure: string, cpu: number) {
  const values = (id: string) => valuesOf(results, { contender: id, cpu, figure })
  return ratioOf(values(contender), values('plain-one'))
}

function spreadSaid({ median, min, max }: Spread, unit: Measure['unit']): string {
  return `${said(median, unit)} (${said(min, unit)}–${said(max, unit)})`
}

function plot(results: Results, { figure, title, unit }: Measure): string {
  const bars = contenders.flatMap(({ id, name, from }) => {
    const values = valuesOf(results, { contender: id, cpu: slow, figure })
    const spread = spreadOf([...values.values()])
    return spread === undefined ? [] : [{ name, spread, isOurs: from === 'tool' }]
  })
  const label = figure.startsWith('bytes') ? `${title}, ${unit}` : `${title}, ${unit}, CPU 4×`
  return plotOf(label, bars, (value) => said(value, unit))
}

function heap(results: Results): string {
  const rows = contenders.flatMap(({ id, name }) =>
    (['heap', 'bare'] as const).flatMap((weighed) => {
      const heaps = heapsOf(results, id, weighed)
      if (heaps.size === 0) return []
      const cells = [50, 100, 200, 300, 400, 500].map((cases) => heaps.get(cases) ?? 0)
      const how = weighed === 'heap' ? '' : ', without machine code'
      return [[name + how, ...cells.map((kilobytes) => said(kilobytes, 'ms'))]]
    }),
  )
  return `## Heap over 500 cases\n
One page goes through 500 cases without being loaded again. After every fifty, everything is collected that nothing
holds, and what is left is weighed, in KiB. The engine compiles more and more of the same script to machine code, which
is part of the heap; so it is weighed a second time with \`--jitless\`, where there is none. SurveyJS and Form.io wait by
themselves after each answer, which makes 500 cases too long.\n
${tableOf(['contender', 'after 50', '100', '200', '300', '400', '500'], rows)}`
}

function method({ browser, runs }: Results): string {
  const rounds = Math.max(...runs.map(({ round }) => round)) + 1
  const [, , busy = 0] = loadavg()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `## How it is measured\n
- The machine: ${cpus().length} cores, ${gigabytes} GiB of memory, ${process.platform}, Node ${process.versions.node}, Chromium ${browser}, without a window.
- In the quarter of an hour before this page was written, ${busy.toFixed(1)} processes wanted to run at a time. Above the
  number of cores, everything was slowed down, and the least and the most are far apart.
- ${rounds} rounds. In each, every contender runs once at CPU 4×, once at 6× and once offline; every other round goes
  backwards. Each visit has a new profile, so nothing is kept from the one before.
- The network is Slow 4G as the browser’s developer tools have it: 562.5 ms for each request, 1.44 Mbit/s down.
- One small server answers for all, over HTTP/1.1, with the same headers and Brotli at level 11. The tool has its own
  service worker online; offline every contender has the same one.
- A tap is a touch through the browser’s own protocol, in the middle of the words. “Painted” is the end of the first
  frame in which the words are there. A tap that is not answered within 20 seconds is lost.
- The tool has taken over when it says so (\`data-taken-over\`), or when React’s handlers are on its buttons; a
  contender that draws itself by its script has when its first answer is painted.
- The window is 768 × 1024, a tablet held upright, with touch.

How to add a contender: [bench/README.md](../bench/README.md).
`
}
