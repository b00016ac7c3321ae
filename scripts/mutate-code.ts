/**
 * `npm run mutate:code [-- services|flow|machine|proof]`: puts one thing wrong in the code at a
 * time, and says how much of it the unit tests notice. Without a layer it goes through all of them
 * and writes what it found into docs/proof.md. It is run by hand: it takes long.
 *
 * It exits with 1 below 95 of a hundred, and with 2 when it was asked for something else.
 */
import { relative } from 'node:path'
import { type CodeMutant, type Layer, layers, mutateLayer } from './mutate/layers.ts'
import { isSurvivor, percentOf, scoreOf, total } from './mutate/score.ts'
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
  const found: { readonly layer: Layer; readonly mutants: readonly CodeMutant[] }[] = []
  for (const layer of chosen) found.push({ layer, mutants: await mutateLayer(layer) })
  const scores = found.map(({ mutants }) => scoreOf(mutants))
  const rows = found.map(({ layer }, index) => rowOf(layer, scores[index] ?? total([])))
  const all = total(scores)
  const survivors = found.flatMap(({ mutants }) => mutants.filter(isSurvivor))
  const page = pageOf([...rows, rowOf('All', all)], survivors)
  console.log(page.join('\n\n'))
  if (chosen.length === layers.length) await writeProofSection('Mutants of the code', page)
  if (percentOf(all) < least) process.exitCode = 1
}

function rowOf(name: string, score: ReturnType<typeof scoreOf>): string {
  const percent = percentOf(score).toFixed(1)
  return `| ${name} | ${score.found} | ${score.survived} | ${score.notTried} | ${percent} |`
}

function pageOf(rows: readonly string[], survivors: readonly CodeMutant[]): readonly string[] {
  return [
    'In the code of four layers one thing is put wrong at a time: a condition turned round, a number moved, a line ' +
      'left out. The unit tests should fail. Not tried is what is worked out once as a module is loaded: schemas, ' +
      'tables and patterns.',
    [
      '| Layer | Found | Survived | Not tried | Of 100 tried, found |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    ...(survivors.length === 0
      ? []
      : ['These survived:', survivors.map((mutant) => `- ${inWords(mutant)}`).join('\n')]),
  ]
}

function inWords({ fileName, location, mutatorName, replacement }: CodeMutant): string {
  const code = replacement.replaceAll(/\s+/g, ' ').slice(0, 60)
  return `\`${relative('.', fileName)}:${location.start.line}\`, ${mutatorName}: \`${code}\``
}
