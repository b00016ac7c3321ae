import type { Paint } from '#check/report.ts'
import { type Difference, headings } from './difference.ts'
import { grouped } from './grouped.ts'

/** Differences as lines for a person, under their headings. Pure. */
export function differencesInWords(differences: readonly Difference[], paint: Paint): string {
  const parts = grouped(differences, ({ about }) => about).map((alike) => [
    paint.warning(headings[alike[0].about]),
    ...alike.flatMap(({ says, details }) => [
      `- ${says}`,
      ...details.map((detail) => `    ${detail}`),
    ]),
  ])
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}
