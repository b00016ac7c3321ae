import type { Service } from '#services/schema.ts'
import type { Finding } from '#check/load/problem.ts'
import { type Area, rule } from './rule.ts'

type Reads = Pick<Area, 'services'>

/** What holds of every service, apart from its hours. */
export const serviceRules = [
  rule('tel-mismatch', 'The link dials the number that is shown.', ['services'], telMismatch),
  rule(
    'review-before-check',
    'A service is to be reviewed after the day on which it was checked.',
    ['services'],
    reviewBeforeCheck,
  ),
]

function telMismatch({ services }: Reads): readonly Finding[] {
  const wrong = entriesOf(services).filter(([, { number, tel }]) => dialled(number) !== tel)
  return wrong.map(([id, { number, tel }]) =>
    finding(id, 'tel', `"${id}" shows ${number} and dials ${tel}.`, `Write ${dialled(number)}.`),
  )
}

/** What a link must dial for a number as it is spoken: short codes as they are, others from abroad. */
function dialled(number: string): string {
  const digits = number.replaceAll(' ', '')
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits
}

function reviewBeforeCheck({ services }: Reads): readonly Finding[] {
  const wrong = entriesOf(services).filter(([, { checkedOn, reviewBy }]) => reviewBy <= checkedOn)
  return wrong.map(([id, { checkedOn, reviewBy }]) =>
    finding(
      id,
      'reviewBy',
      `"${id}" was checked on ${checkedOn} and is to be reviewed by ${reviewBy}.`,
      'Write a later day.',
    ),
  )
}

function entriesOf(services: Reads['services']): readonly (readonly [string, Service])[] {
  return Object.entries(services.services)
}

function finding(id: string, key: string, message: string, hint: string): Finding {
  return { file: 'services.json', path: ['services', id, key], message, hint }
}
