import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { edgesFrom, kindOf } from '#flow/graph.ts'
import type { Pathway } from '#flow/schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { scriptFor, type ScriptPart } from '#flow/script.ts'

/** How to read this file: the script of every outcome, at the end of every way there, for every role. */

const area = join(import.meta.dirname, '../../../flows/hertfordshire')
const pathway = read('pathway.json') as Pathway
const text = read('text/en.json') as PathwayText
const script = pathway.script!

interface Way {
  readonly trail: readonly { readonly node: string; readonly answer: string }[]
  readonly outcome: string
}

const ways = waysFrom(pathway.start, [])
const made = pathway.roles.flatMap((role) =>
  ways.map((way) => ({ ...way, role, parts: scriptFor(script, way.outcome, role, way.trail) })),
)

test('every way to every outcome is tried, for every role', () => {
  expect(new Set(ways.map(({ outcome }) => outcome)).size).toBe(
    Object.keys(pathway.outcomes).length,
  )
  expect(ways.length).toBeGreaterThan(50)
  expect(made.length).toBe(ways.length * pathway.roles.length)
})

test('every answer that the outcome lets be said is in the script exactly once, and no other', () => {
  const wrong = made.filter(({ outcome, trail, parts }) => {
    const said = wordsOf(answersIn(parts))
    const only = script.outcomes[outcome]!.saysOnly
    const given = wordsOf(
      only === undefined
        ? trail
        : trail.filter((each) => only.includes(each.node) || each === trail.at(-1)),
    )
    return [...said].sort().join() !== [...given].sort().join()
  })
  expect(wrong).toEqual([])
})

describe('of the person with whom the questions began, nothing is said', () => {
  const urgency = ['danger yes', 'danger not-sure', 'danger no', 'emergency continue']

  test('to 101, about others who are in danger', () => {
    expect(saidAt('report-others', 'age adult')).toEqual(
      new Set([...urgency, 'others-at-risk others']),
    )
  })

  test('where the call is about a child who is at risk besides them', () => {
    expect(saidAt('child', 'age adult')).toEqual(new Set([...urgency, 'others-at-risk child']))
  })

  test('and where the child is that person, everything is', () => {
    expect(saidAt('child', 'age under-18')).toEqual(new Set([...urgency, 'age under-18']))
  })
})

test('the parts are in the order of the role, and each outcome says all of its lines once', () => {
  const wrong = made.filter(({ outcome, role, parts }) => {
    const layout = script.layouts.find((each) => each.for.includes(role))!
    const { opening, known, worry, ask } = script.outcomes[outcome]!
    const lines = [...opening, ...known, ...worry, ...ask]
    return (
      parts.map(({ part }) => part).join() !== layout.parts.map(({ part }) => part).join() ||
      [...linesIn(parts)].sort().join() !== [...lines].sort().join()
    )
  })
  expect(wrong).toEqual([])
})

test('a part of which nothing is said is left out', () => {
  const { layouts, outcomes } = script
  const [layout] = layouts
  const empty = { part: 'nothing-to-say', lines: [], answers: [] }
  const parts = [empty, ...layout!.parts]
  const changed = { ...script, layouts: [{ for: ['nhs'], parts }] }
  const [outcome = ''] = Object.keys(outcomes)
  expect(scriptFor(changed, outcome, 'nhs', [])).toEqual(
    scriptFor({ ...script, layouts: [{ for: ['nhs'], parts: layout!.parts }] }, outcome, 'nhs', []),
  )
})

test('for NHS staff the order is SBAR', () => {
  const [first] = made.filter(({ role }) => role === 'nhs')
  const headings = first!.parts.map(({ part }) => text.script!.parts[part]?.split(':')[0])
  expect(headings).toEqual(['Situation', 'Background', 'Assessment', 'Recommendation'])
})

test('where no call but an “if” names anybody, the script says so and asks for nothing that identifies', () => {
  const nameless = made.filter(({ outcome }) =>
    pathway.outcomes[outcome]!.calls.filter(({ when }) => when !== 'if').every(
      ({ identifies }) => identifies === 'nobody',
    ),
  )
  expect(new Set(nameless.map(({ outcome }) => outcome))).toEqual(
    new Set(['report-concern', 'report-others', 'respect-choice']),
  )
  for (const { parts } of nameless) {
    const lines = linesIn(parts)
    expect(lines.filter((line) => script.lines[line]?.identifies !== undefined).length).toBe(1)
    const words = lines.map((line) => text.script!.lines[line] ?? '')
    expect(words.filter((says) => says.includes('without naming')).length).toBe(1)
    expect(
      words.filter((says) =>
        /who (the person is|they are)|child’s name|where they are|reach them/.test(says),
      ),
    ).toEqual([])
  }
})

test('whom to name is said exactly as the calls of the outcome say it', () => {
  for (const { outcome, parts } of made) {
    const calls = pathway.outcomes[outcome]!.calls.filter(({ when }) => when !== 'if')
    const said = linesIn(parts).flatMap((line) => script.lines[line]?.identifies ?? [])
    expect(new Set(said)).toEqual(new Set(calls.map(({ identifies }) => identifies)))
  }
})

test('a role or an outcome that the script does not know has none', () => {
  expect(scriptFor(script, 'child', 'nobody', [])).toEqual([])
  expect(scriptFor(script, 'nowhere', 'nhs', [])).toEqual([])
})

/** Every way on from a node, whatever the clock says, to every outcome that it passes or ends at. */
function waysFrom(node: string, trail: Way['trail']): readonly Way[] {
  const kind = kindOf(pathway, node)
  const onwards = edgesFrom(pathway, node).flatMap(({ answer, to }) =>
    waysFrom(to, kind === 'check' ? trail : [...trail, { node, answer }]),
  )
  return kind === 'outcome' ? [{ trail, outcome: node }, ...onwards] : onwards
}

/** Every answer that any role says at an outcome, after a way on which this answer was given. */
function saidAt(outcome: string, given: string): ReadonlySet<string> {
  const there = made.filter((each) => each.outcome === outcome)
  const after = there.filter(({ trail }) => wordsOf(trail).includes(given))
  return new Set(after.flatMap(({ parts }) => wordsOf(answersIn(parts))))
}

function wordsOf(entries: Way['trail']): readonly string[] {
  return entries.map(({ node, answer }) => `${node} ${answer}`)
}

function answersIn(parts: readonly ScriptPart[]) {
  return parts.flatMap(({ entries }) => entries.flatMap((each) => ('node' in each ? [each] : [])))
}

function linesIn(parts: readonly ScriptPart[]): readonly string[] {
  return parts.flatMap(({ entries }) =>
    entries.flatMap((each) => ('line' in each ? [each.line] : [])),
  )
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(area, file), 'utf8'))
}
