/**
 * `npm run mutate:flows`: puts one thing wrong in the shipped pathway, in every way that is known,
 * and says what notices each.
 *
 * It exits with 1 when there is a hole: a less safe mutant that breaks no safety rule, or one that
 * nothing notices and that nobody knows to be harmless.
 */
import './closed-pipe.ts'
import { mutantsOf } from '#check/mutants/all.ts'
import { formatFigures } from '#check/mutants/figures.ts'
import { isHole, judge } from '#check/mutants/judge.ts'
import { originalOf } from '#check/mutants/original.ts'
import { areaToBuild } from './find-areas.ts'
import { readFolder } from './read-area.ts'
import { say } from './terminal.ts'

const original = originalOf(readFolder(areaToBuild()).files)
const judged = mutantsOf(original.flow).map((mutant) => judge(original, mutant))
say(formatFigures(Object.keys(original.flow.safety), judged))
if (judged.some(isHole)) process.exitCode = 1
