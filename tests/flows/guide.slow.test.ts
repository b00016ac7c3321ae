import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeProblems, describeReport, plain } from '#check/report.ts'
import { reportOn } from '../../scripts/area-report.ts'
import { flows } from '../../scripts/find-areas.ts'
import { verdictOn } from '../../scripts/preview/verdict.ts'
import { type AreaOnDisk, readFolder } from '../../scripts/read-area.ts'
import { afterStep, stepsOf } from '../support/guide.ts'

/**
 * `flows/README.md` takes somebody through four changes. Here they are made as it says, one after the
 * other, and what it says of each check is what the check says. After a meant change to a pathway:
 * `npx vitest run --config tests/vitest.config.ts --project slow -u guide`, and read what changed.
 */

const guide = readFileSync(join(flows, 'README.md'), 'utf8')
const section = /^## Make four changes.*?(?=^## )/ms.exec(guide)?.[0] ?? ''
const tests = join(flows, '../tests/flows/hertfordshire.test.ts')

test('each change of the guide can be made as it says, and the checks say what it quotes', async () => {
  let area = readFolder(join(flows, 'hertfordshire'))
  let hand = readFileSync(tests, 'utf8')
  let followed = guide
  let saved = ''
  const steps = stepsOf(section)
  expect(steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['replace', 'put', 'sees']))
  for (const step of steps) {
    if (step.kind === 'sees') {
      const block = (said: string) => `\`\`\`text\n${said}\n\`\`\``
      followed = followed.replace(block(step.said), () => block(seen(area, saved, step.said)))
    } else if (step.file.startsWith('tests/')) {
      hand = afterStep(hand, step)
    } else {
      area = changed(area, step.file, (text) => afterStep(text, step))
      saved = step.file
    }
  }
  await expect(followed).toMatchFileSnapshot(join(flows, 'README.md'))
}, 240_000)

/** What the reader sees of the check: of a preview after a save, or of the command. */
function seen(area: AreaOnDisk, saved: string, quoted: string): string {
  const pathway = JSON.parse(area.files['pathway.json'] ?? '{}') as { readonly version?: string }
  const judged = { on: pathway.version ?? '', strict: false, routes: 'leave' } as const
  const report = reportOn(area, judged)
  if (!quoted.startsWith('You saved')) return describeReport(report, plain)
  const name = saved.split('/').at(-1) ?? ''
  return [`You saved ${name}.`, verdictOn(report, true), ...describeProblems(report, plain)].join(
    '\n',
  )
}

/** The area with one file of `flows/` changed. */
function changed(area: AreaOnDisk, path: string, change: (text: string) => string): AreaOnDisk {
  const name = path.split('/').slice(1).join('/')
  const inArea = (files: Readonly<Record<string, string>> = {}) =>
    name in files ? { ...files, [name]: change(files[name] ?? '') } : files
  if (!(name in area.files) && !(name in (area.trainingFiles ?? {}))) {
    throw new Error(`The guide names ${path}, and there is no such file.`)
  }
  return { ...area, files: inArea(area.files), trainingFiles: inArea(area.trainingFiles) }
}
