import { describe, expect, test } from 'vitest'
import { brokenRules } from './support/architecture/broken-rules.ts'
import { numbersIn } from './support/architecture/words.ts'
import { readShell, readTree } from './support/architecture/read-tree.ts'
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
    libraries: ['zod', '@internationalized/date'],
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
    importsOnly: [...core, 'scenarios', 'check', 'text'],
    libraries: [],
  },
  {
    folder: 'text',
    because: 'words describe what the core decided, and decide nothing',
    importsOnly: core,
    libraries: ['i18next', 'react-i18next', '@internationalized/date'],
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
    libraries: ['react', 'react-dom', '@xstate/react', 'react-i18next', 'virtual:pathway'],
  },
  {
    folder: 'later/training/editor',
    because: 'it alone reads files of strangers, and checks them as the build checks ours',
    importsOnly: [...core, 'scenarios', 'check', 'text', 'ui', 'device', 'first', 'later'],
    libraries: ['react', 'react-i18next', 'virtual:pathway', 'zod', 'idb'],
  },
  {
    folder: 'later',
    because: 'the checks are for those who write a pathway, and are sent to nobody else',
    importsOnly: [...core, 'scenarios', 'text', 'ui', 'device', 'first'],
    loads: ['later/training/editor'],
    libraries: ['react', 'react-dom', 'react-i18next', 'virtual:pathway', 'zod', 'idb'],
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
      '@internationalized/date: now',
      '@internationalized/date: today',
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
      rule: 'a folder imports only from folders before it',
      path: 'src/services/hours.ts',
      text: "import { load } from '#check/load/load.ts'",
      says: 'src/services/hours.ts:1 imports #check/load/load.ts: services imports nothing of ours, because',
    },
    {
      rule: 'the same for a type',
      path: 'src/machine/compile.ts',
      text: "\nimport type { Start } from '#first/start/Start.tsx'",
      says: 'src/machine/compile.ts:2 imports #first/start/Start.tsx: machine imports only from services, flow, because',
    },
    {
      rule: 'the same for what is exported again',
      path: 'src/flow/graph.ts',
      text: "export * from '#text/phone.ts'",
      says: 'src/flow/graph.ts:1 imports #text/phone.ts: flow imports only from services, because',
    },
    {
      rule: 'the same for what is imported late',
      path: 'src/flow/graph.ts',
      text: "const late = () => import('#text/phone.ts')",
      says: 'src/flow/graph.ts:1 imports #text/phone.ts: flow imports only from services, because',
    },
    {
      rule: 'the same for a type that is imported in place',
      path: 'src/flow/graph.ts',
      text: "type Phone = import('#text/phone.ts').Phone",
      says: 'src/flow/graph.ts:1 imports #text/phone.ts: flow imports only from services, because',
    },
    {
      rule: 'ui knows nothing of ours',
      path: 'src/ui/Card.tsx',
      text: "import { Pathway } from '#flow/schema.ts'",
      says: 'src/ui/Card.tsx:1 imports #flow/schema.ts: ui imports nothing of ours, because buttons',
    },
    {
      rule: 'first reaches later only when it is opened',
      path: 'src/first/App.tsx',
      text: "import { NamedPage } from '#later/pages.tsx'",
      says: 'src/first/App.tsx:1 imports #later/pages.tsx: first reaches it only by import(), because',
    },
    {
      rule: 'the same for a type',
      path: 'src/first/App.tsx',
      text: "import type { NamedPage } from '#later/pages.tsx'",
      says: 'src/first/App.tsx:1 imports #later/pages.tsx: first reaches it only by import(), because',
    },
    {
      rule: 'no check is shipped',
      path: 'src/later/training/room/RoomPage.tsx',
      text: "import { load } from '#check/load/load.ts'",
      says: 'src/later/training/room/RoomPage.tsx:1 imports #check/load/load.ts: later imports only from',
    },
    {
      rule: 'not even later',
      path: 'src/later/pages.tsx',
      text: "const late = () => import('#check/load/load.ts')",
      says: 'src/later/pages.tsx:1 imports #check/load/load.ts: later imports only from',
    },
    {
      rule: 'the editor is loaded by itself',
      path: 'src/later/pages.tsx',
      text: "import { EditorPage } from './training/editor/EditorPage.tsx'",
      says: 'src/later/pages.tsx:1 imports ./training/editor/EditorPage.tsx: later reaches it only by',
    },
    {
      rule: 'only first, later and scorm.tsx import the flow',
      path: 'src/text/words.ts',
      text: "import flow from 'virtual:pathway'",
      says: 'src/text/words.ts:1 imports virtual:pathway: virtual:pathway is at home only in first, ',
    },
    {
      rule: 'a library stays at home',
      path: 'src/later/about/About.tsx',
      text: "import { useSelector } from '@xstate/react'",
      says: 'src/later/about/About.tsx:1 imports @xstate/react: @xstate/react is at home only in first.',
    },
    {
      rule: 'a library without a home is named',
      path: 'src/first/App.tsx',
      text: "import { debounce } from 'lodash/debounce'",
      says: 'src/first/App.tsx:1 imports lodash/debounce: lodash has no home in src/',
    },
    {
      rule: 'never ../',
      path: 'src/first/App.tsx',
      text: "import { graph } from '../flow/graph.ts'",
      says: 'src/first/App.tsx:1 imports ../flow/graph.ts: never ../',
    },
    {
      rule: 'never from the root',
      path: 'src/first/App.tsx',
      text: "import words from '/flows/hertfordshire/text/en.json'",
      says: 'src/first/App.tsx:1 imports /flows/hertfordshire/text/en.json: never from the root',
    },
    {
      rule: 'inside a folder ./',
      path: 'src/first/App.tsx',
      text: "import { clock } from '#first/clock.ts'",
      says: 'src/first/App.tsx:1 imports #first/clock.ts: inside a folder write ./file.ts.',
    },
    {
      rule: 'an import says what it imports',
      path: 'src/first/App.tsx',
      text: 'const load = (name: string) => import(name)',
      says: 'src/first/App.tsx:1 imports ?: write the address out',
    },
    {
      rule: 'a folder has its place among the layers',
      path: 'src/helpers/dates.ts',
      text: '',
      says: 'src/helpers/dates.ts: helpers is not one of the layers',
    },
    {
      rule: 'one clock',
      path: 'src/services/hours.ts',
      text: 'const now = Date.now()',
      says: 'src/services/hours.ts:1 uses Date.now: only src/first/clock.ts may, because',
    },
    {
      rule: 'one clock, by another name',
      path: 'src/services/hours.ts',
      text: "import { now as right } from '@internationalized/date'",
      says: 'src/services/hours.ts:1 uses @internationalized/date: now: only src/first/clock.ts may',
    },
    {
      rule: 'no date of this moment',
      path: 'src/first/start/Start.tsx',
      text: 'const today = new Date()',
      says: 'src/first/start/Start.tsx:1 uses new Date(): only src/first/clock.ts may, because',
    },
    {
      rule: 'no timer',
      path: 'src/first/App.tsx',
      text: 'window.setTimeout(() => undefined, 1)',
      says: 'src/first/App.tsx:1 uses setTimeout: only src/first/clock.ts may, because',
    },
    {
      rule: 'storage in device alone',
      path: 'src/first/App.tsx',
      text: "globalThis.localStorage.getItem('case')",
      says: 'src/first/App.tsx:1 uses localStorage: only src/device/ may, because',
    },
    {
      rule: 'no cookie',
      path: 'src/device/saved-case.ts',
      text: "window.document.cookie = 'seen'",
      says: 'src/device/saved-case.ts:1 uses document.cookie: nothing may, because',
    },
    {
      rule: 'no id in a string',
      path: 'src/first/App.tsx',
      text: "const asks = node === 'age'",
      says: 'src/first/App.tsx:1 says "age", the id of a question',
    },
    {
      rule: 'no id in a template',
      path: 'src/first/App.tsx',
      text: 'const asks = node === `age`',
      says: 'src/first/App.tsx:1 says "age", the id of a question',
    },
    {
      rule: 'no id in a key that is a string',
      path: 'src/first/App.tsx',
      text: "const asks = { 'age': 1 }",
      says: 'src/first/App.tsx:1 says "age", the id of a question',
    },
    {
      rule: 'no id in a type',
      path: 'src/first/App.tsx',
      text: "type Node = 'age'",
      says: 'src/first/App.tsx:1 says "age", the id of a question',
    },
    {
      rule: 'no id on a screen',
      path: 'src/ui/Card.tsx',
      text: 'const card = <p>\n age\n</p>',
      says: 'src/ui/Card.tsx:2 says "age", the id of a question',
    },
    {
      rule: 'no id in an attribute',
      path: 'src/ui/Card.tsx',
      text: 'const button = <button name="age" />',
      says: 'src/ui/Card.tsx:1 says "age", the id of a question',
    },
  ])('$rule', ({ path, text, says }) => {
    expect(breaking(path, text)).toEqual([expect.stringContaining(says)])
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
