import { load } from '#check/load/load.ts'
import { readArea } from '../../scripts/read-area.ts'
import { sheetsOf } from '../../scripts/poster/sheets.tsx'

/** A sound area as sheets are made from it. */
export function areaAt(path: string) {
  const area = readArea(path)
  const loaded = load(area.ok ? area.files : {})
  if (!area.ok || !loaded.ok) throw new Error(`${path} has problems.`)
  return { flow: loaded.flow, hash: area.hash }
}

/** The sheets of an area by their files, each as the words on it in their order. */
export async function wordsOnSheets(path: string, address: string | null) {
  const sheets = await sheetsOf({ ...areaAt(path), address })
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
