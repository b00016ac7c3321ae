import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import type { Person } from '#flow/person.ts'
import type { PersonText } from '#flow/person-schema.ts'
import { sha256 } from './hash.ts'
import { licencesFile } from './licences.ts'
import { writeAtOnce } from './write-at-once.ts'

/**
 * Fonts for what is shown to the person: each has the characters of one language and no others, so
 * that no device shows empty boxes, and nobody loads a whole Chinese font.
 */

/** A part of a font: the file, and the characters that it has. */
export interface FontPart {
  /** The path of a woff2 file. */
  readonly path: string
  readonly characters: readonly string[]
}

/** For the picker of languages, and for each language: the parts of its font, none empty. */
export type PersonFonts = Readonly<Record<string, readonly FontPart[]>>

/** Names every language in its own letters. */
export const picker = 'picker'

const folder = resolve('.cache/fonts')
const latin = 'noto-sans'
const packages: Readonly<Record<string, readonly [name: string, ...parts: string[]]>> = {
  Latn: [latin, 'latin', 'latin-ext', 'vietnamese'],
  Ethi: ['noto-sans-ethiopic', 'ethiopic', 'latin'],
  Arab: ['noto-sans-arabic', 'arabic', 'latin'],
  Hans: ['noto-sans-sc', 'chinese-simplified', 'latin'],
}
/** The packages that the fonts are taken from. */
export const fontPackages = Object.values(packages).map(([name]) => `@fontsource/${name}`)

/**
 * The text of `virtual:pathway/person`: the words, and the address of each part of a font with the
 * characters that it is for.
 */
export async function personModule(person: Person | null): Promise<string> {
  const fonts = person === null ? {} : await personFonts(person)
  const parts = Object.entries(fonts).flatMap(([lang, of]) => of.map((part) => ({ lang, part })))
  const imports = parts.map(({ part }, index) => importOf(`font${index}`, part.path))
  const entries = Object.keys(fonts).map((lang) => {
    const own = parts.flatMap((one, index) =>
      one.lang === lang ? [`{ address: font${index}, range: '${rangeOf(one.part)}' }`] : [],
    )
    return `${JSON.stringify(lang)}: [${own.join(', ')}]`
  })
  return [
    ...imports,
    importOf('licences', licencesFile(fontPackages)),
    `export const person = JSON.parse(${JSON.stringify(JSON.stringify(person))})`,
    `export const fonts = { ${entries.join(', ')} }`,
    'export { licences }',
    '',
  ].join('\n')
}

/** @throws MissingCharacterError when a font has no picture of a character */
export async function personFonts({ texts }: Person): Promise<PersonFonts> {
  mkdirSync(folder, { recursive: true })
  const every = Object.keys(packages)
  const names = Object.values(texts).map(({ ownName }) => ownName)
  const fonts: Record<string, readonly FontPart[]> = {
    [picker]: await partsFor(picker, charactersOf(names), every),
  }
  for (const [lang, text] of Object.entries(texts)) {
    fonts[lang] = await partsFor(lang, charactersOf(wordsShown(text)), [scriptOf(lang)])
  }
  return fonts
}

/** The characters of a language’s words, and the digits that numbers are shown in. */
export function charactersOf(words: readonly string[]): readonly string[] {
  return [...new Set(`${words.join('')}0123456789 `)].sort()
}

/** Everything of a language that a person reads. */
export function wordsShown(text: PersonText): readonly string[] {
  const { ownName, yes, no, next, back, needsInterpreter, cards, page } = text
  const onCards = Object.values(cards).flatMap(({ says, more }) => [says, more ?? ''])
  return [ownName, yes, no, next, back, needsInterpreter, ...onCards, ...Object.values(page)]
}

function importOf(name: string, path: string): string {
  return `import ${name} from ${JSON.stringify(`${path}?url`)}`
}

/** The characters as CSS writes them: neighbours as one range. */
function rangeOf({ characters }: FontPart): string {
  const points = characters.map((character) => character.codePointAt(0) ?? 0)
  const ranges: [first: number, last: number][] = []
  for (const point of [...points].sort((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return ranges
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(',')
}

async function partsFor(
  lang: string,
  characters: readonly string[],
  scripts: readonly string[],
): Promise<readonly FontPart[]> {
  const parts: FontPart[] = []
  let wanted = characters
  for (const [name, ...sources] of scripts.map((script) => packages[script] ?? [latin])) {
    for (const source of sources) {
      if (wanted.length === 0) break
      const font = readFileSync(fileOf(name, `files/${name}-${source}-500-normal.woff2`))
      const has = await coverageOf(font, wanted)
      if (has.length === 0) continue
      const version = sha256(has.join(''), 'hex').slice(0, 8)
      const path = join(folder, `person-${lang}-${name}-${source}-${version}.woff2`)
      writeAtOnce(path, await subsetFont(font, has.join(''), { targetFormat: 'woff2' }))
      parts.push({ path, characters: has })
      wanted = wanted.filter((character) => !has.includes(character))
    }
  }
  if (wanted.length > 0) throw new MissingCharacterError(lang, wanted)
  return parts
}

const seen = new Map<string, readonly string[]>()

/** Which of the characters a font has, in its order. Asked again of the same font, it remembers. */
export async function coverageOf(font: Buffer, characters: readonly string[]) {
  const key = sha256(Buffer.concat([font, Buffer.from(characters.join(''))]), 'hex')
  const known = seen.get(key)
  if (known !== undefined) return known
  const opened = await subsetFont(font, characters.join(''), { targetFormat: 'truetype' })
  const there = new Set(new Face(new Blob(new Uint8Array(opened))).collectUnicodes())
  const has = characters.filter((character) => there.has(character.codePointAt(0) ?? -1))
  seen.set(key, has)
  return has
}

function scriptOf(lang: string): string {
  return new Intl.Locale(lang).maximize().script ?? 'Latn'
}

const require = createRequire(import.meta.url)

function fileOf(name: string, path: string): string {
  return join(dirname(require.resolve(`@fontsource/${name}/package.json`)), path)
}

class MissingCharacterError extends Error {
  override readonly name = 'MissingCharacterError'
  constructor(lang: string, characters: readonly string[]) {
    super(
      `The font of person/${lang}.json has no ${characters.join(' ')}: write it in other letters.`,
    )
  }
}
