import type { KeyPath } from '#check/load/problem.ts'
import type { ScenarioDraft } from './draft-schema.ts'

/**
 * How to read this file: a draft is compared in pieces: a list, or one entry of it. What was copied
 * is remembered as the texts of its pieces. A piece is still as in the copy while its text is among
 * them, wherever in its list it now is.
 */

interface Piece {
  readonly path: KeyPath
  readonly text: string
}

/** What the pieces of a draft say, to remember when it is a copy. Pure. */
export function copiedTexts(draft: ScenarioDraft): readonly string[] {
  return piecesOf(draft).map(({ text }) => text)
}

/** The same of those pieces alone whose places a file names as still as in the copy. Pure. */
export function copiedAt(draft: ScenarioDraft, places: readonly string[]): readonly string[] {
  return piecesOf(draft)
    .filter(({ path }) => places.includes(path.join('.')))
    .map(({ text }) => text)
}

/** The pieces of a draft that still say what they said in the copy. Pure. */
export function asCopied(draft: ScenarioDraft, copied: readonly string[]): readonly KeyPath[] {
  return piecesOf(draft)
    .filter(({ text }) => copied.includes(text))
    .map(({ path }) => path)
}

/** What is remembered of a copy once somebody has said that one piece of it fits. Pure. */
export function withoutPiece(
  draft: ScenarioDraft,
  copied: readonly string[],
  path: KeyPath,
): readonly string[] {
  const fits = piecesOf(draft).find((each) => each.path.join('.') === path.join('.'))
  return copied.filter((text) => text !== fits?.text)
}

/** Each piece that is looked at by itself, in order, with what it says. */
function piecesOf(draft: ScenarioDraft): readonly Piece[] {
  const { title, setting, role, at, minutes } = draft
  const whole = (place: 'topics' | 'briefing' | 'seen' | 'heard' | 'present' | 'questions') =>
    piece([place], draft[place])
  const each = (place: 'steps' | 'teaching' | 'variants') =>
    draft[place].map((entry, index) => piece([place, index], entry))
  return [
    piece(['about'], { title, setting, role, at, minutes }),
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

function piece(path: KeyPath, says: unknown): Piece {
  return { path, text: `${String(path[0])} ${JSON.stringify(says)}` }
}
