import type { Plugin } from 'vite'
import type { AreaFiles, Flow } from '#flow/flow.ts'
import { load } from '#flow/load.ts'
import type { Problem } from '#flow/problem.ts'
import { proveFlow } from '#proof/proved.ts'
import { type ProofSummary, proofSummary } from '#proof/summary.ts'
import { personModule } from './person-module.ts'
import { onDisk, readFolder } from '../read-area.ts'

const main = 'virtual:pathway'
const background = 'virtual:pathway/background'
const proof = 'virtual:pathway/proof'
const person = 'virtual:pathway/person'
const modules = [main, background, proof, person]

/**
 * Serves the flow of one area, checked by `load`: what the first screen needs as `virtual:pathway`,
 * sources and changes as `virtual:pathway/background`, what was proved as
 * `virtual:pathway/proof`, and what is shown to the person as `virtual:pathway/person`. A flow with a problem, or a safety rule that is broken, stops the build
 * with every problem; no schema or rule is shipped.
 *
 * @param area the folder of the area, such as `flows/hertfordshire`
 */
export function pathwayPlugin(area: string): Plugin {
  return {
    name: 'pathway',
    resolveId: (id) => (modules.includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (!modules.some((module) => id === `\0${module}`)) return
      const read = readFolder(area)
      const loaded = load(read.files)
      const refuse = (problems: readonly Problem[]) =>
        this.error(described(problems.map((one) => onDisk(one, read))))
      if (!loaded.ok) return refuse(loaded.problems)
      const { sources, changes, pathway, services, texts, holidays } = loaded.flow
      if (id === `\0${background}`) return exportOf('background', { sources, changes })
      if (id === `\0${person}`) return personModule(loaded.flow.person)
      if (id === `\0${proof}`) {
        const { problems, summary } = provedOf(loaded.flow, read.files)
        return problems.length > 0 ? refuse(problems) : exportOf('proof', summary)
      }
      return (
        exportOf('flow', { pathway, services, texts, holidays }) +
        exportOf('contentHash', read.hash)
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
