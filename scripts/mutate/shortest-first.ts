import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest that each file of tests has taken, in milliseconds. A run that stops early says less. */
const longest = new Map<string, number>()

/** Runs the files of tests first that take least: most mutants fail one of those. */
export class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const took = new Map(files.map((file) => [file, this.longestOf(file)]))
    const sorted = files.toSorted((one, other) => (took.get(one) ?? 0) - (took.get(other) ?? 0))
    return Promise.resolve(sorted)
  }

  private longestOf({ project, moduleId }: TestSpecification): number {
    const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`
    const last = this.ctx.cache.getFileTestResults(key)?.duration ?? 0
    longest.set(key, Math.max(longest.get(key) ?? 0, last))
    return longest.get(key) ?? 0
  }
}
