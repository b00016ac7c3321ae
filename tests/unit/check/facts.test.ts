import { describe, expect, test } from 'vitest'
import { factsOf, type LanguageReview } from '#check/facts.ts'
import type { Flow } from '#flow/flow.ts'
import { type Fact, isFactOverdue } from '#flow/facts.ts'
import { calendarOf } from '#services/calendar.ts'
import { overdueNumber, wordsOfReview } from '#later/review/review-lines.ts'
import { createWords } from '#text/i18n.ts'
import { flowOf } from './load/fixtures.ts'

const languages: readonly LanguageReview[] = [
  { id: 'eo', name: 'Esperanto', review: 'unreviewed' },
  { id: 'he', name: 'עברית', review: 'Checked by The Works.' },
]
const made = flowOf('kitchen-sink')
/** The made-up area, in which what the survey says is nobody’s but ours. */
const flow: Flow = {
  ...made,
  sources: { ...made.sources, survey: { ...made.sources.survey!, read: 'not-a-document' } },
}
const facts = factsOf(flow, languages)
const ofSource = ['language', 'cards']

describe('every thing that a pathway says is a fact', () => {
  test.each([
    { kind: 'number', ids: flow.services },
    { kind: 'hours', ids: flow.services },
    { kind: 'check', ids: flow.pathway.checks },
    { kind: 'way', ids: flow.access },
    { kind: 'question', ids: flow.pathway.questions },
    { kind: 'outcome', ids: flow.pathway.outcomes },
    { kind: 'contact', ids: flow.pathway.contacts! },
    { kind: 'step', ids: flow.pathway.steps },
    { kind: 'line', ids: flow.pathway.script!.lines },
    { kind: 'signs', ids: flow.signs.en!.groups },
    { kind: 'cards', ids: flow.person!.texts },
  ])('each $kind', ({ kind, ids }) => {
    const found = facts.filter((fact) => fact.kind === kind).map(({ id }) => id)
    expect(found.toSorted()).toEqual(Object.keys(ids).toSorted())
    expect(found).not.toEqual([])
  })

  test('with a source that is known, unless it is a translation, a list that was copied or what nobody has said, and with words in place of its id', () => {
    const unsourced = facts.filter(({ sources }) => sources.length === 0)
    const ours = unsourced.filter(
      ({ kind, standing }) => standing === 'unsaid' || kind === 'holidays',
    )
    expect(ours.map(({ kind }) => kind)).toEqual(['days', 'holidays', 'unanswered'])
    expect(
      unsourced.filter((fact) => !ofSource.includes(fact.kind) && !ours.includes(fact)),
    ).toEqual([])
    const unknown = facts.flatMap(({ sources }) => sources).filter((id) => !flow.sources[id])
    expect(unknown).toEqual([])
    const worded = factsOf(flowOf('minimal'), [])
    expect(worded.filter(({ id, says }) => says === id)).toEqual([])
    expect(worded.length).toBeGreaterThan(10)
  })
})

describe('how sure a fact is', () => {
  test('is what the file of services says of a number, its hours, and its bank holidays', () => {
    expect(shortly('office')).toEqual([
      'number: reported, ask service',
      'hours: reported, ask service',
      'days: unsaid, ask service',
    ])
  })

  test('is that an organisation confirmed it, with its role and the day, where one did', () => {
    const [id, { confirmedBy }] = Object.entries(flow.services).find(
      ([, service]) => service.confirmedBy !== undefined,
    )! as [string, { confirmedBy: { organisation: string; role: string; on: string } }]
    const { organisation, role, on } = confirmedBy
    expect(facts.find((fact) => fact.kind === 'number' && fact.id === id)).toMatchObject({
      standing: 'confirmed',
      checkedBy: { organisation, role },
      checkedOn: on,
      ask: null,
    })
  })

  test('stays sure where an organisation confirmed what nobody doubts: then no day makes it overdue anywhere', () => {
    const confirmedBy = { organisation: 'The Works', role: 'Manager', on: '2027-01-04' }
    const sure = Object.keys(flow.services).find((id) => flow.services[id]?.confidence === 'sure')!
    const entry = { ...flow.services[sure]!, confirmedBy }
    const both = { ...flow, services: { ...flow.services, [sure]: entry } }
    const found = factsOf(both, []).filter(({ id }) => id === sure)
    expect(found.map(({ standing }) => standing)).toEqual(['sure', 'sure'])
    expect(found[0]?.checkedBy).toEqual({ organisation: 'The Works', role: 'Manager' })
    const after = Date.parse('2030-01-01T00:00:00Z')
    const words = wordsOfReview(createWords('en'))
    expect(found.filter((fact) => isFactOverdue(fact, after))).toEqual([])
    expect(overdueNumber(words, entry, after)).toBeNull()
  })

  test('is our own judgement where a source is no document, and else what was published', () => {
    const isJudged = (fact: Fact) =>
      fact.sources.some((id) => flow.sources[id]?.read === 'not-a-document')
    const ofPathway = facts.filter(({ kind }) => ['question', 'outcome', 'step'].includes(kind))
    expect(ofPathway.map(({ standing, ask }) => ({ standing, ask }))).toEqual(
      ofPathway.map((fact) =>
        isJudged(fact)
          ? { standing: 'judged', ask: 'partnership' }
          : { standing: 'published', ask: null },
      ),
    )
    expect(new Set(ofPathway.map(({ standing }) => standing)).size).toBe(2)
  })

  test('is whether anybody checked a translation; the words it was made from are none', () => {
    const translated = facts.filter(({ kind }) => ofSource.includes(kind))
    expect(translated.map((fact) => `${fact.kind} ${fact.id}: ${fact.standing}`)).toEqual([
      'language eo: unreviewed',
      'language he: confirmed',
      'cards en: judged',
      'cards eo: confirmed',
      'cards he: unreviewed',
    ])
    expect(translated.map(({ checkedOn }) => checkedOn === null)).toEqual([
      true,
      true,
      true,
      false,
      true,
    ])
  })
})

test('a fact is overdue as its day ends in London, unless nobody doubts it', () => {
  const fact = { reviewBy: '2027-07-04', standing: 'reported' } as const
  const [before, after] = ['2027-07-04T22:59:00Z', '2027-07-04T23:00:00Z'].map(Date.parse)
  expect(isFactOverdue(fact, before!)).toBe(false)
  expect(isFactOverdue(fact, after!)).toBe(true)
  expect(isFactOverdue({ ...fact, standing: 'sure' }, after!)).toBe(false)
})

function shortly(id: string): readonly string[] {
  return facts
    .filter((fact) => fact.id === id && ['number', 'hours', 'days'].includes(fact.kind))
    .map(({ kind, standing, ask }) => `${kind}: ${standing}, ask ${ask}`)
}

test('the list of bank holidays is due 61 days before its last year ends; one without a whole year, at once', () => {
  const last = calendarOf(flow.holidays, flow.pathway.version).lastWholeYear
  const list = facts.filter(({ kind }) => kind === 'holidays')
  expect(list).toMatchObject([
    {
      says: `The bank holidays to the end of ${last}`,
      reviewBy: `${last}-10-31`,
      holdsUntil: `${last}-12-31`,
    },
  ])
  const cut = { ...flow, holidays: flow.holidays.slice(0, 1) }
  const [short] = factsOf(cut, []).filter(({ kind }) => kind === 'holidays')
  expect(short).toMatchObject({ reviewBy: '2027-02-01', holdsUntil: null })
})
