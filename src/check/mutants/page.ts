import { harmRows, kindRows, nameOf, ruleRows } from './figures.ts'
import { breaksRules, isLessSafe, type Judged } from './judge.ts'
import type { Original } from './original.ts'

/**
 * What the mutants of a flow showed, as paragraphs in Markdown: the same for the same flow, whenever
 * they are made. Pure.
 */
export function mutantsInWords({ flow }: Original, judged: readonly Judged[]): readonly string[] {
  const { pathway, lessSafe } = flow
  const worse = judged.filter(isLessSafe)
  const taken = worse.filter(({ refusedBy }) => refusedBy.length === 0)
  const refused = worse.filter(({ refusedBy }) => refusedBy.length > 0)
  const pathless = judged.filter(({ hasPaths }) => !hasPaths)
  const survivors = judged.filter(({ caughtBy }) => caughtBy === null)
  const [loses, gains, asks] = [lessSafe.loses, lessSafe.gains, lessSafe.asks].map((ids) =>
    either(ids.map((id) => nameOf(flow, id))),
  )
  return [
    `The pathway \`${pathway.id}\`, version ${pathway.version}, is changed in one thing at a time, ` +
      'in every way of the kinds below. Such a mutant is a slip that somebody who edits the files ' +
      'could make, and each should be noticed. Counted is what would notice it first: what the ' +
      'files must keep, then the safety rules, then the page of routes that is made from the ' +
      'pathway. What only that page notices is seen by whoever reads how it differs before they ' +
      'write it anew. Training scenarios are walked after these, and are not asked here.',
    table(
      ['What is changed', 'Mutants', 'Files', 'Rules', 'Routes', 'Nothing', 'Less safe'],
      kindRows(judged),
    ),
    `What the files must keep refuses: ${refusalsOf(judged)}.`,
    '### Mutants that are less safe',
    `**The safety rules alone catch ${caughtOf(worse)} mutants that make a route less safe.** ` +
      `Of these, ${taken.length} are files that could be taken in, and the rules catch ` +
      `${caughtOf(taken)}. The other ${refused.length} would be refused before a rule is tried, ` +
      `and the rules catch ${caughtOf(refused)} of them as well. The page of routes counts for ` +
      'nothing here: it would be made anew.',
    'A mutant is less safe when the same person, who answers each question that is asked in both ' +
      'in the same way, is worse off at some moment. They are no longer told to ring ' +
      `${loses}, or no longer now. They are told to ring ${gains}, ` +
      `or to ring it now, and were not. They are asked ${asks}, and were not. They are told to ring ` +
      'a service now that is not open then, by the hours of the original. Or a call says who ' +
      'somebody is and did not, or did so only with consent, or only on a condition. Whoever would ' +
      'give an answer that the mutant does not offer gives every other one there, in turn.',
    `Not compared are ${pathless.length} mutants that have no paths, because a path would turn in ` +
      'a circle or a file would not have its shape. They are refused.',
    table(['Less safe because', 'Mutants', 'Caught by the rules alone'], harmRows(flow, worse)),
    'The next table counts a mutant under every rule that it breaks, or that is about nobody any ' +
      'more because of it. Rules are tried on mutants that could be taken in, and on those that are ' +
      'less safe.',
    table(
      ['Safety rule', 'Mutants that break it', 'Less safe', 'Less safe, and break no other'],
      ruleRows(flow, judged),
    ),
    '### Survivors',
    `Nothing notices ${survivors.length} mutants.`,
    ...reasonsOf(survivors),
    '### What this does not show',
    'Every mutant has one thing wrong: two slips that hide each other are not tried. Nothing is ' +
      'added: no answer, no call, no service. Words, steps, roles and sources are not changed, nor ' +
      'are numbers, the bank holidays, the first question, what stands on every screen, and the hours ' +
      'of a service that is always open, nor the safety rules themselves. A rule that the table ' +
      'counts no mutant for was not put to the test here. The rules were made stricter until they ' +
      'caught all of these mutants, so other kinds of slip may pass.',
  ]
}

/** How many mutants each rule of the files refuses, the most first. */
function refusalsOf(judged: readonly Judged[]): string {
  const counts = new Map<string, number>()
  for (const rule of judged.flatMap(({ refusedBy }) => refusedBy)) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const inOrder = [...counts].sort(([, one], [, other]) => other - one)
  return inOrder.map(([rule, count]) => `\`${rule}\` ${count}`).join(', ')
}

function caughtOf(judged: readonly Judged[]): string {
  const count = judged.filter(breaksRules).length
  return count === judged.length ? `all ${count}` : `${count} of ${judged.length}`
}

/** Each reason, with the survivors that it is about. */
function reasonsOf(survivors: readonly Judged[]): readonly string[] {
  const reasons = new Set(survivors.map(({ isHarmlessBecause }) => isHarmlessBecause))
  return [...reasons].map((reason) => {
    const own = survivors.filter(({ isHarmlessBecause }) => isHarmlessBecause === reason)
    const lines = own.map(({ mutant }) => `- ${mutant.says}`)
    return [
      reason ?? 'Nobody knows that these are harmless: a rule is missing.',
      '',
      ...lines,
    ].join('\n')
  })
}

function either(names: readonly string[]): string {
  const last = names.at(-1) ?? 'nothing'
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
