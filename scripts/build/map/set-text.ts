import type { Measure } from './measure.ts'

/** How a text is set. */
export interface TextStyle {
  readonly size: number
  readonly lineHeight: number
  readonly isBold: boolean
}

/** A text in lines, with the room that they take. */
export interface SetText {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/**
 * Breaks a text into as few lines as fit, and then into lines of about the same length. A word that
 * is wider than `most` has a line to itself.
 */
export function setText(text: string, style: TextStyle, most: number, measure: Measure): SetText {
  const widthOf = (line: string) => measure(line, style.size, style.isBold)
  const words = text.split(' ')
  const count = broken(words, most, widthOf).length
  const least = Math.max(...words.map(widthOf))
  let narrowest = Math.max(most, least)
  for (let width = narrowest; width >= least; width -= 4) {
    if (broken(words, width, widthOf).length > count) break
    narrowest = width
  }
  const lines = text === '' ? [] : broken(words, narrowest, widthOf)
  return {
    lines,
    width: Math.ceil(Math.max(0, ...lines.map(widthOf))),
    height: lines.length * style.lineHeight,
  }
}

function broken(
  words: readonly string[],
  most: number,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
