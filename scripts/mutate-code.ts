/**
 * `npm run mutate:code [-- services|flow|machine|proof …]`: puts one thing wrong in the code at a
 * time, says how much of it the unit tests notice, and writes that into docs/proof.md. Without a
 * layer it goes through all of them, one after the other. It is run by hand: it takes hours. With
 * `--known` it tries only what was never tried, and writes down what runs before have found.
 *
 * It exits with 1 below 95 of a hundred, when a survivor has no reason in `harmless.ts`, or when a
 * reason there explains no survivor any more; and with 2 when it was asked for something else.
 */
import { compiler } from './mutate/compiler.ts'
import { explain, type Explained, inWords } from './mutate/explain.ts'
import { ChangedMeanwhileError } from './mutate/known.ts'
import { type Layer, layers } from './mutate/layers.ts'
import { measured } from './mutate/measured.ts'
import { type LayerMutants, mutateLayer } from './mutate/mutants.ts'
import { isBrokenOff, isSurvivor, percentOf, type Score, scoreOf } from './mutate/score.ts'
import { writeProofSection } from './proof-page.ts'

const least = 95

// The tests are run in this zone, which is neither London’s nor UTC.
process.env.TZ = 'America/New_York'

const [isKnown, asked] = [process.argv.includes('--known'), layersAsked()]
const unknown = asked.filter((name) => !layers.some((layer) => layer === name))
if (unknown.length > 0) {
  console.error(`There is no layer ${unknown.join(', ')}. Write ${layers.join(', ')}, or nothing.`)
  process.exitCode = 2
} else {
  await mutateLayers(layers.filter((layer) => asked.length === 0 || asked.includes(layer)))
}

function layersAsked(): readonly string[] {
  return process.argv.slice(2).filter((word) => word !== '--known')
}

/** Each layer is written down as soon as it is through: a run that is stopped keeps the layers before. */
async function mutateLayers(chosen: readonly Layer[]): Promise<void> {
  const refuses = compiler()
  const code = measured()
  for (const layer of chosen) {
    const tried = await mutateLayer(layer, isKnown)
    if (measured() !== code) throw new ChangedMeanwhileError('The code, or a test,')
    const survivors = tried.mutants.filter((mutant) => isSurvivor(mutant) && !isBrokenOff(mutant))
    const refused = survivors.filter(refuses)
    const score = scoreOf(tried.mutants, refused)
    const explained = explain(
      survivors.filter((mutant) => !refused.includes(mutant)),
      layer,
    )
    const page = [measuredInWords(code), ...pageOf(layer, tried, score, explained)]
    console.log(page.join('\n\n'))
    for (const { file, line, instead } of explained.stale) {
      console.error(`harmless.ts lists what no survivor does: ${file}: ${line}: ${instead}`)
    }
    await writeProofSection(`Mutants of the code: ${layer}`, page)
    const isExplained = explained.open.length === 0 && explained.stale.length === 0
    if (percentOf(score) < least || !isExplained) process.exitCode = 1
  }
}

function pageOf(
  layer: Layer,
  { mutants, triedNow }: LayerMutants,
  score: Score,
  { harmless, open }: Explained,
): readonly string[] {
  const { found, refused, survived } = score
  const endless = mutants.filter(({ status }) => status === 'Timeout').length
  const shapes = '`schema.ts` and `access-schema.ts` of `src/services/`'
  const moved: Readonly<Partial<Record<Layer, string>>> = {
    services: `, without ${shapes},`,
    flow: `, and in ${shapes},`,
  }
  return [
    `In the code of \`src/${layer}/\`${moved[layer] ?? ''} one thing is put wrong at a time: a condition turned ` +
      `round, a number moved, a line left out. That makes ${mutants.length} mutants. The tests in ` +
      `\`tests/unit/${layer}/\` find **${found} of them, or ${percentOf(score).toFixed(1)} of a hundred**; with ` +
      `${endless} of these they never end. Of the others the compiler refuses ${refused}, before any test. ` +
      `${survived} ${survived === 1 ? 'is' : 'are'} left.`,
    `In this run ${triedNow} were tried. What is said of the others was found in earlier runs, when their file was ` +
      'the same, whatever became of its tests since. One of the two time zones is left out, and so are the tests ' +
      'that `scripts/mutate/vitest.config.ts` names.',
    ...listOf(
      'With these the tests break off, because a circle takes all memory. They count as not found:',
      mutants.filter(isBrokenOff).map(inWords),
    ),
    ...listOf('These survived, and nobody can meet what they do:', harmless),
    ...listOf('These survived, and no test or reason has been written for them yet:', open),
  ]
}

function measuredInWords(code: string): string {
  return `Measured on ${new Date().toISOString().slice(0, 10)}, with the code of commit ${code}.`
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, lines.map((line) => `- ${line}`).join('\n')]
}
