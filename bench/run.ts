/**
 * `npm run bench`: builds every contender, measures them in turn, and writes `docs/performance.md`.
 * Stop it at any time: what was measured is kept, and the next call goes on from there.
 *
 *     npm run bench -- --runs 3 --only ours,plain-one --cpu 4
 */
import '../scripts/command.ts'
import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildContender, folderOf, hashOf, work } from './build/contenders.ts'
import { contenders } from './contenders/list.ts'
import { checkAll } from './measure/check.ts'
import { measureAll } from './measure/measure-all.ts'
import { writePage } from './report/write-page.ts'
import { readResults } from './results.ts'

const help = `Measure the tool beside its peers, and write docs/performance.md.

  npm run bench                     builds, checks and measures everything: 9 runs each, an hour or more
  npm run bench -- --runs 3         fewer runs
  npm run bench -- --only ours,inkjs  only these contenders: ${contenders.map(({ id }) => id).join(', ')}
  npm run bench -- --cpu 4          only at this slowness of the processor
  npm run bench -- --built          measures what was built last, and builds nothing
  npm run bench -- --write          measures nothing: writes the page from what is there

Stop it with Ctrl+C: the next call goes on, as long as it builds the same.`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string' },
    cpu: { type: 'string', default: '4,6' },
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    process.stdout.write('\nStopped. What was measured is kept: the next call goes on.\n')
    process.exit(130)
  })
}

if (values.help) process.stdout.write(`${help}\n`)
else await main()

async function main(): Promise<void> {
  installPeers()
  for (const contender of contenders) {
    if ((values.built || values.write) && existsSync(join(folderOf(contender), 'index.html')))
      continue
    process.stdout.write(`Building ${contender.name}.\n`)
    await buildContender(contender)
  }
  const asked = values.only?.split(',')
  const chosen = contenders.filter(({ id }) => asked === undefined || asked.includes(id))
  let results = readResults(hashOf(contenders))
  if (!values.write) {
    results = await checkAll(results, chosen)
    const cpus = values.cpu.split(',').map(Number)
    results = await measureAll(results, chosen, { runs: Number(values.runs), cpus })
  }
  const written = await writePage(results)
  process.stdout.write(`${written}\n`)
}

/** The peers are in a package of their own, which `npm ci` at the root never installs. */
function installPeers(): void {
  const bench = import.meta.dirname
  if (existsSync(join(bench, 'node_modules/react'))) return
  rmSync(join(work, 'dist'), { recursive: true, force: true })
  process.stdout.write('Installing the peers, once.\n')
  execFileSync('npm', ['ci'], { cwd: bench, stdio: 'inherit', shell: process.platform === 'win32' })
}
