import { spawnSync } from 'node:child_process'
import { relative } from 'node:path'
import type { AreaFiles } from '#flow/flow.ts'
import { type FileSource, holidayFile, ownFiles } from './read-area.ts'

/** The files of an area as they were at a revision, or why they cannot be had, in one sentence. */
export type AtRevision =
  { readonly ok: true; readonly files: AreaFiles } | { readonly ok: false; readonly says: string }

/**
 * Reads the folder of an area, and the bank holidays beside it, from the history that git keeps.
 *
 * @param root the folder of the project
 * @param revision as git understands it: `HEAD~3`, a branch, a tag, the beginning of a hash
 */
export function readAtRevision(root: string, folder: string, revision: string): AtRevision {
  const git = (...args: readonly string[]) => run(root, args)
  const repository = git('rev-parse', '--git-dir')
  if (repository.text === undefined)
    return refused(`There is no history to read: ${repository.says}`)
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  if (commit.text === undefined) return refused(`git knows no revision "${revision}".`)
  const source = historyAt(root, commit.text.trim(), git)
  const own = ownFiles(folder, source)
  if (Object.keys(own).length > 0) {
    return { ok: true, files: { ...own, ...holidayFile(folder, own, source) } }
  }
  return refused(`There was no area in ${relative(root, folder)} at the revision "${revision}".`)
}

function historyAt(
  root: string,
  commit: string,
  git: (...args: readonly string[]) => Output,
): FileSource {
  const placeOf = (path: string) => `./${relative(root, path).replaceAll('\\', '/')}`
  return {
    read: (path) => git('show', `${commit}:${placeOf(path)}`).text,
    list: (folder) => {
      const names = git('ls-tree', '--name-only', `${commit}:${placeOf(folder)}`).text ?? ''
      return names.split('\n').filter((name) => name !== '')
    },
  }
}

interface Output {
  /** What git wrote; `undefined` when it failed. */
  readonly text?: string
  /** What git said of the failure. */
  readonly says: string
}

function run(root: string, args: readonly string[]): Output {
  const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  if (error !== undefined) return { says: `git could not be started (${error.message}).` }
  const says = stderr.trim().split('\n')[0] ?? ''
  return status === 0 ? { text: stdout, says } : { says }
}

function refused(says: string): AtRevision {
  return { ok: false, says }
}
