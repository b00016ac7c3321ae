import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { licencesFile } from '../../../scripts/build/licences.ts'
import {
  charactersOf,
  coverageOf,
  fontPackages,
  type FontPart,
  personFonts,
  personModule,
  picker,
  wordsShown,
} from '../../../scripts/build/person-fonts.ts'
import { readFolder } from '../../../scripts/read-area.ts'

const loaded = load(readFolder(resolve('flows/hertfordshire')).files)
const person = loaded.ok ? loaded.flow.person : null
if (person === null) throw new Error('Hertfordshire has cards.')
const fonts = await personFonts(person)

/** What no font of a language may lack, and some that none may have. */
const asked = charactersOf([
  ...Object.values(person.texts).flatMap((text) => wordsShown(text)),
  'ßΩЖ的ሀخ',
])

describe('the fonts of what is shown to the person', () => {
  test('are one for each language, and one for the names of the languages', () => {
    expect(Object.keys(fonts).sort()).toEqual([picker, ...person.languages].sort())
  })

  test.each(person.languages)('%s: has exactly the characters of its words', async (lang) => {
    const text = person.texts[lang]
    if (text === undefined) throw new Error(`There are no words in ${lang}.`)
    const needed = charactersOf(wordsShown(text))
    expect(needed.length).toBeGreaterThan(30)
    expect(await inFiles(fonts[lang])).toEqual(needed)
  })

  test('the picker has exactly the characters of the names', async () => {
    const names = Object.values(person.texts).map(({ ownName }) => ownName)
    expect(await inFiles(fonts[picker])).toEqual(charactersOf(names))
  })

  test('a character that no font has stops the build', async () => {
    const { en } = person.texts
    if (en === undefined) throw new Error('There is no English.')
    const odd = { ...person, texts: { en: { ...en, yes: 'Yes \u{13080}' } } }
    await expect(personFonts(odd)).rejects.toThrow(/person\/en\.json has no \u{13080}/u)
  })

  test('are named with the characters that each part is for', async () => {
    const module = await personModule(person)
    expect(module).toMatch(/"en": \[\{ address: font\d+, range: 'U\+20,U\+2c,?[^']*U\+30-3a?/)
    expect(module.match(/\.woff2\?url"/g)).toHaveLength(Object.values(fonts).flat().length)
  })

  test('are shipped with the licence of each', () => {
    const text = readFileSync(licencesFile(fontPackages), 'utf8')
    expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(4)
  })
})

/** Every character that the parts have, as the files themselves say; each in one part only. */
async function inFiles(parts: readonly FontPart[] = []): Promise<readonly string[]> {
  const all = await Promise.all(parts.map(({ path }) => coverageOf(readFileSync(path), asked)))
  return all.flat().sort()
}
