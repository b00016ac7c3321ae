/**
 * `npm run audit`: what the app is made from, and whether the same source makes the same app.
 */
import './command.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { installScripts } from './audit/install-scripts.ts'
import { countLicences, refusedLicences } from './audit/licences.ts'
import { type AuditLine, describeLine, line, notAvailable, sumOf } from './audit/line.ts'
import { differences, hashesIn } from './audit/same-files.ts'
import { mustBeMended, readAdvice } from './audit/vulnerabilities.ts'
import { readLock } from './build/lock.ts'
import { postersFolder } from './build/posters.ts'
import { type Component, sbomName } from './build/sbom.ts'
import { InputError } from './input-error.ts'
import { refuse, say } from './terminal.ts'

const command = 'audit'

const help = `Look at every package that the app is made from, and build it twice.

  npm run audit               known weaknesses, licences, install scripts, and two builds here
  npm run audit -- --fresh    the second build in a new copy, after npm ci --ignore-scripts

Packages of bench/ are not looked at: they are no part of the app, its build or its tests.

Exit codes
  0   nothing failed; what the registry does not answer is said, and is no failure
  1   something failed
  2   it was asked wrongly: nothing was looked at`

function main(): number {
  const asked = askedFor()
  if (typeof asked === 'string') return refuse(command, asked)
  if (asked.help) return say(help)
  const folder = resolve('.cache/audit')
  rmSync(folder, { recursive: true, force: true })
  return report(folder, asked.fresh)
}

function report(folder: string, isFresh: boolean): number {
  const built = join(folder, 'one')
  build('.', built)
  const components = componentsIn(built)
  const lines: AuditLine[] = []
  const add = (...more: readonly AuditLine[]) => {
    lines.push(...more)
    return say(more.map(describeLine).join('\n'))
  }
  add(...weaknesses(components))
  add(...licences(components))
  add(scriptsOfInstalling())
  add(sameBuild(built, folder, isFresh))
  say(sumOf(lines))
  return lines.some(({ result }) => result === 'failed') ? 1 : 0
}

/** Where a package is, in words, and which of them are there. */
const parts = [
  { where: 'users', scope: 'required', name: 'in what users get' },
  { where: 'build', scope: 'excluded', name: 'to build alone' },
] as const

function weaknesses(components: readonly Component[]): readonly AuditLine[] {
  const once = ['--fetch-retries=0', '--fetch-timeout=20000']
  const advice = readAdvice(npm('.', ['audit', '--json', ...once]).stdout)
  return parts.map(({ where, scope, name }) => {
    const what = `Known weaknesses, ${name}`
    if (advice.kind === 'not-available') return notAvailable(what, advice.why)
    const here = new Set(components.filter((each) => each.scope === scope).map((each) => each.name))
    const found = advice.found.filter((weakness) => here.has(weakness.name))
    const wrong = found.filter((weakness) => mustBeMended(weakness, where))
    return line(
      what,
      `${found.length} in ${here.size} packages`,
      wrong.map((weakness) => `${weakness.name}: ${weakness.severity}`),
    )
  })
}

function licences(components: readonly Component[]): readonly AuditLine[] {
  return parts.map(({ scope, name }) => {
    const here = components.filter((each) => each.scope === scope)
    const says = `${here.length} packages: ${countLicences(here)}`
    return line(`Licences, ${name}`, says, refusedLicences(here))
  })
}

function scriptsOfInstalling(): AuditLine {
  const { names, unknown } = installScripts(readLock())
  return line(
    'Scripts that run when packages are installed',
    names.join(', '),
    unknown.map(
      (name) => `${name}: see what it does, and add it to scripts/audit/install-scripts.ts`,
    ),
  )
}

function sameBuild(built: string, folder: string, isFresh: boolean): AuditLine {
  const other = join(folder, 'other')
  if (isFresh) buildFresh(other)
  else build('.', other)
  const files = hashesIn(built)
  const { build: hash } = JSON.parse(readFileSync(join(built, 'version.json'), 'utf8')) as {
    readonly build: string
  }
  return line(
    isFresh
      ? 'The same build from a new copy, with npm ci --ignore-scripts'
      : 'The same build twice',
    `${files.size} files, build ${hash}`,
    differences(files, hashesIn(other)).map((path) => `${path} differs`),
  )
}

/** Builds in a copy that is far from the packages of this one, and is removed. */
function buildFresh(to: string): void {
  const copy = mkdtempSync(join(tmpdir(), 'audit-'))
  try {
    copyProject(copy)
    build(copy, to)
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Copies what Git knows or would take, and installs its packages without running any script of theirs. */
function copyProject(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const path of listed.split('\0').filter((each) => existsSync(each))) {
    cpSync(path, join(to, path))
  }
  const { status, stderr } = npm(to, ['ci', '--ignore-scripts'])
  if (status !== 0) throw new InputError(`npm ci --ignore-scripts ended with ${status}.\n${stderr}`)
}

/** Builds the project in a folder into another, as `npm run build` does. */
function build(project: string, to: string): void {
  const env = { ...process.env, DIST: to, POSTERS: postersFolder() }
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  const options = { cwd: project, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, 'scripts/build.ts'], options)
  if (status !== 0) throw new InputError(`The build ended with ${status}.\n${stdout}${stderr}`)
}

function npm(folder: string, words: readonly string[]) {
  const options = { cwd: folder, encoding: 'utf8' } as const
  const script = process.env.npm_execpath
  if (script === undefined) return spawnSync('npm', words, options)
  return spawnSync(process.execPath, [script, ...words], options)
}

function componentsIn(built: string): readonly Component[] {
  const sbom = JSON.parse(readFileSync(join(built, sbomName), 'utf8')) as {
    readonly components: readonly Component[]
  }
  return sbom.components
}

function askedFor(): { readonly help: boolean; readonly fresh: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

process.exitCode = main()
