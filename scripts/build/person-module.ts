import type { Person } from '#flow/person.ts'
import { fontLicences, type FontPart, personFonts } from './person-fonts.ts'

/**
 * The text of `virtual:pathway/person`: the words, and the address of each part of a font with the
 * characters that it is for.
 */
export async function personModule(person: Person | null): Promise<string> {
  const fonts = person === null ? {} : await personFonts(person)
  const parts = Object.entries(fonts).flatMap(([lang, of]) => of.map((part) => ({ lang, part })))
  const imports = parts.map(({ part }, index) => importOf(`font${index}`, part.path))
  const entries = Object.keys(fonts).map((lang) => {
    const own = parts.flatMap((one, index) =>
      one.lang === lang ? [`{ address: font${index}, range: '${rangeOf(one.part)}' }`] : [],
    )
    return `${JSON.stringify(lang)}: [${own.join(', ')}]`
  })
  return [
    ...imports,
    importOf('licences', fontLicences()),
    `export const person = JSON.parse(${JSON.stringify(JSON.stringify(person))})`,
    `export const fonts = { ${entries.join(', ')} }`,
    'export { licences }',
    '',
  ].join('\n')
}

function importOf(name: string, path: string): string {
  return `import ${name} from ${JSON.stringify(`${path}?url`)}`
}

/** The characters as CSS writes them: neighbours as one range. */
function rangeOf({ characters }: FontPart): string {
  const points = characters.map((character) => character.codePointAt(0) ?? 0)
  const ranges: [first: number, last: number][] = []
  for (const point of [...points].sort((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return ranges
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(',')
}
