import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isOfToday, readMadeFrom } from '../poster/made-from.ts'
import type { PaperArea } from '../poster/paper.ts'
import { integrityOf } from './hash.ts'

/** The folder in which each area has its sheets: `posters/`, or another that `POSTERS` names. */
export function postersFolder(): string {
  return resolve(process.env.POSTERS ?? join(import.meta.dirname, '../../posters'))
}

/**
 * The text of `virtual:pathway/posters`: the sheets to print that `npm run poster` made, if they were made
 * from what is built now. One that is old is never shipped.
 *
 * @param folder where those of this area are; undefined for a build without any
 */
export async function postersModule(
  folder: string | undefined,
  { flow, hash }: Pick<PaperArea, 'flow' | 'hash'>,
): Promise<string> {
  const made = folder === undefined ? null : readMadeFrom(folder)
  if (folder === undefined || made === null) return 'export const posters = []\n'
  // Loaded only where there are some: it brings all that draws them.
  const { paperLabel, sheetsOf } = await import('../poster/sheets.tsx')
  const sheets = await sheetsOf({ flow, hash, address: made.address })
  if (!isOfToday(folder, made, sheets)) return 'export const posters = []\n'
  const imports = sheets.map(
    ({ file }, index) => `import sheet${index} from ${JSON.stringify(`${join(folder, file)}?url`)}`,
  )
  const entries = sheets.map(({ file, language, title, paper }, index) => {
    const path = join(folder, file)
    const about = {
      name: file.replace('/', '-'),
      title,
      language,
      paper: paperLabel(paper),
      bytes: statSync(path).size,
      integrity: integrityOf(readFileSync(path)),
    }
    return `{ address: sheet${index}, ...${JSON.stringify(about)} }`
  })
  return [...imports, `export const posters = [${entries.join(', ')}]`, ''].join('\n')
}

/** What a build says of its sheets to print, in one line. */
export function saysOfPosters(shipped: number, folder: string): string {
  if (shipped > 0) return `${shipped} sheets to print are in it.`
  if (readMadeFrom(folder) === null) {
    return 'No sheets to print are in it. To make them: npm run poster'
  }
  return 'The sheets to print are of other content, so they were left out. To make them again: npm run poster'
}
