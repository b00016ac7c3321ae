import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import type { Pathway, ScriptData } from '#flow/schema.ts'
import { rule } from './rule.ts'

/** What is said in a call is whole, and names nobody whom the call must not name. */
export const scriptRules = [
  rule(
    'script-incomplete',
    'A script has every role, answer and outcome once, and words for each of its parts and lines.',
    ['pathway', 'texts'],
    incomplete,
  ),
  rule(
    'script-names',
    'A script says whom to name exactly as the calls of its outcome do.',
    ['pathway'],
    ({ pathway }) => Object.keys(pathway.script?.outcomes ?? {}).flatMap(namesIn(pathway)),
  ),
]

function incomplete({ pathway, texts }: Pick<Area, 'pathway' | 'texts'>): readonly Finding[] {
  const { script, questions, outcomes, roles } = pathway
  if (script === undefined) return []
  const onward = Object.keys(outcomes).filter((id) => outcomes[id]?.continue !== undefined)
  const answered = [...Object.keys(questions), ...onward]
  const used = Object.values(script.outcomes).flatMap((kinds) => Object.values(kinds).flat())
  const parts = script.layouts.flatMap((layout) => layout.parts)
  const here: KeyPath = ['script']
  return [
    ...differences(
      here,
      'layouts',
      script.layouts.flatMap((each) => each.for),
      roles,
    ),
    ...script.layouts.flatMap((layout, at) => [
      ...differences(
        [...here, 'layouts', at],
        'answers',
        layout.parts.flatMap((each) => each.answers),
        answered,
      ),
      ...differences(
        [...here, 'layouts', at],
        'lines',
        layout.parts.flatMap((each) => each.lines),
        kindsOfLines,
      ),
    ]),
    ...differences(here, 'outcomes', Object.keys(script.outcomes), Object.keys(outcomes)),
    ...differences(here, 'lines', Object.keys(script.lines), [...new Set(used)]),
    ...Object.entries(texts).flatMap(([language, text]) => {
      const file = `text/${language}.json`
      const words = text.script ?? { parts: {}, lines: {} }
      return [
        ...differences(
          here,
          'parts',
          Object.keys(words.parts),
          [...new Set(parts.map((each) => each.part))],
          file,
        ),
        ...differences(here, 'lines', Object.keys(words.lines), Object.keys(script.lines), file),
      ]
    }),
  ]
}

const kindsOfLines = ['opening', 'known', 'worry', 'ask']

/** What of a list is missing, too much, or there twice. */
function differences(
  place: KeyPath,
  key: string,
  there: readonly string[],
  needed: readonly string[],
  file = 'pathway.json',
): readonly Finding[] {
  const at = { file, path: [...place, key] }
  const missing = needed.filter((id) => !there.includes(id))
  const wrong = there.filter((id, index) => !needed.includes(id) || there.indexOf(id) < index)
  return [
    ...missing.map((id) => ({ ...at, message: `"${id}" is missing here.`, hint: 'Add it.' })),
    ...wrong.map((id) => ({
      ...at,
      message: `"${id}" is not needed here, or stands here twice.`,
      hint: 'Delete it, or correct the id.',
    })),
  ]
}

/** The calls that anybody may make without a condition of their own decide what a script says. */
function namesIn({ script, outcomes }: Pathway) {
  return (outcome: string): readonly Finding[] => {
    const calls = outcomes[outcome]?.calls.filter(({ when }) => when !== 'if') ?? []
    const needed = [...new Set(calls.map((call) => call.identifies))]
    const said = linesOf(script, outcome).flatMap((line) => script?.lines[line]?.identifies ?? [])
    return differences(['script', 'outcomes'], outcome, said, needed)
  }
}

function linesOf(script: ScriptData | undefined, outcome: string): readonly string[] {
  return Object.values(script?.outcomes[outcome] ?? {}).flat()
}
