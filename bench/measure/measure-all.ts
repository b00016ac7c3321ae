import { shippedPath } from '../build/shipped-path.ts'
import { type Contender } from '../contenders/list.ts'
import { keepResults, type Results, type Run } from '../results.ts'
import { type BenchServer, startServer } from '../server.ts'
import { longestPath, pathsOf, table } from '../table.ts'
import { startBrowser } from './browser.ts'
import { measureHeap } from './heap.ts'
import { prepareTablet } from './offline.ts'
import { type Figures, measureVisit } from './visit.ts'

interface Plan {
  readonly runs: number
  readonly cpus: readonly number[]
}

/** A run that is to be made. */
type Planned = Omit<Run, 'figures'> & { readonly one: Contender }

/** Measures what is not measured yet, every contender once before any twice, and keeps each run. */
export async function measureAll(
  before: Results,
  chosen: readonly Contender[],
  { runs, cpus }: Plan,
): Promise<Results> {
  const right = chosen.filter(({ id }) => before.checked[id]?.wrong.length === 0)
  const planned = planOf(right, { runs, cpus }).filter((run) => !isDone(before, run))
  let results = before
  const server = await startServer(right)
  const measurer = await measurerOf(server, right)
  const began = performance.now()
  for (const [index, { one, ...run }] of planned.entries()) {
    const figures = await measurer.measure(one, run)
    const day = new Date().toISOString().slice(0, 10)
    results = { ...results, day, runs: [...results.runs, { ...run, figures }] }
    keepResults(results)
    const each = (performance.now() - began) / (index + 1)
    const left = Math.ceil(((planned.length - index - 1) * each) / 60_000)
    process.stdout.write(
      `${index + 1}/${planned.length}, about ${left} min left: ${said(run)} ${JSON.stringify(rounded(figures))}\n`,
    )
  }
  await measurer.stop()
  await server.stop()
  return results
}

/** In every other round backwards, so that nobody always comes after the same one. */
function planOf(contenders: readonly Contender[], { runs, cpus }: Plan): readonly Planned[] {
  const rounds = Array.from({ length: runs }, (_, round) => round)
  const answering = contenders.filter(({ answers, waits }) => answers && waits !== true)
  return [
    ...rounds.flatMap((round) => {
      const inOrder = round % 2 === 0 ? contenders : [...contenders].reverse()
      const each = (stage: Run['stage'], cpu: number) =>
        inOrder.map((one) => ({ stage, contender: one.id, cpu, round, one }))
      return [...cpus.flatMap((cpu) => each('visit', cpu)), ...each('offline', cpus[0] ?? 4)]
    }),
    ...answering.map((one) => ({
      stage: 'heap' as const,
      contender: one.id,
      cpu: 1,
      round: 0,
      one,
    })),
  ]
}

function isDone({ runs }: Results, { stage, contender, cpu, round }: Planned): boolean {
  return runs.some(
    (run) =>
      run.stage === stage && run.contender === contender && run.cpu === cpu && run.round === round,
  )
}

async function measurerOf(server: BenchServer, contenders: readonly Contender[]) {
  const browser = await startBrowser()
  const tablet = await prepareTablet(server, contenders)
  const shipped = shippedPath()
  const measure = async (
    one: Contender,
    { stage, cpu }: Pick<Run, 'stage' | 'cpu'>,
  ): Promise<Figures> => {
    const address = server.addressOf(one)
    const path = one.id === 'shipped' ? shipped : longestPath(table)
    if (stage === 'visit') return measureVisit(browser, one, { address, path, cpu })
    if (stage === 'offline') return tablet.open(one, path, cpu)
    const paths = one.id === 'shipped' ? [shipped] : pathsOf(table)
    return measureHeap(one, { address, paths })
  }
  return {
    measure,
    stop: () => browser.close(),
  }
}

function said({ stage, contender, cpu, round }: Omit<Run, 'figures'>): string {
  return `${contender}, ${stage}, round ${round + 1}, CPU ${cpu}x`
}

function rounded(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value)]),
  )
}
