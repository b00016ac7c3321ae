import type { Plugin } from 'vite'
import { load } from '#check/load/load.ts'
import type { Problem } from '#check/load/problem.ts'
import { type AreaOnDisk, onDisk, readArea, trainingFilesIn } from '../read-area.ts'
import { makerOf, moduleNames } from './pathway-modules.ts'

/**
 * Serves the flow of one area, checked by `load`, as the modules of `pathway-modules.ts`. A flow with
 * a problem, or a safety rule that is broken, stops the build with every problem; no schema or rule is
 * shipped.
 *
 * @param area the folder of the area, or a draft that changes one
 * @param contactsFile a file with the numbers of one organisation, for a build that is for one
 */
export function pathwayPlugin(area: string, contactsFile?: string): Plugin {
  return {
    name: 'pathway',
    resolveId: (id) => (makerOf(id) ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? makerOf(id.slice(1)) : undefined
      if (!make) return
      const read = readArea(area)
      const made = read.ok ? await madeFrom(read, make, contactsFile) : read.problems
      if (typeof made === 'string') return made
      return this.error(described(made.map((one) => onDisk(one, read))))
    },
    configureServer(server) {
      server.watcher.add(area)
      server.watcher.on('change', (file) => {
        if (!file.includes('flows')) return
        for (const id of moduleNames) {
          const module = server.moduleGraph.getModuleById(`\0${id}`)
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The text of a module, or every problem of the area. */
async function madeFrom(
  read: AreaOnDisk,
  make: NonNullable<ReturnType<typeof makerOf>>,
  contactsFile: string | undefined,
) {
  const loaded = load(read.files)
  if (!loaded.ok) return loaded.problems
  // A draft may ask other questions than the cases of its folder answer.
  const trainingFiles = read.draft === undefined ? trainingFilesIn(read.folder) : undefined
  return make({ ...read, flow: loaded.flow, trainingFiles, contactsFile })
}

function described(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ rule, where, message, hint }) =>
      `  ${rule}: ${where.file}:${where.line} ${where.path}\n    ${message}\n    ${hint}`,
  )
  return [`The pathway has ${problems.length} problem(s):`, ...lines].join('\n')
}
