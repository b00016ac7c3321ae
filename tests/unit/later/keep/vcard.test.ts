import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { type ContactCard, vcardText } from '#later/keep/vcard.ts'
import { readFolder } from '../../../../scripts/read-area.ts'

/** How to read this file: each file that is made is read back, by the rules of RFC 2426, below. */

const plain: ContactCard = {
  name: 'The office',
  tel: '+441632960011',
  note: ['Open by day.', 'Checked on 4 January 2027.'],
  checkedOn: '2027-01-04',
}

test('a contact has what both kinds of phone read, line by line', () => {
  expect(vcardText([plain])).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:The office;;;;',
      'FN:The office',
      'ORG:The office',
      'X-ABShowAs:COMPANY',
      'TEL;TYPE=WORK,VOICE:+441632960011',
      String.raw`NOTE:Open by day.\nChecked on 4 January 2027.`,
      'REV:2027-01-04',
      'END:VCARD',
      '',
    ].join('\r\n'),
  )
})

test('a contact that nobody has checked has no date of a check', () => {
  expect(vcardText([{ ...plain, checkedOn: null }])).not.toContain('REV')
})

describe('is read back as it was', () => {
  test.each([
    { what: 'a comma, a semicolon and a colon', text: 'Ring, then; wait: it opens' },
    { what: 'a backslash, and one before an n', text: String.raw`C:\new \n \\ \;` },
    { what: 'ends of lines of each kind', text: 'one\r\ntwo\rthree\nfour' },
    { what: 'the end of a card', text: 'END:VCARD\r\nBEGIN:VCARD\r\nTEL:1' },
    { what: 'a long line without a space', text: 'x'.repeat(500) },
    { what: 'letters of two, three and four bytes', text: 'żółć’“ትግርኛ简体中文🕐'.repeat(20) },
    { what: 'nothing', text: '' },
  ])('$what', ({ text }) => {
    const [read, ...more] = readBack(vcardText([{ ...plain, name: text, note: [text, 'End'] }]))
    const lines = text.replaceAll(/\r\n?/g, '\n')
    expect(more).toEqual([])
    expect(read).toMatchObject({ FN: lines, ORG: lines, NOTE: `${lines}\nEnd` })
  })

  test('every length of line around the longest', () => {
    for (let length = 60; length < 240; length++) {
      const note = [`${'é'.repeat(length % 5)}${'a'.repeat(length)}`]
      expect(readBack(vcardText([{ ...plain, note }]))[0]?.NOTE).toBe(note[0])
    }
  })
})

test('every service of the pathway has a contact with its own number', () => {
  const loaded = load(readFolder(resolve('flows/hertfordshire')).files)
  if (!loaded.ok) throw new Error('The pathway has problems: npm run check:flows.')
  const { services, texts } = loaded.flow
  const cards = Object.entries(services).map(([id, { tel, checkedOn }]) => {
    const said = texts.en!.services[id]!
    return { name: said.name, tel, note: [said.howSure, said.note ?? ''], checkedOn }
  })
  expect(cards.length).toBeGreaterThan(5)
  const read = readBack(vcardText(cards))
  expect(read.map((card) => [card.FN, card['TEL;TYPE=WORK,VOICE'], card.NOTE, card.REV])).toEqual(
    cards.map(({ name, tel, note, checkedOn }) => [name, tel, note.join('\n'), checkedOn]),
  )
})

/** The cards of a file by property: lines are unfolded, then what was escaped is itself again. */
function readBack(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = file.split('\r\n')
  expect(lines.at(-1)).toBe('')
  for (const line of lines) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n\uFFFD]/)
  }
  const whole = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  const cards: Record<string, string>[] = []
  for (const line of whole) {
    const [, property = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    if (property === 'BEGIN') cards.push({})
    else if (property !== 'END') cards.at(-1)![property] = unescaped(value)
  }
  return cards
}

function unescaped(value: string): string {
  return value.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))
}
