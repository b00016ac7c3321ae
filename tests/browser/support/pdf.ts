import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What is in a PDF that the browser made. */
export interface Pdf {
  readonly title: string
  /** Width and height of the first page, in whole millimetres. */
  readonly millimetres: readonly number[]
  readonly pages: number
  /** Every word of every page, with one space between two. */
  readonly text: string
  /** The same, line by line as printed. */
  readonly lines: readonly string[]
}

/** Reads a PDF as a print shop does. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  const texts: string[] = []
  const lines: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    lines.push(...linesOf(items))
  }
  const { view } = await document.getPage(1)
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  return {
    title: 'Title' in info ? String(info.Title) : '',
    millimetres: [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4)),
    pages: document.numPages,
    text: squeezed(texts.join(' ')),
    lines,
  }
}

/** What stands at one height is one line. */
function linesOf(items: readonly object[]): readonly string[] {
  const lines = new Map<number, string>()
  for (const item of items) {
    if (!('str' in item && 'transform' in item && Array.isArray(item.transform))) continue
    const height = Math.round(Number(item.transform[5]))
    lines.set(height, `${lines.get(height) ?? ''} ${String(item.str)}`)
  }
  return [...lines.values()].map(squeezed)
}

/** A text without the spaces and line ends that only its layout made. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
