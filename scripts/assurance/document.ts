import { linesOf, notice } from './markdown.ts'
import type { Cell, Part, Section } from './part.ts'

/** All parts as one page that prints: each begins on a sheet of its own. */
export function packAsDocument(parts: readonly Part[]): string {
  return `<!doctype html>
<!-- ${notice} -->
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Assurance pack</title>
<style>${style}</style>
</head>
<body>
<h1>Assurance pack</h1>
<p><strong>A draft by the authors of the code. Nobody has approved this tool, and this pack claims no conformity.</strong></p>
<ol>${parts.map(({ file, title, completedBy }) => `<li><a href="#${file}">${escape(title)}</a>, to be completed by: ${escape(completedBy)}</li>`).join('')}</ol>
${parts.map(partAsHtml).join('\n')}
</body>
</html>
`
}

const style = `
body { font: 11pt/1.45 Arial, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #4c6272; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
@page { size: A4 landscape; margin: 12mm }
@media print { section { break-before: page } tr { break-inside: avoid } h2, h3, p:has(+ p, + table) { break-after: avoid } body { margin: 0; font-size: 9pt; max-width: none } }
`

function partAsHtml({ file, title, completedBy, missing, intro, sections }: Part): string {
  const list = missing.map((line) => `<li>${escape(line)}</li>`).join('')
  return [
    `<section id="${file}"><h2>${escape(title)}</h2>`,
    `<p><strong>Who must complete it: ${escape(completedBy)}.</strong> Until then it is a draft by the authors of the code.</p>`,
    list === '' ? '' : `<p>Still to be filled in:</p><ul>${list}</ul>`,
    ...intro.map(paragraph),
    ...sections.map(sectionAsHtml),
    '</section>',
  ].join('\n')
}

function sectionAsHtml({ title, says, table }: Section): string {
  const cells = (tag: string, row: readonly Cell[]) =>
    `<tr>${row.map((cell) => `<${tag}>${linesOf(cell).map(escape).join('<br>')}</${tag}>`).join('')}</tr>`
  const rows =
    table === undefined
      ? ''
      : `<table><thead>${cells('th', table.head)}</thead><tbody>${table.rows.map((row) => cells('td', row)).join('')}</tbody></table>`
  return [`<h3>${escape(title)}</h3>`, ...says.map(paragraph), rows].join('\n')
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
