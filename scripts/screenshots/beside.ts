import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Picture } from './pictures.ts'

/**
 * Builds the project as it was at a revision, with the packages that it had, and gives the folder of
 * that build’s project.
 *
 * @param revision as git understands it: `HEAD~3`, a branch, a tag, the beginning of a hash
 * @throws when git does not know the revision, or when it cannot be built
 */
export function buildAt(revision: string): string {
  const folder = resolve('.cache/screenshots/revision')
  rmSync(folder, { recursive: true, force: true })
  run('git', ['worktree', 'prune'])
  run('git', ['worktree', 'add', '--detach', folder, revision])
  installIn(folder)
  run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], folder)
  return folder
}

function installIn(folder: string): void {
  const [now, then] = ['.', folder].map((where) =>
    readFileSync(`${where}/package-lock.json`, 'utf8'),
  )
  if (now === then) symlinkSync(resolve('node_modules'), `${folder}/node_modules`, 'junction')
  else run('npm', ['ci', '--prefer-offline'], folder)
}

function run(program: string, words: readonly string[], cwd = '.'): void {
  const { status, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: ${stderr.trim()}`)
}

/** Writes a page with the pictures of two folders in pairs, `before/` and `now/`, and says where it is. */
export function writePairs(folder: string, pictures: readonly Picture[], revision: string): string {
  const pairs = pictures.map(({ name }) => {
    const [before, now] = ['before', 'now'].map((when) => imageOf(folder, `${when}/${name}.png`))
    return `<section><h2>${name}</h2><div>${before ?? ''}${now ?? ''}</div></section>`
  })
  const path = `${folder}/index.html`
  writeFileSync(path, `${head(revision)}${pairs.join('\n')}\n`)
  return path
}

function imageOf(folder: string, path: string): string {
  if (existsSync(`${folder}/${path}`)) return `<img src="${path}" alt="${path}" loading="lazy">`
  return '<p>There is no such screen in that version, or it is reached in another way.</p>'
}

function head(revision: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Before and now</title>
<style>body{font:16px sans-serif}div{display:grid;grid-template-columns:1fr 1fr;gap:16px;align-items:start}img{max-width:100%;border:1px solid #888}</style>
<h1>Left: ${revision.replaceAll(/[<&]/g, '')}. Right: now.</h1>
`
}
