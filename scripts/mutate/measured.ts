import { execFileSync } from 'node:child_process'

/** The commit whose code and tests are there now, and whether anything is in no commit yet. */
export function measured(): string {
  const changed = git('status', '--porcelain', '--', 'src', 'tests', 'scripts')
  const commit = `\`${git('rev-parse', '--short', 'HEAD')}\``
  return changed === '' ? commit : `${commit}, and changes that are in no commit yet`
}

function git(...asked: readonly string[]): string {
  return execFileSync('git', asked).toString().trim()
}
