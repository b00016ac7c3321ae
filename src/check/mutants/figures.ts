import { breaksRules, isHole, isLessSafe, type Judged } from './judge.ts'
import { mutantKinds } from './mutant.ts'

/** One line of a table: what it is about, and numbers. */
export type Row = readonly [string, ...number[]]

/** For each kind: how many, caught by files, rules, routes and nothing, and how many less safe. */
export function kindRows(judged: readonly Judged[]): readonly Row[] {
  const kinds = Object.entries(mutantKinds).map(([kind, says]): Row => [
    says,
    ...countsOf(judged.filter(({ mutant }) => mutant.kind === kind)),
  ])
  return [...kinds, ['All', ...countsOf(judged)]]
}

/** For each rule: how many break it, how many of these are less safe, and break no other. */
export function ruleRows(rules: readonly string[], judged: readonly Judged[]): readonly Row[] {
  return rules.map((rule) => {
    const breaking = judged.filter(({ breaks }) => breaks.includes(rule))
    const lessSafe = breaking.filter(isLessSafe)
    const alone = lessSafe.filter(({ breaks }) => breaks.length === 1)
    return [rule, breaking.length, lessSafe.length, alone.length]
  })
}

/**
 * What the mutants of a flow showed, as two tables, a sentence and the holes, each a line. Pure.
 *
 * @param rules the names of its safety rules
 */
export function formatFigures(rules: readonly string[], judged: readonly Judged[]): string {
  const lessSafe = judged.filter(isLessSafe)
  const caught = lessSafe.filter(breaksRules).length
  return [
    ...table(['mutants', 'files', 'rules', 'routes', 'nothing', 'less safe'], kindRows(judged)),
    '',
    ...table(['break it', 'less safe', 'and no other'], ruleRows(rules, judged)),
    '',
    `The safety rules alone catch ${caught} of ${lessSafe.length} mutants that are less safe.`,
    ...judged.filter(isHole).map(describeHole),
  ].join('\n')
}

/** Rows under their headings, each column as wide as its heading. */
function table(headings: readonly string[], rows: readonly Row[]): readonly string[] {
  const lines = rows.map(([says, ...counts]) => {
    const cells = counts.map((count, place) => String(count).padStart(headings[place]?.length ?? 0))
    return [...cells, says].join('  ')
  })
  return [headings.join('  '), ...lines]
}

function describeHole({ mutant, regressions }: Judged): string {
  const worse = regressions.map(({ kind, about }) => `${kind} ${about}`)
  return `HOLE: ${[mutant.says, worse.join(', ')].join(' ').trim()}`
}

function countsOf(judged: readonly Judged[]): readonly number[] {
  const caught = (['files', 'rules', 'routes', null] as const).map(
    (catcher) => judged.filter(({ caughtBy }) => caughtBy === catcher).length,
  )
  return [judged.length, ...caught, judged.filter(isLessSafe).length]
}
