import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areaToBuild } from '../../scripts/find-areas.ts'
import { longestPath, type Table, type TableQuestion, type Tap } from '../table.ts'

interface Pathway {
  readonly start: string
  readonly questions: Readonly<
    Record<string, { readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>> }>
  >
}

interface Words {
  readonly roles: Readonly<Record<string, { readonly label: string }>>
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly asks: string
        readonly answers: Readonly<Record<string, { readonly label: string }>>
      }
    >
  >
  readonly outcomes: Table['outcomes']
}

/** What is tapped on the tool as it is shipped: a longest path that does not ask the clock. */
export function shippedPath(): readonly Tap[] {
  const folder = areaToBuild()
  const pathway = JSON.parse(readFileSync(join(folder, 'pathway.json'), 'utf8')) as Pathway
  const words = JSON.parse(readFileSync(join(folder, 'text/en.json'), 'utf8')) as Words
  const questions = Object.entries(pathway.questions).map(([id, { answers }]) => {
    const said = words.questions[id]
    const led = Object.entries(answers).flatMap(([given, { question, outcome }]) => {
      const to = question ?? outcome
      return to === undefined ? [] : [[given, { says: said?.answers[given]?.label ?? '', to }]]
    })
    return [
      id,
      { asks: said?.asks ?? '', answers: Object.fromEntries(led) as TableQuestion['answers'] },
    ]
  })
  const [role] = Object.values(words.roles)
  const start = { asks: '', answers: { first: { says: role?.label ?? '', to: pathway.start } } }
  return longestPath({
    name: '',
    start: 'role',
    questions: { ...(Object.fromEntries(questions) as Table['questions']), role: start },
    outcomes: words.outcomes,
  })
}
