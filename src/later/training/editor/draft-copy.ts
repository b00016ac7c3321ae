import type { KeyPath } from '#check/load/problem.ts'
import type { ScenarioDraft } from './draft-schema.ts'

/**
 * How to read this file: what was copied is remembered as the texts of its parts. A part is still
 * as in the copy while its text is among them, wherever in its list it now is.
 */

interface Part {
  readonly path: KeyPath
  readonly text: string
}

/** What the parts of a draft say, to remember when it is a copy. Pure. */
export function copiedTexts(draft: ScenarioDraft): readonly string[] {
  return partsOf(draft).map(({ text }) => text)
}

/** The parts of a draft that still say what they said in the copy. Pure. */
export function asCopied(draft: ScenarioDraft, copied: readonly string[]): readonly KeyPath[] {
  return partsOf(draft)
    .filter(({ text }) => copied.includes(text))
    .map(({ path }) => path)
}

/** What is remembered of a copy once somebody has said that one part of it fits. Pure. */
export function withoutPart(
  draft: ScenarioDraft,
  copied: readonly string[],
  path: KeyPath,
): readonly string[] {
  const fits = partsOf(draft).find((part) => part.path.join('.') === path.join('.'))
  return copied.filter((text) => text !== fits?.text)
}

/** Each part of the form that is looked at by itself, in order, with what it says. */
function partsOf(draft: ScenarioDraft): readonly Part[] {
  const { title, setting, role, at, minutes } = draft
  const whole = (place: 'topics' | 'briefing' | 'seen' | 'heard' | 'present' | 'questions') =>
    partOf([place], draft[place])
  const each = (place: 'steps' | 'teaching' | 'variants') =>
    draft[place].map((entry, index) => partOf([place, index], entry))
  return [
    partOf(['about'], { title, setting, role, at, minutes }),
    whole('topics'),
    whole('briefing'),
    whole('seen'),
    whole('heard'),
    whole('present'),
    ...each('steps'),
    whole('questions'),
    ...each('teaching'),
    ...each('variants'),
  ]
}

function partOf(path: KeyPath, says: unknown): Part {
  return { path, text: `${String(path[0])} ${JSON.stringify(says)}` }
}
