import { type Compared, inBoth } from './compared.ts'
import type { Difference } from './difference.ts'

/** Every safety rule that is new or gone, says something else or checks something else. */
export function ruleDifferences({ before, now }: Compared): readonly Difference[] {
  const both = inBoth(before.safety, now.safety)
  const only = (safety: typeof now.safety, is: string) =>
    Object.entries(safety)
      .filter(([id]) => !both.includes(id))
      .map(([, { says }]) => differenceOf(`${is}: ${says}`))
  return [
    ...only(now.safety, 'New'),
    ...only(before.safety, 'Gone'),
    ...both.flatMap((id) => changesOf(before.safety[id], now.safety[id])),
  ]
}

type Rule = Compared['now']['safety'][string]

function changesOf(before: Rule | undefined, now: Rule | undefined): readonly Difference[] {
  if (before === undefined || now === undefined) return []
  const [clauses, clausesNow] = [before, now].map((rule) => JSON.stringify(rule.clauses))
  const details = [
    ...(before.says === now.says ? [] : [`Before: ${before.says}`]),
    ...(clauses === clausesNow ? [] : ['It does not check what it checked before.']),
  ]
  return details.length === 0 ? [] : [differenceOf(`Changed: ${now.says}`, details)]
}

function differenceOf(says: string, details: readonly string[] = []): Difference {
  return { about: 'rules', says, details }
}
