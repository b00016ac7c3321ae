import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('@fontsource/noto-sans/package.json'))
const weights = ['400', '700']

/**
 * Noto Sans as style sheets, inside them: those parts of it that have the characters of a sheet. So a
 * sheet looks the same whatever fonts a machine has.
 *
 * @throws MissingLettersError when it has no picture of a character
 */
export function fontFaces(characters: string): string {
  return weights.flatMap((weight) => facesOf(weight, new Set(characters))).join('\n')
}

function facesOf(weight: string, wanted: ReadonlySet<string>): readonly string[] {
  const sheet = readFileSync(join(folder, `${weight}.css`), 'utf8')
  const faces = (sheet.match(/@font-face \{[^}]*\}/g) ?? []).map(readFace).reverse()
  const missing = new Set([...wanted].filter((character) => character > ' '))
  const used = faces.filter(({ has }) => {
    const found = [...missing].filter((character) => has(character.codePointAt(0) ?? 0))
    for (const character of found) missing.delete(character)
    return found.length > 0
  })
  if (missing.size > 0) throw new MissingLettersError([...missing])
  return used.map(({ file, range }) => {
    const font = readFileSync(join(folder, file)).toString('base64')
    return `@font-face { font-family: 'Noto Sans'; font-weight: ${weight}; src: url(data:font/woff2;base64,${font}) format('woff2'); unicode-range: ${range} }`
  })
}

function readFace(face: string) {
  const file = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(face)?.[1] ?? ''
  const range = /unicode-range: ([^;]+);/.exec(face)?.[1] ?? ''
  const ranges = range.split(',').map((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-')
    return [parseInt(first, 16), parseInt(last, 16)] as const
  })
  const has = (point: number) => ranges.some(([first, last]) => first <= point && point <= last)
  return { file, range, has }
}

class MissingLettersError extends Error {
  override readonly name = 'MissingLettersError'
  constructor(characters: readonly string[]) {
    super(
      `Noto Sans has no ${characters.join(' ')}: give scripts/poster/fonts.ts a font that does.`,
    )
  }
}
