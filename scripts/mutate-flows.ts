/**
 * `npm run mutate:flows`: puts one thing wrong in the shipped pathway, in every way that is known,
 * and says what notices each.
 *
 * It exits with 1 when there is a hole: a less safe mutant that breaks no safety rule, or one that
 * nothing notices and that nobody knows to be harmless.
 */
import './command.ts'
import { parseArgs } from 'node:util'
import { mutantsOf } from '#check/mutants/all.ts'
import { formatFigures } from '#check/mutants/figures.ts'
import { isHole, judge } from '#check/mutants/judge.ts'
import { originalOf } from '#check/mutants/original.ts'
import { whatIsWrong } from './build/check-input.ts'
import { areaToBuild } from './find-areas.ts'
import { InputError } from './input-error.ts'
import { readFolder } from './read-area.ts'
import { say } from './terminal.ts'

parseArgs()
const area = areaToBuild()
const wrong = whatIsWrong(area, undefined)
if (wrong !== null) throw new InputError(wrong)
const original = originalOf(readFolder(area).files)
const judged = mutantsOf(original.flow).map((mutant) => judge(original, mutant))
say(formatFigures(Object.keys(original.flow.safety), judged))
if (judged.some(isHole)) process.exitCode = 1
