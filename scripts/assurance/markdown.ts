import type { Cell, Part, Section } from './part.ts'

/** Tells whoever opens a written file where to change it. */
export const notice = 'Written by npm run write:assurance from docs/assurance/data: change that.'

/** A part as a page of its own. */
export function partAsMarkdown(part: Part): string {
  return [
    `<!-- ${notice} -->`,
    `# ${part.title}`,
    `**Who must complete it: ${part.completedBy}.** Until then it is a draft by the authors of the code.`,
    ...(part.missing.length === 0
      ? []
      : ['Still to be filled in:', part.missing.map((line) => `- ${line}`).join('\n')]),
    ...part.intro,
    ...part.sections.flatMap(sectionAsMarkdown),
    '',
  ].join('\n\n')
}

function sectionAsMarkdown({ title, says, table }: Section): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows =
    table === undefined
      ? []
      : [
          [
            line(table.head),
            line(table.head.map(() => '---')),
            ...table.rows.map((row) => line(row.map(cellAsMarkdown))),
          ].join('\n'),
        ]
  return [`## ${title}`, ...says, ...rows]
}

function cellAsMarkdown(cell: Cell): string {
  return linesOf(cell).join('<br>').replaceAll('|', '\\|')
}

/** The lines of a cell. */
export function linesOf(cell: Cell): readonly string[] {
  return typeof cell === 'string' ? [cell] : cell
}
