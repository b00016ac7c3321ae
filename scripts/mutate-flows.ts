/**
 * `npm run mutate:flows`: puts one thing wrong in the shipped pathway, in every way that is known,
 * and writes what notices each into docs/proof.md.
 *
 * It exits with 1 when there is a hole: a less safe mutant that breaks no safety rule, or one that
 * nothing notices and that nobody knows to be harmless.
 */
import { resolve } from 'node:path'
import { mutantsOf } from '#check/mutants/all.ts'
import { type Row, kindRows } from '#check/mutants/figures.ts'
import { breaksRules, isHole, isLessSafe, judge } from '#check/mutants/judge.ts'
import { originalOf } from '#check/mutants/original.ts'
import { mutantsInWords } from '#check/mutants/page.ts'
import { writeProofSection } from './proof-page.ts'
import { readFolder } from './read-area.ts'

const area = resolve(import.meta.dirname, '../flows/hertfordshire')
const original = originalOf(readFolder(area).files)
const judged = mutantsOf(original.flow).map((mutant) => judge(original, mutant))
await writeProofSection('Mutants of the pathway', mutantsInWords(original, judged))

const lessSafe = judged.filter(isLessSafe)
const holes = judged.filter(isHole)
const found = [
  'mutants  files  rules  routes  nothing  less safe',
  ...kindRows(judged).map(inColumns),
  '',
  `The safety rules alone catch ${lessSafe.filter(breaksRules).length} of ${lessSafe.length} mutants that are less safe.`,
  ...holes.map(({ mutant, harms }) => `HOLE: ${mutant.says} ${harms.map(inShort).join(', ')}`),
]
console.log(found.join('\n'))
if (holes.length > 0) process.exitCode = 1

function inColumns([says, ...counts]: Row): string {
  const widths = [7, 7, 7, 8, 9, 11]
  const columns = counts.map((count, place) => String(count).padStart(widths[place] ?? 0))
  return `${columns.join('')}  ${says}`
}

function inShort({ harm, about }: (typeof lessSafe)[number]['harms'][number]): string {
  return `${harm} ${about}`
}
