import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { load } from '#check/load/load.ts'
import type { Problem } from '#check/load/problem.ts'
import { type AreaOnDisk, type DraftRefused, onDisk, readArea } from '../read-area.ts'
import { makerOf } from './pathway-modules.ts'

/** What a build may have beside its area. */
export interface Beside {
  /** A file with the numbers of one organisation, for a build that is for one. */
  readonly contactsFile?: string | undefined
  /** Whether the page holds the pathway as data, as the finished `index.html` does. */
  readonly isInPage?: boolean
  /** The folder in which each area has its sheets to print. */
  readonly posters?: string | undefined
}

/**
 * Serves the flow of one area, checked by `load`, as the modules of `pathway-modules.ts`. A flow with
 * a problem, or a safety rule that is broken, stops the build with every problem; no schema or rule is
 * shipped.
 *
 * @param area the folder of the area, or a draft that changes one
 */
export function pathwayPlugin(area: string, beside: Beside = {}): Plugin {
  return {
    ...pathwayModules(() => readArea(area), beside),
    configureServer(server) {
      server.watcher.add(area)
      server.watcher.on('change', (file) => {
        if (!file.includes('flows')) return
        forgetPathway(server)
        server.ws.send({ type: 'full-reload' })
      })
    },
  }
}

/** The part of the plugin that makes the modules, from an area as it is read each time. */
export function pathwayModules(
  read: () => AreaOnDisk | DraftRefused,
  beside: Beside = {},
): Pick<Plugin, 'name' | 'resolveId' | 'load'> {
  return {
    name: 'pathway',
    resolveId: (id) => (makerOf(id) ? `\0${id}` : undefined),
    async load(id) {
      const make = id.startsWith('\0') ? makerOf(id.slice(1)) : undefined
      if (!make) return
      const area = read()
      const made = area.ok ? await madeFrom(area, make, beside) : area.problems
      if (typeof made === 'string') return made
      return this.error(described(made.map((one) => onDisk(one, area))))
    },
  }
}

/** Lets a server make every module of the pathway again when it is next asked for. */
export function forgetPathway(server: ViteDevServer): void {
  const { moduleGraph } = server.environments.client
  for (const [id, module] of moduleGraph.idToModuleMap) {
    if (id.startsWith('\0') && makerOf(id.slice(1))) moduleGraph.invalidateModule(module)
  }
}

/** The text of a module, or every problem of the area. */
async function madeFrom(
  area: AreaOnDisk,
  make: NonNullable<ReturnType<typeof makerOf>>,
  { contactsFile, isInPage = false, posters }: Beside,
) {
  const loaded = load(area.files)
  if (!loaded.ok) return loaded.problems
  return make({
    ...area,
    flow: loaded.flow,
    trainingFiles: area.trainingFiles,
    contactsFile,
    isInPage,
    postersFolder: posters === undefined ? undefined : join(posters, area.name),
  })
}

function described(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ rule, where, message, hint }) =>
      `  ${rule}: ${where.file}:${where.line} ${where.path}\n    ${message}\n    ${hint}`,
  )
  return [`The pathway has ${problems.length} problem(s):`, ...lines].join('\n')
}
