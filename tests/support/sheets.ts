import { sheetsOf } from '../../scripts/poster/sheets.tsx'
import { areaAt } from './areas.ts'

/** The sheets of an area by their files, each as the words on it in their order. */
export async function wordsOnSheets(path: string, address: string | null) {
  const { flow, hash } = areaAt(path)
  const sheets = await sheetsOf({ flow, hash, address })
  return new Map(sheets.map(({ file, html }) => [file, wordsIn(html)]))
}

/** The words of a page of HTML, without its styles and signs. */
function wordsIn(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
