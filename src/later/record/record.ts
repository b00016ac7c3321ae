/** A record of decision, in words: what goes on the page, and into the text that is copied. */
export interface RecordView {
  readonly heading: string
  /** For which instant it was made, and by which clock. */
  readonly made: readonly string[]
  readonly parts: readonly RecordPart[]
  /** The telephone numbers in its lines, which no line end may break. */
  readonly numbers: readonly string[]
  readonly byHand: ByHand
}

export interface RecordPart {
  readonly id: 'route' | 'reasons' | 'calls' | 'otherwise' | 'by' | 'is-not'
  readonly heading: string
  readonly lines: readonly string[]
}

/** What is left to be filled in by hand, once for each call that may be made. */
interface ByHand {
  readonly heading: string
  readonly blanks: readonly string[]
  readonly rows: number
}

/** A record as plain text, with the same words in the same order as on the page. Pure. */
export function recordText({ heading, made, parts, byHand }: RecordView): string {
  const row = byHand.blanks.map((blank) => `${blank}: ${ruled}`)
  const rows = Array.from({ length: byHand.rows }, () => row.join('  '))
  const told = parts.map((part) => block(part.heading, part.lines))
  return [block(heading, made), ...told, block(byHand.heading, rows)].join('\n')
}

const ruled = '____________'

function block(heading: string, lines: readonly string[]): string {
  return [heading.toUpperCase(), ...lines.map((line) => `- ${line}`), ''].join('\n')
}
