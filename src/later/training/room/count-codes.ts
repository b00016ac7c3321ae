import { type Asked, readPhoneCode } from './phone-code.ts'

/** Which answer each phone gave, by the number of the phone. */
export type ByPhone = ReadonlyMap<number, number>

interface Counted {
  readonly byPhone: ByPhone
  /** How many hands each answer gained or lost, by its place. */
  readonly gained: ReadonlyMap<number, number>
  /** What was no code for this question. */
  readonly wrong: readonly string[]
  /** What was typed last, and is not whole yet. */
  readonly rest: string
}

/**
 * Counts the codes in a text: one that is typed, or many that were pasted from a chat. A phone that
 * comes again is not counted again; one that changed its answer is counted for the new one. Pure.
 */
export function countCodes(asked: Asked, before: ByPhone, text: string): Counted {
  const chunks = text.toUpperCase().split(/[^A-Z]+/)
  const words = chunks.flatMap((chunk) => chunk.match(/.{1,4}/g) ?? [])
  const rest = words.at(-1)?.length === 4 ? '' : (words.at(-1) ?? '')
  const isTyped = /[A-Z]$/i.test(text)
  const codes = words.filter((word) => word.length === 4 || !isTyped || word !== rest)
  const byPhone = new Map(before)
  const gained = new Map<number, number>()
  const add = (answer: number, hands: number) =>
    gained.set(answer, (gained.get(answer) ?? 0) + hands)
  const wrong: string[] = []
  for (const code of codes) {
    const said = readPhoneCode(asked, code)
    if (said === null) wrong.push(code)
    else if (byPhone.get(said.phone) !== said.answer) {
      const earlier = byPhone.get(said.phone)
      if (earlier !== undefined) add(earlier, -1)
      add(said.answer, 1)
      byPhone.set(said.phone, said.answer)
    }
  }
  return { byPhone, gained, wrong, rest: isTyped ? rest : '' }
}
