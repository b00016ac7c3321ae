import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { load } from '#check/load/load.ts'
import { calendarOf } from '#services/calendar.ts'
import { formatDate, formatHours, formatMinute, formatStamp } from '#text/format-time.ts'
import { createWords, pathwayWords } from '#text/i18n.ts'
import { speak } from '#text/language.ts'
import { serviceView } from '#text/service-view.ts'
import { languageWords, shippedLanguages } from '../../../scripts/build/languages.ts'
import { readFolder } from '../../../scripts/read-area.ts'
import { at } from '../services/at.ts'

/** Polish as it is spoken: the 24-hour clock, dates, and forms of plurals, in whole sentences. */

const loaded = load(readFolder(resolve('flows/hertfordshire')).files)
if (!loaded.ok) throw new Error('The pathway has problems: npm run check:flows.')
const { flow } = loaded
const [polish] = shippedLanguages(flow)
const i18n = createWords('en')
await speak(i18n, { ...polish!, load: async () => languageWords(flow, 'pl') as never })
const words = i18n.t
const text = pathwayWords(i18n, flow.texts.en!)

test('it is offered, unreviewed, and every screen says so', () => {
  expect(polish).toEqual({ id: 'pl', name: 'Polski', direction: 'ltr', review: 'unreviewed' })
  expect(words('unreviewed')).toBe('Nikt nie sprawdził tego tłumaczenia.')
})

test.each([
  { minute: 0, is: 'północy' },
  { minute: 30, is: '0:30' },
  { minute: 545, is: '9:05' },
  { minute: 720, is: '12:00' },
  { minute: 1200, is: '20:00' },
])('minute $minute of a day is $is', ({ minute, is }) => {
  expect(formatMinute(words, minute)).toBe(is)
})

test('hours and dates', () => {
  expect(formatHours(words, flow.services.beacon!.hours)).toEqual([
    'poniedziałek–piątek: od 8:00 do 20:00',
    'sobota: od 9:00 do 17:00',
    'niedziela: nieczynne',
  ])
  expect(formatDate(words, '2026-11-25')).toBe('25 listopada 2026')
  expect(formatStamp(words, at('2026-11-23T14:05:00Z'))).toBe(
    'poniedziałek 23 listopada 2026 14:05',
  )
})

describe('whether Beacon can be rung', () => {
  test.each([
    {
      now: '2027-01-15T10:00:00Z',
      is: 'Powinno być czynne. Zamknięcie: 20:00 (godziny opublikowane w październiku 2018)',
    },
    { now: '2027-01-15T19:59:00Z', is: 'Zamknięcie za 1 minutę, o 20:00' },
    { now: '2027-01-15T19:57:00Z', is: 'Zamknięcie za 3 minuty, o 20:00' },
    { now: '2027-01-15T19:55:00Z', is: 'Zamknięcie za 5 minut, o 20:00' },
    { now: '2027-01-15T21:00:00Z', is: 'Nieczynne. Otwarcie: jutro (sobota) o 9:00' },
    { now: '2027-01-18T07:00:00Z', is: 'Nieczynne. Otwarcie: dziś o 8:00' },
    { now: '2027-01-16T18:00:00Z', is: 'Nieczynne. Otwarcie: poniedziałek 18 stycznia o 8:00' },
  ])('at $now: $is', ({ now, is }) => {
    const calendar = calendarOf(flow.holidays, flow.pathway.version)
    const view = serviceView({ words, flow, text, calendar }, 'beacon', at(now))
    expect(view.state?.sentence).toContain(is)
  })
})

test('what is loaded later in English is Polish too: script, ways without speech, reasons', () => {
  expect(text.script?.lines['ask-stay']).toMatch(/^Zapytaj: /)
  expect(text.access?.['silent-call']?.name).toBe('999 bez mówienia')
  expect(text.otherwise?.['lead-advised']).toMatch(/^Koordynator/)
})
