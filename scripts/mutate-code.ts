/**
 * `npm run mutate:code [-- services|flow|machine|proof …]`: puts one thing wrong in the code at a
 * time, says how much of it the unit tests notice, and writes that into docs/proof.md. Without a
 * layer it goes through all of them. It is run by hand: it takes long.
 *
 * It exits with 1 below 95 of a hundred, or when a reason in `harmless.ts` explains no survivor any
 * more, and with 2 when it was asked for something else.
 */
import { compiler } from './mutate/compiler.ts'
import { explain, type Explained } from './mutate/explain.ts'
import { type CodeMutant, type Layer, layers, mutateLayer } from './mutate/layers.ts'
import { isSurvivor, percentOf, type Score, scoreOf, total } from './mutate/score.ts'
import { writeProofSection } from './proof-page.ts'

const least = 95

// The tests are run in this zone, which is neither London’s nor UTC.
process.env.TZ = 'America/New_York'

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !layers.some((layer) => layer === name))
if (unknown.length > 0) {
  console.error(`There is no layer ${unknown.join(', ')}. Write ${layers.join(', ')}, or nothing.`)
  process.exitCode = 2
} else {
  await mutateLayers(layers.filter((layer) => asked.length === 0 || asked.includes(layer)))
}

async function mutateLayers(chosen: readonly Layer[]): Promise<void> {
  const scores = new Map<Layer, Score>()
  const survivors: CodeMutant[] = []
  const refuses = compiler()
  for (const layer of chosen) {
    const mutants = await mutateLayer(layer)
    const refused = mutants.filter((mutant) => isSurvivor(mutant) && refuses(mutant))
    scores.set(layer, scoreOf(mutants, refused))
    survivors.push(...mutants.filter((mutant) => isSurvivor(mutant) && !refused.includes(mutant)))
  }
  const explained = explain(survivors, chosen)
  const page = pageOf(scores, explained)
  console.log(page.join('\n\n'))
  for (const { file, line } of explained.stale) {
    console.error(`harmless.ts explains no survivor with ${file}: ${line}`)
  }
  await writeProofSection('Mutants of the code', page)
  const enough = percentOf(total([...scores.values()])) >= least
  if (!enough || explained.stale.length > 0) process.exitCode = 1
}

function pageOf(
  scores: ReadonlyMap<Layer, Score>,
  { harmless, open }: Explained,
): readonly string[] {
  const rows = layers.map((layer) => rowOf(layer, scores.get(layer)))
  return [
    'In the code of four layers one thing is put wrong at a time: a condition turned round, a number moved, a line ' +
      'left out. The unit tests of the layer should fail. Of those that pass them all, some do not compile: the ' +
      'compiler refuses them before any test. A layer without numbers was not tried when this was written.',
    [
      '| Layer | Found by tests | Refused by the compiler | Survived | Of 100, found by tests |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      rowOf('All', total([...scores.values()])),
    ].join('\n'),
    ...listOf('These survived, and do what the original does:', harmless),
    ...listOf('These survived, and no test or reason has been written for them yet:', open),
  ]
}

function rowOf(name: string, score: Score | undefined): string {
  if (score === undefined) return `| ${name} | | | | |`
  const { found, refused, survived } = score
  return `| ${name} | ${found} | ${refused} | ${survived} | ${percentOf(score).toFixed(1)} |`
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, lines.map((line) => `- ${line}`).join('\n')]
}
