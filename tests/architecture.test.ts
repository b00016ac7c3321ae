import { describe, expect, test } from 'vitest'
import { brokenRules } from './support/architecture/broken-rules.ts'
import { isNamedIn, numbersIn } from './support/architecture/words.ts'
import { localNames, readScripts, readShell, readTree } from './support/architecture/read-tree.ts'
import { type Exception, type Home, type Layer, type Tree } from './support/architecture/rules.ts'

/**
 * How to read this file: the layers of `src/`, what each imports and loads, and why; then what only one place may touch; then the few words of a pathway that code may
 * know. Below, the real tree is checked against all three, and each rule is broken on purpose.
 */

const core = ['services', 'flow', 'machine']

const layers: readonly Layer[] = [
  {
    folder: 'services',
    because: 'who can help, and whether they are open, is true whatever a pathway asks',
    importsOnly: [],
    libraries: ['zod'],
  },
  {
    folder: 'flow',
    because: 'a pathway is data, before there is a machine or a screen',
    importsOnly: ['services'],
    libraries: ['zod'],
  },
  {
    folder: 'machine',
    because: 'the machine knows nodes and answers, and never how they are shown',
    importsOnly: ['services', 'flow'],
    libraries: ['xstate'],
  },
  {
    folder: 'scenarios',
    because: 'a scenario runs on the same machine as a live case, and on nothing else',
    importsOnly: core,
    libraries: ['zod'],
  },
  {
    folder: 'check',
    because: 'a proof that needed screens or words could not be trusted without them',
    importsOnly: [...core, 'scenarios'],
    libraries: ['zod', 'jsonc-parser', 'fastest-levenshtein', 'xstate'],
  },
  {
    folder: 'virtual-pathway.d.ts',
    because: 'it says what the build makes of an area, in the words of those who make it',
    importsOnly: [...core, 'scenarios', 'check', 'text', 'device'],
    libraries: [],
  },
  {
    folder: 'text',
    because: 'words describe what the core decided, and decide nothing',
    importsOnly: core,
    libraries: ['i18next'],
  },
  {
    folder: 'ui',
    because: 'buttons, cards and panels have no idea what a pathway is',
    importsOnly: [],
    libraries: ['react', 'lean-qr'],
  },
  {
    folder: 'device',
    because: 'what the device remembers must work before the app has started, and without it',
    importsOnly: [],
    libraries: ['serwist'],
  },
  {
    folder: 'first',
    because: 'each byte before the first tap is waited for: the rest is loaded when it is opened',
    importsOnly: [...core, 'text', 'ui', 'device'],
    loads: ['later'],
    libraries: ['react', 'react-dom', '@xstate/react', 'virtual:pathway'],
  },
  {
    folder: 'later/training/editor',
    because: 'it alone reads files of strangers, and checks them as the build checks ours',
    importsOnly: [...core, 'scenarios', 'check', 'text', 'ui', 'device', 'first', 'later'],
    libraries: ['react', 'virtual:pathway', 'zod', 'idb'],
  },
  {
    folder: 'later',
    because: 'the checks are for those who write a pathway, and are sent to nobody else',
    importsOnly: [...core, 'scenarios', 'text', 'ui', 'device', 'first'],
    loads: ['later/training/editor'],
    libraries: ['react', 'react-dom', 'virtual:pathway', 'zod', 'idb'],
  },
  {
    folder: 'main.tsx',
    because: 'it starts the app and does nothing else',
    importsOnly: ['text', 'ui', 'device', 'first'],
    loads: ['later'],
    libraries: ['react-dom'],
  },
  {
    folder: 'scorm.tsx',
    because: 'it starts practice inside a learning system and does nothing else',
    importsOnly: ['text', 'ui', 'first', 'later'],
    libraries: ['react-dom', 'virtual:pathway'],
  },
]

const homes: readonly Home[] = [
  {
    uses: [
      'Date.now',
      'new Date()',
      'Date()',
      'performance.now',
      'Now.instant',
      'setTimeout',
      'setInterval',
    ],
    only: 'src/first/clock.ts',
    because: 'training, tests and the proof pass any moment they like',
  },
  {
    uses: [
      'localStorage',
      'sessionStorage',
      'caches',
      'navigator.storage',
      'navigator.serviceWorker',
    ],
    only: 'src/device/',
    because: 'what a device keeps of a case is decided, and can be read, in one place',
  },
  {
    uses: ['indexedDB'],
    only: 'src/later/training/',
    because: 'what a trainer keeps is apart from every case',
  },
  {
    uses: ['BroadcastChannel'],
    only: 'src/later/training/room/room-window.ts',
    because: 'windows of one device share a room of training, and never a case',
  },
  {
    uses: ['document.cookie', 'sendBeacon'],
    only: null,
    because: 'answers never leave the device',
  },
]

const checkAnswer = 'the clock, and no practitioner, answers a check: these three are always all'
const aboutWord = 'it is what a question is about: a closed list, whatever its questions are called'
const exceptions: readonly Exception[] = [
  { id: 'open', because: checkAnswer },
  { id: 'closed', because: checkAnswer },
  { id: 'may-be-closed', because: checkAnswer },
  { id: 'age', only: 'src/flow/schema.ts', because: aboutWord },
  { id: 'age', only: 'src/flow/person.ts', because: aboutWord },
  { id: 'consent', only: 'src/flow/schema.ts', because: aboutWord },
  { id: 'person', because: 'the files and the page of what is shown to the person are called so' },
  {
    id: 'no',
    only: 'src/later/review/TellUs.tsx',
    because: 'it is how HTML says that words are not to be translated',
  },
  { id: 'not-sure', because: 'every pathway calls doubt by this id, and rules speak about it' },
]

const rules = { layers, homes, exceptions }

describe('the real tree', () => {
  const tree = readTree()

  test('ships some pathways', () => {
    expect(tree.pathways).not.toEqual([])
  })

  test('breaks no rule', () => {
    expect(brokenRules(tree, rules)).toEqual([])
  })

  test('has no telephone number in index.html or public/', () => {
    expect(readShell().flatMap((file) => numbersIn(file, tree.numbers))).toEqual([])
  })

  test('names no area, and no service of one area, in src/, scripts/, index.html or public/', () => {
    const names = localNames(tree)
    expect(names).not.toEqual([])
    const found = [...tree.files, ...readScripts(), ...readShell()].flatMap(({ path, text }) =>
      names.filter((name) => isNamedIn(text, name)).map((name) => `${path}: ${name}`),
    )
    expect(found).toEqual([])
  })
})

const planted: Tree = {
  files: [],
  ids: new Map([
    ['age', 'a question'],
    ['may-be-closed', 'an answer of beacon-hours'],
  ]),
  numbers: ['03000 11 55 55', '+443000115555', '999'],
}

describe('a rule that is broken on purpose', () => {
  const breaking = (path: string, text: string) =>
    brokenRules({ ...planted, files: [{ path, text }] }, rules)

  test.each([
    {
      path: 'src/services/hours.ts',
      imports: '#check/load/load.ts',
      says: 'services imports nothing of ours, because',
    },
    {
      path: 'src/ui/Card.tsx',
      imports: '#flow/schema.ts',
      says: 'ui imports nothing of ours, because buttons',
    },
    {
      path: 'src/first/App.tsx',
      imports: '#later/pages.tsx',
      says: 'first reaches it only by import(), because',
    },
    {
      path: 'src/later/pages.tsx',
      imports: './training/editor/EditorPage.tsx',
      says: 'later reaches it only by',
    },
    {
      path: 'src/text/words.ts',
      imports: 'virtual:pathway',
      says: 'virtual:pathway is at home only in first, ',
    },
    {
      path: 'src/later/about/About.tsx',
      imports: '@xstate/react',
      says: '@xstate/react is at home only in first.',
    },
    { path: 'src/first/App.tsx', imports: 'lodash/debounce', says: 'lodash has no home in src/' },
    { path: 'src/first/App.tsx', imports: '../flow/graph.ts', says: 'never ../' },
    { path: 'src/first/App.tsx', imports: '/flows/a/text/en.json', says: 'never from the root' },
    {
      path: 'src/first/App.tsx',
      imports: '#first/clock.ts',
      says: 'inside a folder write ./file.ts.',
    },
  ])('$path imports $imports: $says', ({ path, imports, says }) => {
    expect(breaking(path, `import { one } from '${imports}'`)).toEqual([
      expect.stringContaining(`${path}:1 imports ${imports}: ${says}`),
    ])
  })

  test.each([
    "import type { Phone } from '#text/phone.ts'",
    "export * from '#text/phone.ts'",
    "const late = () => import('#text/phone.ts')",
    "type Phone = import('#text/phone.ts').Phone",
  ])('an import in any form is one: %s', (text) => {
    expect(breaking('src/flow/graph.ts', `\n${text}`)).toEqual([
      expect.stringContaining('src/flow/graph.ts:2 imports #text/phone.ts: flow imports only from'),
    ])
  })

  test.each([
    "import type { NamedPage } from '#later/pages.tsx'",
    "const late = () => import('#check/load/load.ts')",
    'const load = (name: string) => import(name)',
  ])('what is loaded later is not reached in another way: %s', (text) => {
    expect(breaking('src/first/App.tsx', text)).toHaveLength(1)
  })

  test('a folder without its place among the layers', () => {
    expect(breaking('src/helpers/dates.ts', '')).toEqual([
      expect.stringContaining('src/helpers/dates.ts: helpers is not one of the layers'),
    ])
  })

  test.each([
    ['const now = Date.now()', 'Date.now: only src/first/clock.ts may, because'],
    ['const today = new Date()', 'new Date(): only src/first/clock.ts may, because'],
    ['window.setTimeout(run, 1)', 'setTimeout: only src/first/clock.ts may, because'],
    ["globalThis.localStorage.getItem('case')", 'localStorage: only src/device/ may, because'],
    ["window.document.cookie = 'seen'", 'document.cookie: nothing may, because'],
  ])('%s uses %s', (text, says) => {
    expect(breaking('src/services/hours.ts', text)).toEqual([
      expect.stringContaining(`src/services/hours.ts:1 uses ${says}`),
    ])
  })

  test.each([
    "const asks = node === 'age'",
    'const asks = node === `age`',
    "const asks = { 'age': 1 }",
    "type Node = 'age'",
    'const card = <p> age </p>',
    'const button = <button name="age" />',
  ])('no id of a pathway: %s', (text) => {
    expect(breaking('src/ui/Card.tsx', `\n${text}`)).toEqual([
      expect.stringContaining('src/ui/Card.tsx:2 says "age", the id of a question'),
    ])
  })

  test.each([
    { written: 'const number = "03000 11 55 55"', number: '03000 11 55 55' },
    { written: 'const number = "03000115555"', number: '03000115555' },
    { written: 'const number = "0300 011 5555"', number: '0300 011 5555' },
    { written: 'const link = "tel:+443000115555"', number: '+443000115555' },
    { written: 'const number = 3_000_115_555', number: '3_000_115_555' },
    { written: '// ring 03000\u00a011\u00a055\u00a055', number: '03000\u00a011\u00a055\u00a055' },
    { written: 'const other = "01632 960 001"', number: '01632 960 001' },
    { written: 'const other = "+44 (0)20 7946 0000"', number: '+44 (0)20 7946 0000' },
    { written: 'const link = "tel:999"', number: '999' },
    { written: 'const number = 999', number: '999' },
    { written: 'const card = <p>Ring 999 now</p>', number: '999' },
    { written: 'const call = `Ring 999, ${name}`', number: '999' },
  ])('no telephone number: $written', ({ written, number }) => {
    expect(breaking('src/ui/Card.tsx', written)).toEqual([
      expect.stringContaining(`src/ui/Card.tsx:1 has the telephone number ${number}:`),
    ])
  })

  test.each([
    { path: 'src/text/en.json', text: '{ "emergency": "Emergency: call 999" }' },
    { path: 'src/text/en.json', text: '{ "helpline": "Ring 01632 960001" }' },
  ])('no telephone number among the words: $text', ({ path, text }) => {
    expect(breaking(path, text)).toHaveLength(1)
  })

  test('a circle of imports, types included', () => {
    const files = [
      { path: 'src/flow/one.ts', text: "import type { Two } from './two.ts'" },
      { path: 'src/flow/two.ts', text: "import { one } from '#flow/one.ts'" },
    ]
    expect(brokenRules({ ...planted, files }, rules)).toContain(
      'src/flow/one.ts → src/flow/two.ts → src/flow/one.ts: a circle, so neither can be read alone.',
    )
  })

  test('a check of nothing', () => {
    expect(brokenRules({ files: [], ids: new Map(), numbers: [] }, rules)).toEqual([
      'src/: no file was found, so nothing was checked.',
      'flows/: no id was found, so none was looked for.',
      'flows/: no number was found, so none was looked for.',
    ])
  })
})

describe('the name of an area', () => {
  test.each([
    { text: "const area = 'north-bay'", isNamed: true },
    { text: 'NORTH-BAY, and its numbers', isNamed: true },
    { text: 'north-bays', isNamed: false },
    { text: 'far-north-bay2', isNamed: false },
    { text: 'the north of the bay', isNamed: false },
  ])('in $text: $isNamed', ({ text, isNamed }) => {
    expect(isNamedIn(text, 'north-bay')).toBe(isNamed)
  })

  test.each([
    { text: 'const kentHours = 1', isNamed: true },
    { text: 'const hoursOfKent = 1', isNamed: true },
    { text: 'Kent’s own numbers', isNamed: true },
    { text: 'Kentish, and Trekent', isNamed: false },
  ])('in $text: $isNamed, also where code joins words', ({ text, isNamed }) => {
    expect(isNamedIn(text, 'kent')).toBe(isNamed)
  })
})

describe('what breaks no rule', () => {
  test.each([
    { path: 'src/first/App.tsx', text: "import { edgesOf } from '#flow/graph.ts'" },
    { path: 'src/first/App.tsx', text: "const page = () => import('#later/pages.tsx')" },
    {
      path: 'src/later/training/editor/EditorPage.tsx',
      text: "import { load } from '#check/load/load.ts'",
    },
    { path: 'src/first/App.tsx', text: "import { clock } from './clock.ts'" },
    {
      path: 'src/check/load/rules/ids.ts',
      text: "import { Problem } from '#check/load/problem.ts'",
    },
    {
      path: 'src/first/App.tsx',
      text: 'const load = (name: string) => import(`./words/${name}.ts`)',
    },
    { path: 'src/first/clock.ts', text: 'export const now = () => Date.now()' },
    { path: 'src/services/hours.ts', text: 'const date = new Date(instant)' },
    { path: 'src/services/hours.ts', text: "const state = 'may-be-closed'" },
    { path: 'src/first/App.tsx', text: 'const age = person.age' },
    { path: 'src/first/App.tsx', text: "const title = 'the age of the person'" },
    { path: 'src/first/App.tsx', text: '// 999 is on every screen\nconst width = 1999' },
    { path: 'src/ui/Icon.tsx', text: 'const icon = <path d="M0 0 10 20 30 40 50 60 70 80z" />' },
    { path: 'src/ui/card.scss', text: '.card { border-radius: 999px; z-index: 999 }' },
    { path: 'src/text/en.json', text: '{ "age": "age" }' },
    { path: 'src/flow/graph.ts', text: "const version = '2026-11-23T08:00:00.000Z'" },
  ])('$path: $text', ({ path, text }) => {
    expect(brokenRules({ ...planted, files: [{ path, text }] }, rules)).toEqual([])
  })
})
