import type { Availability } from '#services/hours.ts'
import type { Kind } from './clauses.ts'
import { listed } from './names.ts'

/**
 * How some services stand at some kinds of moment, in words that go on after “when”.
 *
 * @param name the name of a service, by its id
 * @example standingsInWords(['office'], kinds, name) // 'the office is closed or may be closed'
 */
export function standingsInWords(
  services: readonly string[],
  kinds: readonly Kind[],
  name: (service: string) => string,
): string {
  const [only, ...others] = services
  if (only !== undefined && others.length === 0) {
    return `${name(only)} ${listed(unique(kinds.map((kind) => stateIn(kind, only))), 'or')}`
  }
  const each = kinds.map((kind) => {
    const said = services.map((service) => `${name(service)} ${stateIn(kind, service)}`)
    return listed(said, 'and')
  })
  return unique(each).join('; or when ')
}

function stateIn({ states }: Kind, service: string): string {
  return stateWords[states[service] ?? 'open']
}

/** What is said of a service after its name. */
export const stateWords: Readonly<Record<Availability['state'], string>> = {
  open: 'is open',
  closed: 'is closed',
  'may-be-closed': 'may be closed',
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
