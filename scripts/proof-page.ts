import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** The page on which commands write what they found, each in a section of its own. */
export const proofPage = resolve(import.meta.dirname, '../docs/proof.md')

/** The sections of the page, in order, with the command that writes each. */
const sections = {
  'Mutants of the pathway': 'npm run mutate:flows',
  'Mutants of the code: services': 'npm run mutate:code -- services',
  'Mutants of the code: flow': 'npm run mutate:code -- flow',
  'Mutants of the code: machine': 'npm run mutate:code -- machine',
  'Mutants of the code: proof': 'npm run mutate:code -- proof',
} as const

export type ProofSection = keyof typeof sections

/** Writes a section of the page anew, and leaves the others as they are. */
export async function writeProofSection(
  section: ProofSection,
  paragraphs: readonly string[],
): Promise<void> {
  const page = existsSync(proofPage) ? readFileSync(proofPage, 'utf8') : ''
  writeFileSync(proofPage, await withProofSection(page, section, paragraphs))
}

/** A page with one section written anew. A section that no command has written yet is left out. */
export async function withProofSection(
  page: string,
  section: ProofSection,
  paragraphs: readonly string[],
): Promise<string> {
  const written = Object.keys(sections).flatMap((name) => {
    const body = name === section ? paragraphs.join('\n\n') : sectionIn(page, name)
    return body === undefined ? [] : [`${headingOf(name as ProofSection)}\n\n${body}`]
  })
  const config = await resolveConfig(proofPage)
  const text = [head, ...written].join('\n\n')
  return format(text, { ...config, parser: 'markdown', printWidth: 115, proseWrap: 'always' })
}

const head = `# How the proof was tested

The proof says that every path at every kind of moment keeps every safety rule. This page says how much that would
notice: things are put wrong on purpose, one at a time, and each must be found. It is written by the commands that are
named in it. Do not edit it.`

function headingOf(section: ProofSection): string {
  return `## ${section}\n\nWritten by \`${sections[section]}\`.`
}

/** What stands under a heading, up to the next of its kind. */
function sectionIn(page: string, name: string): string | undefined {
  const [, after] = page.split(`\n${headingOf(name as ProofSection)}\n`)
  return after?.split(/\n(?=## )/)[0]?.trim()
}
