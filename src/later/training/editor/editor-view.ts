import { training } from 'virtual:pathway/training'
import type { EditorChoices, EditorNames } from './editor-form.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import { continued } from '#flow/graph.ts'
import { known } from './own-scenarios.ts'

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

/** The scenarios of this tool, to be copied. */
export const shipped = Object.entries(training?.scenarios ?? {}).map(([id, { title }]) => ({
  id,
  name: title,
}))
