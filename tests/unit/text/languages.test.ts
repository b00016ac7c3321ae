import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWords, pathwayWords } from '#text/i18n.ts'
import { type Language, signsPage, speak } from '#text/language.ts'
import { shippedLanguages, wordFiles } from '../../../scripts/build/languages.ts'
import { lacking, type Words } from '../../support/language-words.ts'
import { pseudo } from '../../support/pseudo.ts'
import { flowOf } from '../check/load/fixtures.ts'

/** How to read this file: what a second language must have; then how the tool comes to speak it. */

const folder = resolve(import.meta.dirname, '../../../src/text')
const shipped = resolve(import.meta.dirname, '../../../flows/hertfordshire')
const others = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({ name }) => name)
const english = wordFiles('en')

describe('a language that is there is whole', () => {
  test('English is the one to compare with', () => {
    expect(Object.keys(english)).toContain('interface')
    expect(Object.keys(english).length).toBeGreaterThan(5)
  })

  test.each(others)('%s has every word that English has', (language) => {
    const spoken = wordFiles(language)
    expect(Object.keys(spoken).sort()).toEqual(Object.keys(english).sort())
    const found = Object.entries(english).flatMap(([namespace, path]) =>
      lacking(language, read(path), read(spoken[namespace]!)).map((line) => `${namespace} ${line}`),
    )
    expect(found.filter((line) => line !== 'interface unreviewed: English has none')).toEqual([])
    for (const kind of ['text', 'signs']) {
      expect(existsSync(join(shipped, kind, `${language}.json`)), kind).toBe(true)
    }
  })

  test.each(others)('%s says its own name, and who has reviewed it', (language) => {
    expect(read(join(folder, language, 'language.json'))).toEqual({
      name: expect.stringMatching(/./) as string,
      direction: expect.stringMatching(/^(ltr|rtl)$/) as string,
      review: expect.stringMatching(/^unreviewed$|\d{4}/) as string,
    })
    expect(read(join(folder, language, 'interface.json')).unreviewed).not.toBe('')
  })
})

describe('what a language lacks is found', () => {
  const english = {
    a: 'Ring {{name}}',
    list: ['one', 'two'],
    n_one: '{{count}} day',
    n_other: '{{count}} days',
  }
  const polish = {
    n_one: '{{count}}',
    n_few: '{{count}}',
    n_many: '{{count}}',
    n_other: '{{count}}',
  }
  test.each([
    { rule: 'nothing', other: { ...polish, a: 'X {{name}}', list: ['x', 'y'] }, is: [] },
    { rule: 'a key', other: { ...polish, list: ['x', 'y'] }, is: ['a: missing'] },
    {
      rule: 'a sentence of a list',
      other: { ...polish, a: '{{name}}', list: ['x'] },
      is: ['list.1: missing'],
    },
    {
      rule: 'a gap',
      other: { ...polish, a: 'X', list: ['x', 'y'] },
      is: ['a: not the gaps of English, {{name}}'],
    },
    {
      rule: 'the words themselves',
      other: { ...polish, a: ' ', list: ['x', 'y'] },
      is: ['a: empty'],
    },
    {
      rule: 'a form of a plural',
      other: { ...polish, n_few: undefined, a: '{{name}}', list: ['x', 'y'] },
      is: ['n_few: missing'],
    },
    {
      rule: 'nothing, and has too much',
      other: { ...polish, a: '{{name}}', list: ['x', 'y'], b: 'x' },
      is: ['b: English has none'],
    },
  ])('$rule', ({ other, is }) => {
    expect(lacking('pl', english, other)).toEqual(is)
  })
})

describe('another language', () => {
  const { texts, signs } = flowOf('kitchen-sink')
  const language = (review: string): Language => ({
    id: 'eo',
    name: 'Esperanto',
    direction: 'ltr',
    review,
    load: async () => ({
      interface: { interface: { back: 'Reen', unreviewed: 'Ne kontrolita' } },
      text: texts.eo!,
      signs: signs.eo!,
    }),
  })

  test('is spoken once it is chosen, and English stands in for what it lacks', async () => {
    const i18n = createWords('en')
    expect(pathwayWords(i18n, texts.en!)).toBe(texts.en)
    expect(i18n.t('unreviewed')).toBe('')
    await speak(i18n, language('unreviewed'))
    expect([i18n.t('back'), i18n.t('loading')]).toEqual(['Reen', 'Opening the page'])
    expect(pathwayWords(i18n, texts.en!)).toEqual(texts.eo)
    expect(signsPage(i18n, signs.en!)).toEqual(signs.eo)
    await i18n.changeLanguage('en')
    expect(i18n.t('back')).toBe('Back')
    expect(pathwayWords(i18n, texts.en!)).toBe(texts.en)
  })

  test.each([
    { review: 'unreviewed', says: 'Ne kontrolita' },
    { review: 'A partnership, translator, 2027-01-04', says: '' },
  ])('that is “$review” says “$says” on every screen', async ({ review, says }) => {
    const i18n = createWords('en')
    await speak(i18n, language(review))
    expect(i18n.t('unreviewed')).toBe(says)
  })

  test('is offered only where interface and pathway both have its words', () => {
    expect(shippedLanguages(flowOf('kitchen-sink')).map(({ id }) => id)).toEqual([])
    expect(shippedLanguages({ texts: {}, signs: {} })).toEqual([])
  })
})

test('a made-up language is longer by two fifths, keeps its gaps, and has no letter of English', () => {
  const said = 'Ring {{name}} now, on any day'
  const other = pseudo({ said, $schema: 'x', list: [said] })
  expect(other.list).toEqual([other.said])
  expect(other.$schema).toBe('x')
  const bare = (text: string) => text.replace('{{name}}', '')
  expect(bare(other.said)).not.toMatch(/[A-Za-z]/)
  expect(bare(other.said).length / bare(said).length).toBeGreaterThanOrEqual(1.4)
  expect(pseudo('Ring', 'rtl')).toMatch(/^\u202B.*\u202C$/)
})

function read(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8')) as Words
}
