import { type Path, pathInWords } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import { counted } from '#check/report.ts'
import { type Compared, inBoth } from './compared.ts'
import type { Difference } from './difference.ts'
import { grouped } from './grouped.ts'
import { type ChangedLeaf, changedLeaves } from './leaves.ts'
import { listChanges } from './list-changes.ts'

/**
 * Whatever else differs in the files, in short, so that nothing that changed is left out: sources,
 * dates of checking, other languages, bank holidays, the version, the order of answers.
 */
export function otherDifferences(compared: Compared): readonly Difference[] {
  const { before, now } = compared
  const leaves = changedLeaves(before, now).filter(({ path }) => !toldOf.test(path.join(' ')))
  const alike = grouped(leaves, ({ path }) => keyOf(path))
  return [...alike.map(leavesInWords), ...ordersThatDiffer(compared)].map((says) => ({
    about: 'files',
    says,
    details: [],
  }))
}

/** Files that are read as a whole; of the others each value is told by itself. */
const inShort = ['sources', 'changes', 'holidays', 'texts', 'signs']

function keyOf(path: Path): string {
  const [part] = path
  return JSON.stringify(inShort.includes(String(part)) ? path.slice(0, 2) : path)
}

/** What other parts of a comparison tell of. */
const toldOf = new RegExp(
  [
    '^pathway (start|emergencyService|everywhere.*)$',
    '^pathway (questions|checks|outcomes) \\S+( (answers|calls|steps|ready|continue).*)?$',
    '^services \\S+( (number|tel|hours|onDoubtfulDays|confidence).*)?$',
    '^(texts en|safety).*$',
  ].join('|'),
)

function leavesInWords([first, ...others]: readonly [ChangedLeaf, ...ChangedLeaf[]]): string {
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more change')} beside it`
  return `${pathInWords(first.path)}: ${changeInWords(first)}${more}.`
}

function changeInWords({ before, now }: ChangedLeaf): string {
  if (before === undefined) return `${valueInWords(now)} is new`
  if (now === undefined) return `${valueInWords(before)} is gone`
  return `${valueInWords(now)} instead of ${valueInWords(before)}`
}

const longest = 120

function valueInWords(value: unknown): string {
  const words = typeof value === 'string' ? `“${value}”` : JSON.stringify(value)
  return words.length > longest ? `${words.slice(0, longest)}…` : words
}

type Questions = Pathway['questions']

function ordersThatDiffer({ before, now, names }: Compared): readonly string[] {
  const [old, current] = [before.pathway.questions, now.pathway.questions]
  return inBoth(old, current).flatMap((question) => {
    const answersIn = (questions: Questions) => Object.keys(questions[question]?.answers ?? {})
    const { isReordered } = listChanges(answersIn(old), answersIn(current), (answer) => answer)
    return isReordered ? [`The answers to ${names.question(question)} stand in another order.`] : []
  })
}
