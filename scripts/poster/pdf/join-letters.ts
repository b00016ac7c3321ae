import { deflateSync, inflateSync } from 'node:zlib'
import type { PdfFile, PdfObject } from './parse.ts'

/** How wide a letter is by its code, in thousandths of the size of its font. */
type Widths = (code: string) => number

/**
 * The same file with the letters of each text joined. Chromium puts every letter of Noto Sans at its place by
 * itself, because the widths of this font are no binary fractions: two thirds of a long file. Pure.
 */
export function withLettersJoined(file: PdfFile): PdfFile {
  const says = new Map(file.objects.map((object) => [object.number, object.says]))
  const known = new Map<string, Widths | null>()
  const widthsOf = (font: string) => {
    const widths = known.get(font) ?? readWidths(font, says)
    known.set(font, widths)
    return widths
  }
  return { ...file, objects: file.objects.map((object) => joined(object, widthsOf)) }
}

/** A font with its size, a place, and letters, each after how far it is from the one before. */
const oneText =
  /(\/F(\d+) ([\d.]+) Tf\n[^\n]+ Tm\n)((?:(?:-?[\d.]+ 0 Td )?<[\dA-F]+> Tj\n)+)(?=ET)/g
const oneLetter = /(?:(-?[\d.]+) 0 Td )?<([\dA-F]+)> Tj/g

function joined(object: PdfObject, widthsOf: (font: string) => Widths | null): PdfObject {
  const { says, stream } = object
  if (stream === null || !says.includes('/FlateDecode') || says.includes('/Length1')) return object
  const drawn = inflateSync(stream).toString('latin1')
  if (!drawn.includes(' Tj')) return object
  const joined = drawn.replaceAll(
    oneText,
    (text: string, start: string, font: string, size: string, letters: string) => {
      const widths = widthsOf(font)
      return widths === null ? text : `${start}${lineOf(letters, Number(size), widths)} TJ\n`
    },
  )
  const packed = deflateSync(Buffer.from(joined, 'latin1'), { level: 9 })
  return {
    ...object,
    says: says.replace(/\/Length \d+/, `/Length ${packed.length}`),
    stream: packed,
  }
}

/** Letters as one text, and between them how far the next is from where its width would put it. */
function lineOf(letters: string, size: number, widths: Widths): string {
  let meant = 0
  let reached = 0
  let line = ''
  for (const [, moved = '0', codes = ''] of letters.matchAll(oneLetter)) {
    meant += (Number(moved) / size) * 1000
    const back = Math.round(reached - meant)
    if (back !== 0) line += `>${back}<`
    line += codes
    reached += (codes.match(/.{4}/g) ?? []).reduce((sum, code) => sum + widths(code), -back)
  }
  return `[<${line}>]`
}

/** The widths of a font, which its descendant gives as `first [widths]` or `first last width`. */
function readWidths(font: string, says: ReadonlyMap<number, string>): Widths | null {
  const whole = says.get(Number(font)) ?? ''
  const descendant = says.get(Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(whole)?.[1])) ?? ''
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(descendant)?.[1]
  if (list === undefined) return null
  const rest = Number(/\/DW (\d+)/.exec(descendant)?.[1] ?? 1000)
  const widths = new Map<number, number>()
  const runs = list.matchAll(/(\d+) (?:\[([^\]]*)\]|(\d+) ([\d.]+))/g)
  for (const [, first, each, last, width] of runs) {
    const from = Number(first)
    const all = each?.split(' ') ?? Array<string>(Number(last) - from + 1).fill(width ?? '')
    all.forEach((one, index) => widths.set(from + index, Number(one)))
  }
  return (code) => widths.get(Number.parseInt(code, 16)) ?? rest
}
