import type { CheckedFlow } from '#check/safety-schema.ts'
import { breaksRules, isLessSafe, type Judged } from './judge.ts'
import { harms } from './less-safe.ts'
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

/** For each way to be less safe: how many are so, and how many of them the rules alone catch. */
export function harmRows(flow: CheckedFlow, judged: readonly Judged[]): readonly Row[] {
  const ids = [...Object.keys(flow.services), ...Object.keys(flow.pathway.questions)]
  return Object.entries(harms).flatMap(([harm, says]) =>
    ids.flatMap((id): readonly Row[] => {
      const own = judged.filter(({ harms: found }) =>
        found.some((one) => one.harm === harm && one.about === id),
      )
      if (own.length === 0) return []
      return [[`${nameOf(flow, id)}: ${says}`, own.length, own.filter(breaksRules).length]]
    }),
  )
}

/** For each rule: how many break it, how many of these are less safe, and break no other. */
export function ruleRows(flow: CheckedFlow, judged: readonly Judged[]): readonly Row[] {
  return Object.keys(flow.safety).map((rule) => {
    const breaking = judged.filter(({ breaks }) => breaks.includes(rule))
    const lessSafe = breaking.filter(isLessSafe)
    const alone = lessSafe.filter(({ breaks }) => breaks.length === 1)
    return [`\`${rule}\``, breaking.length, lessSafe.length, alone.length]
  })
}

/** The name of a service inside a sentence, or a question as it is asked. */
export function nameOf({ texts }: CheckedFlow, id: string): string {
  const asks = texts.en?.questions[id]?.asks
  return texts.en?.services[id]?.shortName ?? (asks === undefined ? id : `“${asks}”`)
}

function countsOf(judged: readonly Judged[]): readonly number[] {
  const caught = (['files', 'rules', 'routes', null] as const).map(
    (catcher) => judged.filter(({ caughtBy }) => caughtBy === catcher).length,
  )
  return [judged.length, ...caught, judged.filter(isLessSafe).length]
}
