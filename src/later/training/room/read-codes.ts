import { type Asked, readPhoneCode } from './phone-code.ts'

interface Codes {
  /** The place of the answer that each phone gave last, by the number of the phone. */
  readonly said: ReadonlyMap<number, number>
  /** What was no code for this question. */
  readonly wrong: readonly string[]
  /** What was typed last, and is not whole yet. */
  readonly rest: string
}

/** Reads the codes in a text: one that is typed, or many that were pasted from a chat. Pure. */
export function readCodes(asked: Asked, text: string): Codes {
  const chunks = text.toUpperCase().split(/[^A-Z]+/)
  const words = chunks.flatMap((chunk) => chunk.match(/.{1,4}/g) ?? [])
  const rest = words.at(-1)?.length === 4 ? '' : (words.at(-1) ?? '')
  const isTyped = /[A-Z]$/i.test(text)
  const codes = words.filter((word) => word.length === 4 || !isTyped || word !== rest)
  const read = codes.map((code) => ({ code, said: readPhoneCode(asked, code) }))
  return {
    said: new Map(read.flatMap(({ said }) => (said === null ? [] : [[said.phone, said.answer]]))),
    wrong: read.flatMap(({ code, said }) => (said === null ? [code] : [])),
    rest: isTyped ? rest : '',
  }
}
