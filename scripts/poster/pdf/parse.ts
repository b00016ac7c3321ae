/** One object of a PDF file. Texts are Latin-1, a sign a byte. */
export interface PdfObject {
  readonly number: number
  /** The object itself; of a stream, its dictionary. */
  readonly says: string
  /** What follows the dictionary; null where there is none. */
  readonly stream: Buffer | null
}

/** The objects of a file, in the order of their numbers, and the number of the first of all. */
export interface PdfFile {
  readonly objects: readonly PdfObject[]
  readonly root: number
  readonly info: number
}

/**
 * Reads a file as Chromium prints it: with a plain table of its objects, each written once.
 *
 * @throws NotOfChromiumError when it is of another kind
 */
export function parsePdf(file: Buffer): PdfFile {
  const text = file.toString('latin1')
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1] ?? NaN)
  const table = /^xref\n0 (\d+)\n((?:\d{10} \d{5} [nf] ?\r?\n)+)trailer\n(<<[^]*?>>)\n/.exec(
    text.slice(start),
  )
  const [, count, entries = '', trailer = ''] = table ?? []
  const places = [...entries.matchAll(/(\d{10}) \d{5} ([nf])/g)]
  const [root, info] = ['Root', 'Info'].map((name) =>
    Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1] ?? NaN),
  )
  if (!root || !info || places.length !== Number(count)) throw new NotOfChromiumError()
  const objects = places.flatMap(([, place = '', kind], number) =>
    kind === 'n' ? [readObject(text, Number(place), number)] : [],
  )
  return { objects, root, info }
}

function readObject(text: string, place: number, number: number): PdfObject {
  const head = `${number} 0 obj\n`
  const end = text.indexOf('endobj', place)
  const whole = text.slice(place + head.length, end).trimEnd()
  if (!text.startsWith(head, place)) throw new NotOfChromiumError()
  const begins = /^<<[^]*?>> stream\n/.exec(whole)?.[0]
  if (begins === undefined) return { number, says: whole, stream: null }
  const says = begins.slice(0, -' stream\n'.length)
  const length = Number(/\/Length (\d+)/.exec(says)?.[1] ?? NaN)
  const from = place + head.length + begins.length
  if (
    !text
      .slice(from + length)
      .trimStart()
      .startsWith('endstream')
  )
    throw new NotOfChromiumError()
  return { number, says, stream: Buffer.from(text.slice(from, from + length), 'latin1') }
}

class NotOfChromiumError extends Error {
  override readonly name = 'NotOfChromiumError'
  constructor() {
    super('This Chromium writes PDF files in another way: see scripts/poster/pdf/parse.ts.')
  }
}
