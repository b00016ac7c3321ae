import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeProblems, plain } from '#check/report.ts'
import { counted } from '#check/words/names.ts'
import { load } from '#check/load/load.ts'
import { londonTime } from '#services/london.ts'
import { reportOn } from '../area-report.ts'
import { areaToBuild } from '../find-areas.ts'
import { InputError } from '../input-error.ts'
import { readArea } from '../read-area.ts'
import { contactsOfBuild } from './contacts.ts'
import { checkFolder } from './folder.ts'

const help = `Build the tool. Each of these takes what it needs from the environment.

  npm run build          dist/, to put on a host
  npm run build:single   dist-single/: the whole tool as one page
  npm run build:scorm    dist-scorm/: practice as packages for learning systems

  AREA=two-rivers        another area, by its name, its folder or a draft
  CONTACTS=numbers.json  with the numbers of one organisation, from “Save as a file”
  DIST=path/to/folder    into another folder; what was in it goes`

/**
 * Looks at all that a build is given before it makes anything, so that a mistake is said at once, and the
 * build from before stays. For help the command ends here.
 *
 * @param words what stands after the command
 * @param dist the folder of the build
 * @throws InputError when anything cannot be used
 */
export function checkInput(words: readonly string[], dist: string): void {
  const { values } = parseArgs({ args: [...words], options: { help: { type: 'boolean' } } })
  if (values.help === true) {
    process.stdout.write(`${help}\n`)
    process.exit(0)
  }
  checkFolder(resolve())
  const wrong = whatIsWrong(areaToBuild(), process.env.CONTACTS)
  if (wrong === null) return
  const before = existsSync(dist) ? ` ${relative('.', dist)}/ is still the one from before.` : ''
  throw new InputError(`${wrong}\nNothing was built.${before}`)
}

/** Why an area, or the file with the numbers of one organisation, cannot be built; null where both can. */
export function whatIsWrong(path: string, contacts: string | undefined): string | null {
  const area = readArea(path)
  const on = londonTime(Date.now()).date
  const report = reportOn(area, { on, strict: false, routes: 'leave' })
  if (report.problems.length > 0) {
    const lines = describeProblems({ ...report, warnings: [] }, plain)
    return [`The pathway has ${counted(report.problems.length, 'problem')}:`, ...lines, ''].join(
      '\n',
    )
  }
  const loaded = area.ok ? load(area.files) : area
  if (!area.ok || !loaded.ok) return null
  try {
    contactsOfBuild(contacts, loaded.flow)
    return null
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}
