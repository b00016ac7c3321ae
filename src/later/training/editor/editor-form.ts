import type { KeyPath } from '#check/load/problem.ts'
import { continued } from '#flow/graph.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import type { ScenarioDraft } from './draft-schema.ts'
import { known } from './own-scenarios.ts'

/** One thing to choose, with its name. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** What a scenario may name, for people to choose from. */
export interface EditorChoices {
  readonly settings: readonly Choice[]
  readonly topics: readonly Choice[]
  readonly roles: readonly Choice[]
  readonly sources: readonly Choice[]
}

/** The words of the pathway, by id. */
export interface EditorNames {
  /** What a question asks, or the title of an outcome. */
  readonly node: (node: string) => string
  readonly answer: (node: string, answer: string) => string
}

/** The form of one scenario: what is in it, how to change it, and what is wrong with each field. */
export interface EditorForm {
  readonly draft: ScenarioDraft
  /** `field` joins what is typed in one field into one edit; `null` joins nothing. */
  readonly edit: (field: string | null, draft: ScenarioDraft) => void
  /** Names a source of one’s own, for the edit that cites it next. */
  readonly nameSource: (id: string, name: string) => void
  /** The source that is chosen at a place and not added yet; empty for none. */
  readonly pickedAt: (path: KeyPath) => string
  readonly pick: (path: KeyPath, source: string) => void
  /** What is wrong with a field, in words; `null` for nothing. */
  readonly said: (path: KeyPath) => string | null
  /** Says that a part still fits as it was copied; `null` where it is not as in the copy. */
  readonly stillFits: (path: KeyPath) => (() => void) | null
  /** The field that somebody went to last, from what is missing: its place must be on the screen. */
  readonly goneTo: KeyPath
  readonly choices: EditorChoices
  readonly names: EditorNames
  readonly live: LivePathway
}

/** What a scenario may name, in words. */
export function editorChoices({ flow, text }: ServiceSetting): EditorChoices {
  const named = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([id, name]) => ({ id, name }))
  return {
    settings: named(known.settings),
    topics: named(known.topics),
    roles: flow.pathway.roles.map((id) => ({ id, name: text.roles[id]?.label ?? id })),
    sources: Object.entries(known.sources).map(([id, { title, publisher }]) => ({
      id,
      name: `${title} (${publisher})`,
    })),
  }
}

/** The words of the pathway, by id; the id itself for what no longer exists. */
export function editorNames({ text }: ServiceSetting): EditorNames {
  return {
    node: (node) => text.questions[node]?.asks ?? text.outcomes[node]?.title ?? node,
    answer: (node, answer) =>
      answer === continued ? '' : (text.questions[node]?.answers[answer]?.label ?? answer),
  }
}

/** The id of a field on the page. */
export function fieldId(path: KeyPath): string {
  return ['field', ...path].join('-')
}

/** Puts the focus on a field, or on the smallest part of the form that would hold it. */
function focusField(path: KeyPath): void {
  for (let length = path.length; length > 0; length -= 1) {
    const field = document.getElementById(fieldId(path.slice(0, length)))
    if (field === null) continue
    unfold(field)
    // What is taller than the window would come into sight by its middle: its beginning says what to do.
    field.scrollIntoView({ block: 'start' })
    field.focus({ preventScroll: true })
    return
  }
}

/** Unfolds every part of the page that holds something. */
function unfold(field: Element): void {
  const part = field.closest<HTMLDetailsElement>('details')
  if (part === null) return
  part.open = true
  if (part.parentElement !== null) unfold(part.parentElement)
}

/** The same, once a field that was just added is on the page. */
export function focusSoon(path: KeyPath): void {
  requestAnimationFrame(() => focusField(path))
}

/** A list with one entry changed. */
export function changedAt<Entry>(list: readonly Entry[], at: number, entry: Entry): Entry[] {
  return list.map((other, index) => (index === at ? entry : other))
}

/** A list without one entry. */
export function withoutAt<Entry>(list: readonly Entry[], at: number): Entry[] {
  return list.filter((_, index) => index !== at)
}
