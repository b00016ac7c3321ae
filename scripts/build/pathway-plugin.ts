import type { Plugin } from 'vite'
import { citationsOf } from '#flow/citations.ts'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import { load } from '#flow/load.ts'
import type { Problem } from '#flow/problem.ts'
import { otherwiseOf, withoutOtherwise } from './otherwise.ts'
import { proveFlow } from '#proof/proved.ts'
import { type ProofSummary, proofSummary } from '#proof/summary.ts'
import { personModule } from './person-module.ts'
import { onDisk, readFolder } from '../read-area.ts'
import { languagesModule, languageWords, shippedLanguages } from './languages.ts'

const main = 'virtual:pathway'
const background = 'virtual:pathway/background'
const calling = 'virtual:pathway/calling'
const proof = 'virtual:pathway/proof'
const signsPage = 'virtual:pathway/signs'
const languages = 'virtual:pathway/languages'
const language = 'virtual:pathway/language/'
const person = 'virtual:pathway/person'
const modules = [main, background, calling, proof, signsPage, languages, person]

/**
 * Serves the flow of one area, checked by `load`: what the first screen needs as `virtual:pathway`,
 * sources and changes as `virtual:pathway/background`, what is said in a call and how to reach help
 * without speech as `virtual:pathway/calling`, the signs to look for as `virtual:pathway/signs`, what is shown to the person as `virtual:pathway/person`, what was proved as `virtual:pathway/proof`, and every other language as
 * a module of its own. A flow with a problem, or a safety rule that is broken, stops the build
 * with every problem; no schema or rule is shipped.
 *
 * @param area the folder of the area, such as `flows/hertfordshire`
 */
export function pathwayPlugin(area: string): Plugin {
  return {
    name: 'pathway',
    resolveId: (id) => (isOurs(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.replace('\0', '')
      if (name === id || !isOurs(name)) return
      const read = readFolder(area)
      const loaded = load(read.files)
      const refuse = (problems: readonly Problem[]) =>
        this.error(described(problems.map((one) => onDisk(one, read))))
      if (!loaded.ok) return refuse(loaded.problems)
      const { sources, changes, services, holidays, signs } = loaded.flow
      if (name === background) {
        return exportOf('background', {
          sources,
          changes,
          cited: citationsOf(loaded.flow),
          otherwise: otherwiseOf(loaded.flow),
        })
      }
      if (name === calling) return exportOf('calling', callingOf(loaded.flow))
      if (name === signsPage) return exportOf('signs', signs.en)
      if (name === person) return personModule(loaded.flow.person)
      if (name === languages) return languagesModule(shippedLanguages(loaded.flow), language)
      if (name.startsWith(language)) {
        return exportOf('words', languageWords(loaded.flow, name.slice(language.length)))
      }
      if (name === proof) {
        const { problems, summary } = provedOf(loaded.flow, read.files)
        return problems.length > 0 ? refuse(problems) : exportOf('proof', summary)
      }
      return (
        exportOf(
          'flow',
          uncited({ ...firstOf(withoutOtherwise(loaded.flow)), services, holidays }),
        ) + exportOf('contentHash', read.hash)
      )
    },
    configureServer(server) {
      server.watcher.add(area)
      server.watcher.on('change', (file) => {
        if (!file.includes('flows')) return
        for (const id of modules) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

function isOurs(name: string): boolean {
  return modules.includes(name) || name.startsWith(language)
}

/** The same with every list of sources empty: they are loaded later. */
function uncited(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, part: unknown) => (key === 'sources' ? [] : part))
}

/** The pathway and its words as the first screen needs them. */
function firstOf({ pathway, texts }: Pick<Flow, 'pathway' | 'texts'>) {
  const { script, ...first } = pathway
  const { script: said, access, ...text } = texts.en ?? {}
  return { pathway: first, texts: { en: text } }
}

/** What is loaded after the first tap: scripts, and how to reach help without speech. */
function callingOf({ pathway, access, texts }: Flow) {
  const words = Object.entries(texts).map(([language, text]) => [
    language,
    { script: text.script, access: text.access },
  ])
  return { script: pathway.script, access, texts: Object.fromEntries(words) as unknown }
}

function provedOf(
  flow: Flow,
  files: AreaFiles,
): { readonly problems: readonly Problem[]; readonly summary: ProofSummary | null } {
  const proved = proveFlow(flow, files)
  const text = flow.texts.en
  const summary = text === undefined ? null : proofSummary(flow, text, proved)
  return { problems: proved.problems, summary }
}

/** Data as a module. `JSON.parse` of a text starts faster than the same as an object literal. */
function exportOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
}

function described(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ rule, where, message, hint }) =>
      `  ${rule}: ${where.file}:${where.line} ${where.path}\n    ${message}\n    ${hint}`,
  )
  return [`The pathway has ${problems.length} problem(s):`, ...lines].join('\n')
}
