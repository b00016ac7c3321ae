import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { callGroups } from '#flow/outcome.ts'
import { difficulties } from '#later/training/difficulty.ts'
import { wordFiles } from '../../../scripts/build/languages.ts'
import { keysAskedIn } from '../../support/words-in-use.ts'

/** How to read this file: the keys that code makes from parts, then that keys and code agree. */

const identifies = ['nobody', 'with-consent', 'lawful-reason']
const notices = ['corrupt', 'expired', 'not-kept', 'restored', 'shortened', 'updated']
const doubts = ['bank-holiday', 'festive-day', 'past-holiday-list', 'clock-wrong']
const handed = [
  ...['printed', 'not-printed', 'copied', 'selected', 'shared', 'not-shared', 'saved'],
]
const readiness = ['checking', 'preparing', 'ready', 'not-ready', 'refused']
const editorProblems = [
  ...['empty', 'choose', 'too-few', 'too-many', 'too-long', 'number', 'moment', 'tag', 'hidden'],
  ...['unknown', 'no-longer', 'right-answer', 'no-end', 'no-change', 'too-large'],
  ...['no-topic', 'no-step-source', 'no-teaching-source', 'as-copied'],
].map((kind) => `editor:problem.${kind}`)

const editorPartNames = ['about', 'told', 'seen', 'walk', 'talk', 'variants', 'check'].map(
  (part) => `editor:part.${part}`,
)

const contactFaults = [
  ...['empty', 'signs', 'foreign', 'public', 'shown', 'premium', 'range', 'length', 'extension'],
  ...['team-long', 'team-signs', 'no-time', 'same-time'],
]

const standings = [
  ...['sure', 'confirmed', 'good', 'reported', 'unconfirmed', 'unsaid'],
  ...['published', 'judged', 'unreviewed'],
].map((standing) => `status:standing.${standing}`)
const saidFromFile = [
  ...[
    'nothingKept',
    'nothingKeptHere',
    'noNumbers',
    'noHomeScreen',
    'noAddress',
    'twoWindows',
    'noPhones',
  ],
]
const mapKinds = ['question', 'check', 'outcome', 'contact'].map((kind) => `map:kind.${kind}`)

/** Each such key, and all that it can become. */
const madeFromParts: Readonly<Record<string, readonly string[]>> = {
  'contacts:done.${said}': ['saved', 'removed', 'notKept'].map((what) => `contacts:done.${what}`),
  'contacts:fault.${why}': contactFaults.map((why) => `contacts:fault.${why}`),
  'contacts:field.${field}': ['day', 'team', 'night', 'from', 'to'].map(
    (field) => `contacts:field.${field}`,
  ),
  'contacts:refused.${why}': ['size', 'shape', 'version', 'unknown', 'none'].map(
    (why) => `contacts:refused.${why}`,
  ),
  'editor:action.${what}': ['open', 'duplicate', 'export', 'delete'].map(
    (what) => `editor:action.${what}`,
  ),
  'editor:kept.${how}': ['lasting', 'failed', 'newer', 'strange', 'refused', 'from-file'].map(
    (how) => `editor:kept.${how}`,
  ),
  'editor:part.${after}': editorPartNames,
  'editor:part.${before}': editorPartNames,
  'editor:part.${id}': editorPartNames,
  'editor:part.${part}': editorPartNames,
  'editor:place.${of}': ['part', 'answer'].map((of) => `editor:place.${of}`),
  'editor:places.${of}': ['part', 'answer'].map((of) => `editor:places.${of}`),
  'editor:problem.${found.kind}': editorProblems,
  'editor:problem.${kind}': editorProblems,
  'editor:state.${state}': ['ready', 'draft', 'misfit'].map((state) => `editor:state.${state}`),
  'interface:link.${page}': ['interface:link.signs'],
  'interface:notice.${notice}': notices.map((notice) => `interface:notice.${notice}`),
  'interface:outcome.group.${group}': callGroups.map((group) => `interface:outcome.group.${group}`),
  'interface:outcome.group.${first.group}': callGroups.map(
    (group) => `interface:outcome.group.${group}`,
  ),
  'interface:outcome.identifies.${identifies}': identifies.map(
    (whom) => `interface:outcome.identifies.${whom}`,
  ),
  'interface:outcome.number.${when}': ['day', 'night'].map(
    (when) => `interface:outcome.number.${when}`,
  ),
  'outcome:setBy.${setBy}': ['device', 'build', 'practice'].map((who) => `outcome:setBy.${who}`),
  'interface:state.may-be-closed.${availability.because}': doubts.map(
    (doubt) => `interface:state.may-be-closed.${doubt}`,
  ),
  'interface:time.${part}.${near}': ['day', 'night', 'end'].flatMap((part) =>
    ['today', 'tomorrow', 'later'].map((near) => `interface:time.${part}.${near}`),
  ),
  'map:kind.${kind}': mapKinds,
  'map:kind.${node.kind}': mapKinds,
  'map:shape.${otherShape}': ['map:shape.tall', 'map:shape.wide'],
  'record:call.${group}': callGroups.map((group) => `record:call.${group}`),
  'record:contact.${call.group}': ['now', 'then', 'no-answer', 'if'].map(
    (group) => `record:contact.${group}`,
  ),
  'record:done.${handed}': handed.map((what) => `record:done.${what}`),
  'review:pages.${page}': [
    ...[
      'outcome',
      'about',
      'accessibility',
      'contacts',
      'keep',
      'map',
      'person',
      'proof',
      'record',
      'signs',
      'status',
    ],
    ...['without-speech', 'you'],
  ].map((page) => `review:pages.${page}`),
  'review:tell.${handed}': ['copied', 'selected'].map((what) => `review:tell.${what}`),
  'outcome:links.${page}': ['outcome:links.without-speech'],
  'groups:paper.${round}': ['before', 'after'].map((round) => `groups:paper.${round}`),
  'groups:quiz.${round}': ['before', 'after'].map((round) => `groups:quiz.${round}`),
  'groups:trouble.${trouble}': ['newer', 'strange', 'refused', 'from-file', 'failed'].map(
    (trouble) => `groups:trouble.${trouble}`,
  ),
  'groups:problem.${problem}': ['empty', 'long', 'taken'].map((what) => `groups:problem.${what}`),
  'scorm:recording.${recording}': [
    ...['looking', 'none', 'unread', 'strange', 'kept', 'refused'],
  ].map((how) => `scorm:recording.${how}`),
  'scorm:result.${handed}': ['copied', 'selected'].map((what) => `scorm:result.${what}`),
  'training:briefing.${part}': ['seen', 'heard', 'present'].map(
    (part) => `training:briefing.${part}`,
  ),
  'training:briefing.${slide.part}': ['seen', 'heard', 'present'].map(
    (part) => `training:briefing.${part}`,
  ),
  'status:ask.${whom}': ['service', 'named', 'partnership', 'reader'].map(
    (who) => `status:ask.${who}`,
  ),
  'status:days.${state}': ['open', 'closed', 'may-be-closed'].map((is) => `status:days.${is}`),
  'status:kind.${kind}': [
    ...[
      'number',
      'hours',
      'days',
      'holidays',
      'way',
      'question',
      'outcome',
      'contact',
      'step',
      'line',
    ],
    ...['signs', 'unanswered', 'language', 'cards', 'check'],
  ].map((kind) => `status:kind.${kind}`),
  'status:read.${read}': ['all', 'parts', 'opening', 'not-a-document'].map(
    (read) => `status:read.${read}`,
  ),
  'status:standing.${fact.standing}': standings,
  'status:standing.${standing}': standings,
  'single-file:fromFile.${says}': saidFromFile.map((what) => `single-file:fromFile.${what}`),
  'single-file:is.${as}': ['file', 'page'].map((as) => `single-file:is.${as}`),
  'single-file:overdue.${as}': ['file', 'page'].map((as) => `single-file:overdue.${as}`),
  'single-file:replace.${as}': ['file', 'page'].map((as) => `single-file:replace.${as}`),
  'start:update.${notUpdated}': ['held', 'unknown'].map((why) => `start:update.${why}`),
  'start:offline.${readiness}': readiness.map((state) => `start:offline.${state}`),
  'training:list.hard.${difficulty}': difficulties.map((hard) => `training:list.hard.${hard}`),
}

const src = resolve(import.meta.dirname, '../../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
)
const asked = files.map((name) => keysAskedIn(name, readFileSync(join(src, name), 'utf8')))
const written = Object.entries(wordFiles('en')).flatMap(([namespace, path]) =>
  keysOf(JSON.parse(readFileSync(path, 'utf8'))).map((key) => `${namespace}:${key}`),
)

test('there are words, and code that asks for them', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(asked.flatMap(({ keys }) => keys).length).toBeGreaterThan(60)
  expect(written.length).toBeGreaterThan(80)
})

test('every key that code asks for can be read', () => {
  expect(asked.flatMap(({ unread }) => unread)).toEqual([])
})

test('every key that code makes from parts is listed above, and no other', () => {
  const patterns = new Set(asked.flatMap(({ patterns }) => patterns))
  expect([...patterns].sort()).toEqual(Object.keys(madeFromParts).sort())
})

test('every key that code asks for has words', () => {
  expect(everyKeyAsked().filter((key) => !written.includes(key))).toEqual([])
})

test('every key with words is asked for', () => {
  expect(written.filter((key) => !everyKeyAsked().includes(key))).toEqual([])
})

describe('keys are found however they are asked for', () => {
  test.each([
    { code: `words('back')`, is: { keys: ['interface:back'] } },
    { code: `parts.setting.words('loading')`, is: { keys: ['interface:loading'] } },
    { code: `i18n.t('start.noScript', {})`, is: { keys: ['interface:start.noScript'] } },
    { code: `words(isFirst ? 'one' : 'two')`, is: { keys: ['interface:one', 'interface:two'] } },
    {
      code: `const key = isFirst ? 'one' : 'two'; words(key)`,
      is: { keys: ['interface:one', 'interface:two'] },
    },
    { code: 'words(`notice.${notice}`)', is: { patterns: ['interface:notice.${notice}'] } },
    {
      code: `const words = useWords('start'); words('update.now')`,
      is: { keys: ['start:update.now'] },
    },
    {
      code: `const words = useWords(['about', 'interface']); words('is'); words('interface:back')`,
      is: { keys: ['about:is', 'interface:back'] },
    },
    {
      code: `const words = i18n.getFixedT(null, 'start'); words('update.now')`,
      is: { keys: ['start:update.now'] },
    },
    {
      code: `const One = () => { const words = useWords('room'); return words('is') }; const Two = () => { const words = useWords('training'); return words('is') }`,
      is: { keys: ['room:is', 'training:is'] },
    },
    {
      code: `const words = useWords('editor'); setting.words('loading')`,
      is: { keys: ['interface:loading'] },
    },
    {
      code: `const use = () => { const words = i18n.getFixedT(null, 'outcome'); return { words } }; const One = () => { const { words } = use(); return words('is') }; const two = (words: Words) => words('back')`,
      is: { keys: ['interface:back'], unread: ['is'] },
    },
    {
      code: `const one = (words: WordsWith<'record'>) => words('is')`,
      is: { keys: ['interface:is'] },
    },
    { code: 'words(key)', is: { unread: ['key'] } },
    { code: `other('back'); swords('back')`, is: {} },
  ])('$code', ({ code, is }) => {
    const nothing = { keys: [], patterns: [], unread: [] }
    expect(keysAskedIn('example.tsx', code)).toEqual({ ...nothing, ...is })
  })
})

function everyKeyAsked(): readonly string[] {
  const keys = asked.flatMap(({ keys, patterns }) => [
    ...keys,
    ...patterns.flatMap((pattern) => madeFromParts[pattern] ?? []),
  ])
  return [...new Set(keys)]
}

/** The keys of words, without the endings of plurals. A list of sentences is one key. */
function keysOf(words: unknown, above = ''): readonly string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) {
    return above.endsWith('_one') ? [] : [above.replace(/_other$/, '')]
  }
  return Object.entries(words).flatMap(([key, value]) =>
    keysOf(value, above === '' ? key : `${above}.${key}`),
  )
}
