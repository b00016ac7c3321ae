import { citationsOf } from '#flow/citations.ts'
import { factsOf } from '#check/facts.ts'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import type { Problem } from '#check/load/problem.ts'
import { verifyFlow } from '#check/prove/verify-flow.ts'
import { proofSummary } from '#check/prove/summary.ts'
import { loadTraining, type TrainingFiles } from '#check/scenarios/load.ts'
import { contactsOfBuild } from './contacts.ts'
import { languagesModule, languageWords, mapCaptions, shippedLanguages } from './languages.ts'
import { mapOf } from './map/map-module.ts'
import { personModule } from './person-fonts.ts'
import { postersModule } from './posters.ts'

/** An area as it was read: its flow, and the files of it. */
export interface Area {
  readonly flow: CheckedFlow
  readonly files: AreaFiles
  /** SHA-256 of the files, in hexadecimal. */
  readonly hash: string
  /** What there is to train with in this area, if there is any. */
  readonly trainingFiles: TrainingFiles | undefined
  /** The path of a file with the numbers of one organisation, if the build is for one. */
  readonly contactsFile: string | undefined
  /** Whether the page of the build holds the pathway as data. */
  readonly isInPage: boolean
  /** The folder of its sheets to print, whether there are any or not; undefined for a build without. */
  readonly postersFolder: string | undefined
}

/** The text of a module, or what is wrong with the area. */
type Made = string | readonly Problem[] | Promise<string>

/** The modules that the flow of an area is served as; each is loaded when the app needs it. */
const modules: Readonly<Record<string, (area: Area) => Made>> = {
  'virtual:pathway': ({ flow, hash, isInPage }) =>
    isInPage ? fromPage : exportOf('flow', firstScreenOf(flow)) + exportOf('contentHash', hash),
  'virtual:pathway/contacts': ({ flow, contactsFile }) =>
    exportOf('contacts', contactsOfBuild(contactsFile, flow)),
  'virtual:pathway/background': ({ flow }) => exportOf('background', backgroundOf(flow)),
  'virtual:pathway/calling': ({ flow }) => exportOf('calling', callingOf(flow)),
  'virtual:pathway/map': mapModule,
  'virtual:pathway/posters': ({ postersFolder, ...area }) => postersModule(postersFolder, area),
  'virtual:pathway/signs': ({ flow }) => exportOf('signs', flow.signs.en),
  'virtual:pathway/person': ({ flow }) => personModule(flow.person),
  'virtual:pathway/languages': ({ flow }) => languagesModule(shippedLanguages(flow), language),
  'virtual:pathway/proof': proofModule,
  'virtual:pathway/status': ({ flow }) => exportOf('facts', factsOf(flow, shippedLanguages(flow))),
  'virtual:pathway/training': trainingModule,
}

/** Where the page holds the pathway as data, its screens have the same words: they are sent once. */
const fromPage = `import { fetchPageData, readPageData } from '#first/early/page-data.ts'
export const { flow, contentHash } = readPageData() ?? fetchPageData()
`

/** With the id of a language after it, the module of all its words. */
const language = 'virtual:pathway/language/'

/** Makes the module of this name; undefined for a name that is no module of ours. */
export function makerOf(name: string): ((area: Area) => Made) | undefined {
  if (!name.startsWith(language)) return modules[name]
  return ({ flow }) => exportOf('words', languageWords(flow, name.slice(language.length)))
}

async function mapModule({ flow }: Area): Promise<string> {
  const languages = ['en', ...shippedLanguages(flow).map(({ id }) => id)]
  return exportOf('map', await mapOf(flow, mapCaptions(languages)))
}

function proofModule({ flow, files }: Area): Made {
  const { proved, problems } = verifyFlow(flow, files)
  if (proved === null || problems.length > 0) return problems
  const text = flow.texts.en
  return exportOf('proof', text === undefined ? null : proofSummary(flow, text, proved))
}

function trainingModule({ flow, trainingFiles }: Area): Made {
  if (trainingFiles === undefined) return exportOf('training', null)
  const loaded = loadTraining(trainingFiles, flow)
  return loaded.ok ? exportOf('training', loaded.training) : loaded.problems
}

/** Data as a module. `JSON.parse` of a text starts faster than the same as an object literal. */
function exportOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
}

/** What the first screen needs, in English. Every list of sources is empty: see `backgroundOf`. */
function firstScreenOf({ pathway, services, texts, holidays }: Flow): unknown {
  const { $schema, script, otherwise, steps, everywhere, ...routes } = pathway
  const outcomes = mapped(pathway.outcomes, ({ steps, ready, ...calls }) => calls)
  const {
    $schema: ofText,
    steps: says,
    script: said,
    otherwise: reasons,
    access,
    ...text
  } = texts.en ?? {}
  return uncited({ pathway: { ...routes, outcomes }, services, text, holidays })
}

/** Sources, what each outcome and service cites, changes, and the reasons to decide otherwise. */
function backgroundOf(flow: Flow): unknown {
  const { pathway, texts, sources, changes } = flow
  const otherwise = (pathway.otherwise ?? []).map((id) => ({
    id,
    says: texts.en?.otherwise?.[id] ?? '',
  }))
  return { sources, changes, cited: citationsOf(flow), otherwise }
}

/** What else to do, what to have ready and to say in the calls, and how to reach help without speech. */
function callingOf({ pathway, access, texts }: Flow): unknown {
  const { script, everywhere } = pathway
  const outcomes = mapped(pathway.outcomes, ({ steps, ready }) => ({ steps, ready }))
  const { steps, script: said, access: ways } = texts.en ?? {}
  return { script, access, everywhere, outcomes, english: { steps, script: said, access: ways } }
}

function mapped<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]))
}

function uncited(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'sources' ? [] : part))
}
