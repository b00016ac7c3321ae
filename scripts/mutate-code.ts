/**
 * `npm run mutate:code [-- services|flow|machine|proof …]`: puts one thing wrong in the code at a
 * time, says how much of it the unit tests notice, and writes that into docs/proof.md. Without a
 * layer it goes through all of them, one after the other. It is run by hand: it takes hours.
 *
 * It exits with 1 below 95 of a hundred, when a survivor has no reason in `harmless.ts`, or when a
 * reason there explains no survivor any more; and with 2 when it was asked for something else.
 */
import { execFileSync } from 'node:child_process'
import { compiler } from './mutate/compiler.ts'
import { explain, type Explained } from './mutate/explain.ts'
import { type Layer, layers } from './mutate/layers.ts'
import { type LayerMutants, mutateLayer } from './mutate/mutants.ts'
import { isSurvivor, percentOf, type Score, scoreOf } from './mutate/score.ts'
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

/** Each layer is written down as soon as it is through: a run that is stopped keeps the layers before. */
async function mutateLayers(chosen: readonly Layer[]): Promise<void> {
  const refuses = compiler()
  for (const layer of chosen) {
    const tried = await mutateLayer(layer)
    const survivors = tried.mutants.filter(isSurvivor)
    const refused = survivors.filter(refuses)
    const score = scoreOf(tried.mutants, refused)
    const explained = explain(
      survivors.filter((mutant) => !refused.includes(mutant)),
      layer,
    )
    const page = pageOf(layer, tried, score, explained)
    console.log(page.join('\n\n'))
    for (const { file, line } of explained.stale) {
      console.error(`harmless.ts explains no survivor with ${file}: ${line}`)
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
  const elsewhere = layer === 'services' ? ', but for what its file may hold,' : ''
  const more = layer === 'flow' ? ', and in what `services.json` may hold,' : ''
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}, with the code of commit \`${commit()}\`.`,
    `In the code of \`src/${layer}/\`${elsewhere}${more} one thing is put wrong at a time: a condition ` +
      `turned round, a number moved, a line left out. That makes ${mutants.length} mutants. The tests in ` +
      `\`tests/unit/${layer}/\` find **${found} of them, or ${percentOf(score).toFixed(1)} of a hundred**. ` +
      `Of the others the compiler refuses ${refused}, before any test. Left are ${survived}.`,
    `In this run ${triedNow} were tried. For the others a test had failed in an earlier run, when their file was ` +
      'the same. One of the two time zones is left out, and so are the tests that ' +
      '`scripts/mutate/vitest.config.ts` names.',
    ...listOf('These survived, and nobody can meet what they do:', harmless),
    ...listOf('These survived, and no test or reason has been written for them yet:', open),
  ]
}

/** The commit, and whether anything was changed since. */
function commit(): string {
  const described = execFileSync('git', ['describe', '--always', '--dirty=, changed since'])
  return described.toString().trim()
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, lines.map((line) => `- ${line}`).join('\n')]
}
