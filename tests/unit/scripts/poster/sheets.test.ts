import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factsOf } from '#check/facts.ts'
import en from '../../../../scripts/poster/en.json' with { type: 'json' }
import pl from '../../../../scripts/poster/pl.json' with { type: 'json' }
import { sheetsOf } from '../../../../scripts/poster/sheets.tsx'
import { unwrittenWords } from '../../../../scripts/poster/paper.ts'
import status from '#later/status/en.json' with { type: 'json' }
import { areaAt } from '../../../support/areas.ts'
import { wordsOnSheets } from '../../../support/sheets.ts'

/** How to read this file: what is on each sheet of the shipped area, in both languages; then what else must hold. */

const path = 'flows/hertfordshire'
const address = 'https://example.org/tool/'
const { flow, hash } = areaAt(path)
const { pathway, services, safety, sources } = flow
const sheets = await sheetsOf({ flow, hash, address })
const words = await wordsOnSheets(path, address)
const without = await wordsOnSheets(path, null)

/** The texts that a sheet lacks. */
const missing = (sheet: string, texts: readonly (string | undefined)[]) => {
  const said = words.get(sheet) ?? ''
  return texts.filter((text) => text === undefined || !said.includes(text))
}

describe.each(['en', 'pl'])('in %s', (language) => {
  const text = flow.texts[language]!
  const spoken = language === 'en' ? en : pl
  const again = language === 'en' ? '23 February 2027' : '23 lutego 2027'
  const lines = pathway.startServices

  test.each(['poster-a4', 'poster-a3', 'card'])(
    '%s has every number of Start with its name, and how sure its hours are',
    (sheet) => {
      expect(lines.length).toBeGreaterThan(3)
      const said = lines.flatMap((id) => [
        services[id]?.number,
        text.services[id]?.name,
        text.services[id]?.howSure,
      ])
      expect(missing(`${language}/${sheet}.pdf`, said)).toEqual([])
    },
  )

  test.each(['poster-a4', 'poster-a3', 'card'])(
    '%s says that nobody has confirmed it, when to look again, and that a bank holiday may be a closed day',
    (sheet) => {
      expect(
        missing(`${language}/${sheet}.pdf`, [
          text.pathway.notConfirmed,
          again,
          spoken.bankHoliday['may-be-closed'],
          address,
          text.contacts?.['safeguarding-lead']?.name,
        ]),
      ).toEqual([])
    },
  )

  test.each(['map-a4', 'map-a3'])('%s has every question, answer, outcome and contact', (sheet) => {
    const unbroken = (words.get(`${language}/${sheet}.pdf`) ?? '').replaceAll('\u00a0', ' ')
    const said = [
      ...Object.values(text.questions).flatMap(({ asks, answers }) => [
        asks,
        ...Object.values(answers).map(({ label }) => label),
      ]),
      ...Object.values(text.checks).map(({ asks }) => asks),
      ...Object.values(text.outcomes).map(({ title }) => title),
      ...Object.values(text.contacts ?? {}).map(({ name }) => name),
    ]
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((each) => !unbroken.includes(each))).toEqual([])
  })

  test.each(['map-a4', 'map-a3'])(
    '%s has every number with how sure it is, and the first day on which one is due',
    (sheet) => {
      const unbroken = (words.get(`${language}/${sheet}.pdf`) ?? '').replaceAll('\u00a0', ' ')
      const numbers = Object.values(services).map(({ number }) => number)
      expect(numbers.length).toBeGreaterThan(5)
      expect([...numbers, again].filter((each) => !unbroken.includes(each))).toEqual([])
    },
  )

  test('both parts of the map on A4 show the line at which they meet', () => {
    const { html = '' } = sheets.find(({ file }) => file === `${language}/map-a4.pdf`) ?? {}
    const drawings = html.split('<svg viewBox="').slice(1)
    expect(drawings.length).toBeGreaterThan(1)
    for (const drawing of drawings) {
      const [, top = 0, , height = 0] = drawing.split('"', 1)[0]?.split(' ').map(Number) ?? []
      const lines = [...drawing.matchAll(/class="map__cut" d="M0 (\d+)/g)].map(([, y]) => Number(y))
      expect(lines.length).toBeGreaterThan(0)
      expect(lines.filter((y) => y <= top || top + height <= y)).toEqual([])
    }
  })

  test('the booklet has every question, answer, outcome, call, step and condition', () => {
    const said = [
      ...Object.values(text.questions).flatMap(({ asks, hint, examples, answers }) => [
        asks,
        ...(hint === undefined ? [] : [hint]),
        ...(examples ?? []),
        ...Object.values(answers).map(({ label }) => label),
      ]),
      ...Object.values(text.outcomes).flatMap(({ title, summary }) => [title, summary]),
      ...Object.values(text.steps),
      ...Object.values(text.conditions),
      ...Object.keys(services).flatMap((id) => [services[id]?.number, text.services[id]?.name]),
      ...Object.values(text.contacts ?? {}).map(({ name }) => name),
    ]
    expect(missing(`${language}/booklet.pdf`, said)).toEqual([])
  })

  test('the booklet says on its cover when the first thing in it is to be checked again', () => {
    const [cover] = (words.get(`${language}/booklet.pdf`) ?? '').split(text.pathway.summary)
    expect(cover).toContain(again)
  })

  test('the booklet asks the questions in the order of the pathway', () => {
    const said = words.get(`${language}/booklet.pdf`) ?? ''
    const places = Object.keys(pathway.questions).map((id, index) =>
      said.indexOf(
        spoken.booklet.question
          .replace('{{number}}', String(index + 1))
          .replace('{{asks}}', text.questions[id]?.asks ?? ''),
      ),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('the booklet has every safety rule and every source, in English', () => {
    expect(
      missing(`${language}/booklet.pdf`, [
        ...Object.values(safety).map(({ says }) => says),
        ...Object.values(sources).flatMap(({ title, publisher, address: where }) => [
          title,
          publisher,
          where,
        ]),
      ]),
    ).toEqual([])
  })

  test('the booklet lists all that is to be confirmed, and says that nobody answers for it', () => {
    const unsure = factsOf(flow, [{ id: 'pl', name: 'Polski', review: 'unreviewed' }]).filter(
      ({ ask }) => ask !== null,
    )
    expect(unsure.length).toBeGreaterThan(10)
    expect(
      missing(
        `${language}/booklet.pdf`,
        unsure.map(({ says }) => says),
      ),
    ).toEqual([])
    expect(missing(`${language}/booklet.pdf`, [text.pathway.notConfirmed])).toEqual([])
  })
})

test('every sheet names the version, and a translation that nobody has checked says so', () => {
  expect([...words.values()].filter((said) => !said.includes(pathway.version))).toEqual([])
  const polish = [...words].filter(([file]) => file.startsWith('pl/'))
  expect(polish).toHaveLength(6)
  expect(polish.filter(([, said]) => !said.includes('Nikt nie sprawdził'))).toEqual([])
})

test('without an address no sheet has one, and none says that there is a code', () => {
  expect([...without.values()].filter((said) => /https:\/\/example|scan/i.test(said))).toEqual([])
})

test('the same area makes the same sheets; another address makes others', async () => {
  const made = async (at: string) =>
    (await sheetsOf({ flow, hash, address: at })).map(({ html }) => html)
  const [once, again, elsewhere] = [
    await made(address),
    await made(address),
    await made('https://example.org/other/'),
  ]
  expect(again).toEqual(once)
  expect(elsewhere).not.toEqual(once)
})

test('a language whose words of paper nobody has written is named', () => {
  expect(unwrittenWords(flow)).toEqual([])
  expect(unwrittenWords(flow, () => false).map((file) => basename(file))).toEqual(['pl.json'])
})

test('in the booklet, a number that its service confirmed says so, and no sentence has two ends', async () => {
  const confirmedBy = { organisation: 'The Centre', role: 'manager', on: '2026-11-20' }
  const beacon = { ...services.beacon!, confidence: 'good', confirmedBy } as const
  const sheets = await sheetsOf({
    flow: { ...flow, services: { ...services, beacon } },
    hash,
    address: null,
  })
  const booklet = sheets.find(({ file }) => file === 'en/booklet.pdf')?.html ?? ''
  expect(booklet).toContain(status.standing.confirmed)
  const ends = [...words.values()].flatMap((said) => said.match(/.{20}[.?!] ?\.(?!\.)/g) ?? [])
  expect(ends).toEqual([])
})

test('both languages have the same words, and none is empty', () => {
  expect(keysOf(pl)).toEqual(keysOf(en))
})

test('another area has nothing of this one on its sheets', async () => {
  const other = await wordsOnSheets('tests/fixtures/flows/made-up/no-centre.json', null)
  expect(other.size).toBe(6)
  expect([...other.values()].filter((said) => /Hertfordshire|Beacon/.test(said))).toEqual([])
})

function keysOf(value: unknown, before = ''): readonly string[] {
  if (typeof value !== 'object' || value === null)
    return value === '' ? [`${before} is empty`] : [before]
  return Object.entries(value).flatMap(([key, each]) => keysOf(each, `${before}.${key}`))
}
