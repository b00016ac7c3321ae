import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCopied, copiedTexts, withoutPiece } from '#later/training/editor/draft-copy.ts'
import { draftOf, withOwnSources } from '#later/training/editor/draft.ts'
import { exportText } from '#later/training/editor/scenario-file.ts'
import { importScenario } from '#later/training/editor/scenario-file.ts'
import { judged } from '#later/training/editor/draft-problems.ts'
import { repairedDraft, repairedText } from '#later/training/editor/repaired.ts'
import { known, live, scenario } from './own-scenario.ts'

/** How to read this file: what is taken in; what is refused, by hand and generated; old versions. */

const version = live.flow.pathway.version
const whole = exportText(draftOf(scenario), scenario, version)

describe('what is taken in', () => {
  test('a whole scenario, as it was exported', () => {
    expect(read(whole)).toEqual({
      ok: true,
      draft: draftOf(scenario),
      madeFor: version,
      copied: [],
      misfits: [],
    })
  })

  test('one that cites local practice, which no pathway has', () => {
    const draft = draftOf(scenario)
    const [first, ...others] = draft.steps
    const steps = [{ ...first!, sources: ['local-practice'] }, ...others]
    const names = { 'local-practice': 'How we do it here', 'own-source-1': 'Cited by nothing' }
    const own = withOwnSources({ ...draft, steps }, names)
    expect(own.ownSources).toEqual({ 'local-practice': 'How we do it here' })
    const result = judged(own, live, known)
    if (!result.isReady) throw new Error('It is not ready.')
    expect(read(exportText(own, result.scenario, version))).toEqual({
      ok: true,
      draft: own,
      madeFor: version,
      copied: [],
      misfits: [],
    })
  })

  test('an unfinished one, with everything that is empty in it', () => {
    const draft = { ...draftOf(scenario), title: '', setting: '', at: '', topics: [], steps: [] }
    expect(read(exportText(draft, null, version))).toEqual({
      ok: true,
      draft,
      madeFor: version,
      copied: [],
      misfits: [],
    })
  })

  test('an unfinished copy, with what in it is still as in the copy', () => {
    const draft = { ...draftOf(scenario), title: 'My own' }
    const copied = withoutPiece(draft, copiedTexts(draftOf(scenario)), ['seen'])
    const result = read(exportText(draft, null, version, copied))
    const after = result.ok ? asCopied(result.draft, result.copied) : []
    expect(after).toEqual(asCopied(draft, copied))
    expect(after.map((path) => path.join('.'))).toEqual([
      'topics',
      'briefing',
      'heard',
      'present',
      'steps.0',
      'steps.1',
      'steps.2',
      'questions',
      'teaching.0',
      'variants.0',
      'variants.1',
    ])
  })

  test('one with the mark that some editors put at the start of a file', () => {
    expect(read(`\uFEFF${whole}`)).toMatchObject({ ok: true, misfits: [] })
  })
})

const deep = (open: string, close: string) => open.repeat(90_000) + close.repeat(90_000)
const withIn = (changes: object) => JSON.stringify({ ...scenario, ...changes }, null, 2)

describe('what is refused, with the place', () => {
  test.each([
    { file: 'nothing', text: '', says: 'not-json 1 ' },
    { file: '50 MB of text', text: `"${'x'.repeat(50_000_000)}"`, says: 'too-large 1 ' },
    { file: 'too many bytes in few letters', text: `"${'✓'.repeat(70_000)}"`, says: 'too-large' },
    { file: 'lists in lists', text: deep('[', ']'), says: 'too-deep 1 ' },
    {
      file: 'lists after a text that is not closed',
      text: `["\n${deep('[', '')}`,
      says: 'too-deep 2 ',
    },
    { file: 'objects in objects', text: deep('{"a":', '}').slice(0, 190_000), says: 'too-deep 1 ' },
    { file: 'a list without an end', text: `[${'1,'.repeat(90_000)}`, says: 'too-many 1 ' },
    { file: 'a scenario cut short', text: whole.slice(0, 700), says: 'not-json' },
    { file: 'a list', text: '[]', says: 'scenario-file 1 ' },
    { file: 'a word', text: '"hello"', says: 'scenario-file 1 ' },
    { file: 'null', text: 'null', says: 'scenario-file 1 ' },
    { file: 'an empty object', text: '{}', says: 'scenario-file 1 title' },
    { file: 'a web page', text: '<!doctype html><script>1</script>', says: 'not-json 1 ' },
    { file: '__proto__', text: '{"__proto__":{"title":"x"}}', says: 'reserved-key 1 __proto__' },
    { file: 'constructor', text: '{\n"constructor":1}', says: 'reserved-key 2 constructor' },
    { file: 'a key twice', text: '{"title":"a",\n"title":"b"}', says: 'duplicate-key 2 title' },
    { file: 'a comment', text: '{\n// hello\n}', says: 'not-json 2 ' },
    {
      file: 'an image',
      text: withIn({ title: 'A <img src=x onerror=alert(1)>' }),
      says: 'scenario-file 2 title',
    },
    { file: 'a script', text: withIn({ seen: ['x', '</script>'] }), says: 'seen[1]' },
    { file: 'a list for a text', text: withIn({ title: ['A'] }), says: 'scenario-file 2 title' },
    { file: 'a text for a list', text: withIn({ steps: 'no' }), says: 'steps' },
    { file: 'a number for a list', text: withIn({ variants: 3 }), says: 'variants' },
    { file: 'a list of 10,000', text: withIn({ seen: Array(9_000).fill('x') }), says: 'seen' },
    { file: 'a text of 20,000', text: withIn({ heard: ['x'.repeat(20_000)] }), says: 'heard[0]' },
    {
      file: 'half a character',
      text: withIn({ title: 'x' }).replace('"x"', '"\\ud83d"'),
      says: 'scenario-file 2 title',
    },
    {
      file: 'writing turned around',
      text: withIn({ title: 'x\u202Ey' }),
      says: 'scenario-file 2 title',
    },
    {
      file: 'an end of text',
      text: withIn({ title: 'x\u0000y' }),
      says: 'scenario-file 2 title',
    },
    { file: 'a version that is none', text: withIn({ madeFor: 'newest' }), says: 'madeFor' },
    { file: 'a key of no scenario', text: withIn({ onload: 'x' }), says: 'onload' },
    { file: 'a day that is none', text: withIn({ at: '2027-02-30T10:00' }), says: 'at' },
    { file: 'a year before the clock', text: withIn({ at: '0001-02-03T10:00' }), says: 'at' },
    {
      file: 'no minutes',
      text: withIn({ minutes: 10 }).replace('"minutes": 10', '"minutes": 1e999'),
      says: 'minutes',
    },
    {
      file: 'a mark of a copy that is no place',
      text: exportText(draftOf(scenario), null, version).replace(
        '{',
        '{ "stillAsCopied": ["<b>"],',
      ),
      says: 'scenario-file 1 stillAsCopied[0]',
    },
    { file: 'half unfinished', text: withIn({ unfinished: 'maybe' }), says: 'unfinished' },
  ])('$file', ({ text, says }) => {
    const result = read(text)
    expect(result.ok).toBe(false)
    expect(result.ok ? '' : linesOf(result.problems).join('\n')).toContain(says)
  })

  test('no more than 25 things are said of one file', () => {
    const keys = Array.from({ length: 900 }, (_, index) => [`key-${String(index)}`, 1])
    const result = read(withIn(Object.fromEntries(keys) as object))
    expect(result.ok ? 0 : result.problems.length).toBe(25)
  })
})

describe('whatever is typed or pasted', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '<',
        'b',
        '/',
        '\t',
        '\r',
        '\n',
        '\u0000',
        '\u202E',
        '\ud83d',
        ' ',
        'x',
      ),
      maxLength: 12,
    }),
    fc.constantFrom('x'.repeat(1999) + '<b>', '<'.repeat(1500) + 'b', `${'x'.repeat(1999)}😀`),
  )
  const drafts = fc
    .record({
      title: typed,
      seen: fc.array(typed, { maxLength: 3 }),
      because: typed,
      says: typed,
      changes: typed,
      at: fc.oneof(typed, fc.constantFrom('', '12027-02-03T10:00', scenario.at)),
    })
    .map(({ because, says, changes, ...plain }) => {
      const { steps, teaching, variants, ...rest } = draftOf(scenario)
      return repairedDraft({
        ...rest,
        ...plain,
        steps: steps.map((step) => ({ ...step, because })),
        teaching: teaching.map((point) => ({ ...point, says })),
        variants: variants.map((variant) => ({ ...variant, changes })),
      })
    })

  test('what is kept can be exported, and comes back the same', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(read(exportText(draft, null, version))).toMatchObject({ ok: true, draft })
        expect(repairedDraft(draft)).toEqual(draft)
      }),
      { numRuns: 300, seed: 13 },
    )
  })

  test('and so does what is marked as ready', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, words, (title, because) => {
        const { steps, ...rest } = draftOf(scenario)
        const typed = steps.map((step) => ({ ...step, because: ` x${because} ` }))
        const draft = repairedDraft({ ...rest, title: ` x${title} `, steps: typed })
        const result = judged(draft, live, known)
        if (!result.isReady) throw new Error('It is not ready.')
        const kept = draftOf(result.scenario)
        const text = exportText(kept, result.scenario, version)
        expect(read(text)).toMatchObject({ ok: true, draft: kept, misfits: [] })
      }),
      { numRuns: 200, seed: 13 },
    )
  })

  test.each([
    { typed: 'a\tb', is: 'a b' },
    { typed: 'one\r\ntwo\rthree', is: 'one\ntwo\nthree' },
    { typed: '<b>bold</b> 2 < 3', is: '< b>bold< /b> 2 < 3' },
    { typed: 'x\u0000\u202Ey\ud83d', is: 'xy' },
    { typed: 'Łódź, “yes” 😀', is: 'Łódź, “yes” 😀' },
  ])('$typed becomes $is', ({ typed: text, is }) => {
    expect(repairedText(text)).toBe(is)
  })
})

describe('200 generated files', () => {
  const counts = new Map<string, number>()

  test('are each refused, without a throw, and nothing is kept of them', () => {
    fc.assert(
      fc.property(malformed(), ({ how, text }) => {
        counts.set(how, (counts.get(how) ?? 0) + 1)
        const result = read(text)
        expect(result).toEqual({ ok: false, problems: expect.any(Array) as unknown })
        expect(result.ok ? 0 : result.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    expect({ all, kinds: counts.size }).toEqual({ all: 200, kinds: breakages.length })
  })

  test('whatever a file contains, it is taken in or has a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), replaced()), (text) => {
        const result = read(text)
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a scenario for another version of the pathway', () => {
  test('is taken in, and says which steps no longer exist', () => {
    const [first, second, ...others] = scenario.steps
    const old = {
      ...scenario,
      madeFor: '2020-01-01',
      role: 'pilot',
      steps: [first, { ...second, node: 'older' }, ...others],
    }
    const result = read(JSON.stringify(old, null, 2))
    expect(result).toMatchObject({ ok: true, madeFor: '2020-01-01' })
    expect(result.ok ? linesOf(result.misfits) : []).toEqual([
      'misfit 8 role: There is no role "pilot".',
      'misfit 34 steps[1].node: There is no "older": the screen is "how-old".',
    ])
  })

  test('says so of an unfinished one too', () => {
    const draft = draftOf(scenario)
    const [first, second, ...others] = draft.steps
    const steps = [first!, { ...second!, answer: 'ancient' }, ...others]
    const result = read(exportText({ ...draft, title: '', steps }, null, '2020-01-01'))
    expect(result.ok ? linesOf(result.misfits).map((line) => line.split(': ')[1]) : []).toEqual([
      '"how-old" has no answer "ancient".',
    ])
  })
})

function read(text: string) {
  return importScenario('mine.json', text, live, known)
}

type Said = Extract<ReturnType<typeof read>, { ok: false }>['problems']

function linesOf(problems: Said): readonly string[] {
  return problems.map(
    ({ rule, where, message }) => `${rule} ${String(where.line)} ${where.path}: ${message}`,
  )
}

/** Every way to break a whole scenario; `pick` chooses where. */
interface Breakage {
  readonly how: string
  readonly to: (pick: number) => string
}

function malformed() {
  return fc.record({ which: fc.nat(10_000), pick: fc.nat(1_000_000) }).map(({ which, pick }) => {
    const { how, to } = breakages[which % breakages.length]!
    return { how, text: to(pick) }
  })
}

const bare = JSON.stringify(scenario)
/** Where a text begins that is a value. */
const texts = [...bare.matchAll(/(?<=[:,[])"[^"]*"(?=[,}\]])/g)]
const objects = [...bare.matchAll(/\{/g)]
const keys = [...bare.matchAll(/"[a-zA-Z]+"(?=:)/g)]

const at = (matches: readonly RegExpExecArray[], pick: number) => matches[pick % matches.length]!
const instead = (match: RegExpExecArray, text: string) =>
  bare.slice(0, match.index) + text + bare.slice(match.index + match[0].length)

const breakages: readonly Breakage[] = [
  { how: 'cut short', to: (pick) => bare.slice(0, pick % bare.length) },
  { how: 'a tag', to: (pick) => instead(at(texts, pick), '"x <b>bold</b>"') },
  { how: 'a number', to: (pick) => instead(at(texts, pick), '7') },
  { how: 'null', to: (pick) => instead(at(texts, pick), 'null') },
  { how: 'a list', to: (pick) => instead(at(texts, pick), '["x"]') },
  { how: 'an object', to: (pick) => instead(at(texts, pick), '{"x":1}') },
  { how: 'an empty text', to: (pick) => instead(at(texts, pick), '"  "') },
  { how: 'half a character', to: (pick) => instead(at(texts, pick), '"\\udc00"') },
  { how: 'a long text', to: (pick) => instead(at(texts, pick), `"${'x'.repeat(1_000)}"`) },
  { how: '__proto__', to: (pick) => instead(at(objects, pick), '{"__proto__":{"a":1},') },
  { how: 'constructor', to: (pick) => instead(at(objects, pick), '{"constructor":1,') },
  { how: 'another key', to: (pick) => instead(at(objects, pick), '{"onclick":"x",') },
  { how: 'a key lost', to: (pick) => instead(at(keys, pick), '"other"') },
  { how: 'a comma too many', to: (pick) => instead(at(objects, pick), '{,') },
  { how: 'a brace lost', to: (pick) => instead(at(objects, pick), '') },
  { how: 'deep nesting', to: (pick) => instead(at(texts, pick), deepLists(pick)) },
]

function deepLists(pick: number): string {
  const levels = 40 + (pick % 50_000)
  return '['.repeat(levels) + ']'.repeat(levels)
}

/** A whole scenario with any value in the place of a text. */
function replaced() {
  return fc
    .record({ pick: fc.nat(), value: fc.jsonValue() })
    .map(({ pick, value }) => instead(at(texts, pick), JSON.stringify(value)))
}
