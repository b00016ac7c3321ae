import type { Service } from '#services/schema.ts'
import { hoursInWords } from '#check/prove/week-words.ts'
import { type Compared, inBoth } from './compared.ts'
import type { Difference } from './difference.ts'
import { hoursGained } from './hours-gained.ts'

/**
 * Every service that is new or gone, or has another number, other hours or another confidence; and
 * the number on every screen, when it is another.
 */
export function serviceDifferences(compared: Compared): readonly Difference[] {
  const { before, now, names } = compared
  const both = inBoth(before.services, now.services)
  const newOrGone = (services: typeof now.services, is: string) =>
    Object.entries(services)
      .filter(([id]) => !both.includes(id))
      .map(([id, service]) => differenceOf(`${names.service(id)} ${is}: ${inShort(service)}.`))
  return [
    ...emergencyDifference(compared),
    ...newOrGone(now.services, 'is new'),
    ...newOrGone(before.services, 'is gone'),
    ...both.flatMap((id) => changesOf(compared, id)),
  ]
}

function emergencyDifference({ before, now, names }: Compared): readonly Difference[] {
  const [old, current] = [before.pathway.emergencyService, now.pathway.emergencyService]
  if (old === current) return []
  const [was, is] = [old, current].map(names.service)
  return [differenceOf(`The number on every screen is now that of ${is} instead of ${was}.`)]
}

function changesOf({ before, now, names }: Compared, id: string): readonly Difference[] {
  const [old, current] = [before.services[id], now.services[id]]
  if (old === undefined || current === undefined) return []
  return Object.entries(facts).flatMap(([fact, inWords]) => {
    const [was, is] = [inWords(old), inWords(current)]
    if (was === is) return []
    const says = `${names.service(id)}, ${fact}: now ${is} instead of ${was}.`
    return [differenceOf(says, fact === 'hours' ? openings(old, current) : [])]
  })
}

/** What people read or rely on of a service; dates of checking and sources are told elsewhere. */
const facts: Readonly<Record<string, (service: Service) => string>> = {
  number: ({ number }) => number,
  'what a touch dials': ({ tel }) => tel,
  hours: ({ hours }) => `“${hoursInWords(hours)}”`,
  'on days that may be holidays': ({ onDoubtfulDays = 'not said' }) => `“${onDoubtfulDays}”`,
  'how sure we are': ({ confidence }) => `“${confidence}”`,
}

function openings(before: Service, now: Service): readonly string[] {
  const [gained, lost] = [
    hoursGained(before.hours, now.hours),
    hoursGained(now.hours, before.hours),
  ]
  return [
    ...(gained === '' ? [] : [`Newly open: ${gained}.`]),
    ...(lost === '' ? [] : [`No longer open: ${lost}.`]),
  ]
}

function inShort({ number, hours }: Service): string {
  return `${number}, ${hoursInWords(hours)}`
}

function differenceOf(says: string, details: readonly string[] = []): Difference {
  return { about: 'services', says, details }
}
