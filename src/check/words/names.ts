import type { PathwayText } from '#flow/text-schema.ts'

/** What a pathway calls its parts, in words; the id itself where there are no words. */
export interface Names {
  readonly question: (id: string) => string
  readonly answer: (question: string, answer: string) => string
  readonly outcome: (id: string) => string
  /** A question or an outcome. */
  readonly screen: (id: string) => string
  /** A service or a contact. */
  readonly callee: (id: string) => string
  /** The first sentence of a step. */
  readonly step: (id: string) => string
}

export function namesOf(text: PathwayText | undefined): Names {
  const question = (id: string) => `“${text?.questions[id]?.asks ?? id}”`
  const outcome = (id: string) => `“${text?.outcomes[id]?.title ?? id}”`
  return {
    question,
    answer: (id, answer) => `“${text?.questions[id]?.answers[answer]?.label ?? answer}”`,
    outcome,
    screen: (id) => (text?.questions[id] === undefined ? outcome(id) : question(id)),
    callee: (id) => (text?.services[id] ?? text?.contacts?.[id])?.shortName ?? id,
    step: (id) => `“${text?.steps[id]?.split(/(?<=[.:?]) /)[0] ?? id}”`,
  }
}

/** @example listed(['red', 'green', 'blue'], 'or') // 'red, green or blue' */
export function listed(items: readonly string[], last: 'and' | 'or'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/**
 * @example counted(1, 'problem') // '1 problem'
 * @example counted(1260, 'path') // '1,260 paths'
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`
}
