import type { Area } from '#check/load/area.ts'
import type { Finding, KeyPath } from '#check/load/problem.ts'
import type { Pathway } from '#flow/schema.ts'
import type { ScriptData } from '#flow/script-schema.ts'
import { unknown } from './references.ts'
import { rule } from './rule.ts'
import type { Use } from './uses.ts'

const file = 'pathway.json'

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
  rule(
    'script-answers',
    'The answers that a script or a record is limited to are those of questions and ways on.',
    ['pathway'],
    ({ pathway }) => unknown(limitsOf(pathway), 'question or way on', answersOf(pathway), file),
  ),
]

function incomplete({ pathway, texts }: Pick<Area, 'pathway' | 'texts'>): readonly Finding[] {
  const { script, outcomes, roles } = pathway
  if (script === undefined) return []
  const used = Object.keys(script.outcomes).flatMap((outcome) => linesOf(script, outcome))
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
        answersOf(pathway),
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
      const wordsFile = `text/${language}.json`
      const words = text.script ?? { parts: {}, lines: {} }
      return [
        ...differences(
          here,
          'parts',
          Object.keys(words.parts),
          [...new Set(parts.map((each) => each.part))],
          wordsFile,
        ),
        ...differences(
          here,
          'lines',
          Object.keys(words.lines),
          Object.keys(script.lines),
          wordsFile,
        ),
      ]
    }),
  ]
}

const kindsOfLines = ['opening', 'known', 'worry', 'ask'] as const

/** What of a list is missing, too much, or there twice. */
function differences(
  place: KeyPath,
  key: string,
  there: readonly string[],
  needed: readonly string[],
  home = file,
): readonly Finding[] {
  const at = { file: home, path: [...place, key] }
  const missing = needed.filter((id) => !there.includes(id))
  const wrong = there.filter((id, index) => !needed.includes(id) || there.indexOf(id) < index)
  return [
    ...missing.map((id) => ({ ...at, message: `"${id}" is missing here.`, hint: 'Add it.' })),
    ...wrong.map((id) => ({
      ...at,
      message: `"${id}" is not needed here, or is here twice.`,
      hint: 'Delete it, or correct the id.',
    })),
  ]
}

/** What is answered on the way: the questions, and the outcomes with a way on. */
function answersOf({ questions, outcomes }: Pathway): readonly string[] {
  const onward = Object.keys(outcomes).filter((id) => outcomes[id]?.continue !== undefined)
  return [...Object.keys(questions), ...onward]
}

/** Every answer to which the script or the record of an outcome is limited. */
function limitsOf({ script }: Pathway): readonly Use[] {
  return Object.entries(script?.outcomes ?? {}).flatMap(([outcome, limits]) =>
    (['saysOnly', 'recordsOnly'] as const).flatMap((key) =>
      (limits[key] ?? []).map((id, at) => {
        return { file, id, path: ['script', 'outcomes', outcome, key, at] }
      }),
    ),
  )
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
  const lines = script?.outcomes[outcome]
  return kindsOfLines.flatMap((kind) => lines?.[kind] ?? [])
}
