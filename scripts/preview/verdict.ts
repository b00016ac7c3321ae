import type { AreaReport } from '#check/check.ts'
import { counted } from '#check/words/names.ts'

/**
 * What a check found, in a sentence for whoever saved, and what the page shows now. Pure.
 *
 * @param isShown whether the page has something to show that was right
 */
export function verdictOn({ problems, summary }: AreaReport, isShown: boolean): string {
  const { length } = problems
  if (length > 0) {
    const wrong = `${counted(length, 'thing')} ${length === 1 ? 'is' : 'are'} wrong in what you saved.`
    return `${wrong} ${isShown ? 'The page still shows what was right before.' : 'The page shows nothing until it is mended.'}`
  }
  const proved =
    summary === undefined
      ? ''
      : `: every safety rule (${summary.safetyRules}) holds on ${counted(summary.paths, 'path')} at ${counted(summary.moments, 'moment')}`
  return `Nothing is wrong${proved}. The page shows what you saved.`
}
