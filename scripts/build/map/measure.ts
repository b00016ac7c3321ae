import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Blob, Buffer as Shaped, Face, Font, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font'

/** The width of a text at a size, in the same units. */
export type Measure = (text: string, size: number, isBold: boolean) => number

/**
 * Measures texts in Noto Sans, which is wider than what devices show: a box that holds a text in it
 * holds that text anywhere. A character that it does not have counts as a square.
 *
 * @param characters all characters that will be measured
 */
export async function measureOf(characters: string): Promise<Measure> {
  const [regular, bold] = await Promise.all([
    advancesOf(characters, '400'),
    advancesOf(characters, '700'),
  ])
  return (text, size, isBold) => {
    const advances = isBold ? bold : regular
    return Array.from(text).reduce((sum, each) => sum + (advances.get(each) ?? 1), 0) * size
  }
}

const require = createRequire(import.meta.url)
const fonts = dirname(require.resolve('@fontsource/noto-sans/package.json'))
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']

/** For each character that the font has, how wide it is beside its height. */
async function advancesOf(
  characters: string,
  weight: string,
): Promise<ReadonlyMap<string, number>> {
  const advances = new Map<string, number>()
  for (const part of parts) {
    const wanted = [...new Set(characters)].filter((each) => !advances.has(each))
    if (wanted.length === 0) break
    const file = readFileSync(join(fonts, `files/noto-sans-${part}-${weight}-normal.woff2`))
    const opened = await subsetFont(file, wanted.join(''), { targetFormat: 'truetype' })
    const face = new Face(new Blob(new Uint8Array(opened)))
    const has = new Set(face.collectUnicodes())
    const font = new Font(face)
    for (const each of wanted) {
      if (!has.has(each.codePointAt(0) ?? -1)) continue
      const buffer = new Shaped()
      buffer.addText(each)
      buffer.guessSegmentProperties()
      shape(font, buffer)
      const [position] = buffer.getGlyphPositions()
      advances.set(each, (position?.xAdvance ?? face.upem) / face.upem)
    }
  }
  return advances
}
