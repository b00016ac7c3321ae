import { type Path, pathInWords } from '#check/load/problem.ts'
import { checkNamed, type Compared } from './compared.ts'

/**
 * What some words of a pathway are, as the beginning of a sentence.
 *
 * @param path the keys that lead to them in `text/en.json`
 * @example wordsNamed(compared, ['questions', 'hurt', 'hint']) // 'The hint under “Is anyone hurt?”'
 */
export function wordsNamed(compared: Compared, path: Path): string {
  const [part = '', id = '', ...rest] = path.map(String)
  return parts[part]?.(compared, id, rest) ?? `“${pathInWords(path)}”`
}

type Named = (compared: Compared, id: string, rest: readonly string[]) => string

const parts: Readonly<Record<string, Named>> = {
  questions: ({ names }, id, [field = '', answer = '', words]) => {
    if (field === 'asks') return 'A question'
    if (field === 'hint') return `The hint under ${names.question(id)}`
    if (field === 'examples') return `An example under ${names.question(id)}`
    if (words === 'label') return `An answer to ${names.question(id)}`
    return `What is said of ${names.answer(id, answer)} to ${names.question(id)}`
  },
  outcomes: ({ names }, id, [field]) => {
    if (field === 'title') return 'The title of an outcome'
    if (field === 'summary') return `The text under ${names.outcome(id)}`
    if (field === 'continue') return `The way on from ${names.outcome(id)}`
    return `What is said after ${names.outcome(id)}`
  },
  checks: ({ text }, id, [field]) =>
    field === 'asks' ? 'What the clock is asked' : `What the clock says to ${checkNamed(text, id)}`,
  steps: () => 'A step',
  conditions: () => 'A condition',
  services: ({ names }, id, [field]) => {
    if (field === 'name' || field === 'shortName') return 'The name of a service'
    if (field === 'note') return `The note on ${names.service(id)}`
    return `Where the hours of ${names.service(id)} come from`
  },
  roles: () => 'A role',
  pathway: () => 'A sentence about the pathway',
}
