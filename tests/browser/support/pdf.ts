import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

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

/** How a PDF is made, and not what it says. */
export interface PdfMake {
  readonly title: string
  /** Whether a screen reader is told what is a heading, a list or a picture. */
  readonly isTagged: boolean
  readonly language: string
  /** Width and height of every page, in whole millimetres. */
  readonly pages: readonly (readonly number[])[]
  /** How many pictures in it are made of dots. */
  readonly pictures: number
  /** How large the smallest of its words is, in points. */
  readonly smallest: number
  /** Its fonts, and whether each is in the file. */
  readonly fonts: Readonly<Record<string, boolean>>
  /** What is listed beside the pages. */
  readonly outline: readonly string[]
  /** Its words as somebody finds them who searches in it. */
  readonly text: string
}

/** Looks at a PDF as somebody does who checks it before it is printed. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfMake> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  const marks = await document.getMarkInfo()
  const outline = (await document.getOutline()) as { readonly title: string }[] | null
  const pages: (readonly number[])[] = []
  const fonts: Record<string, boolean> = {}
  let pictures = 0
  let smallest = Infinity
  let text = ''
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    pages.push([right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4)))
    const { items } = await page.getTextContent()
    text += items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
      .join('')
    for (const item of items) {
      if ('height' in item && item.str.trim() !== '') smallest = Math.min(smallest, item.height)
    }
    const { fnArray, argsArray } = await page.getOperatorList()
    fnArray.forEach((operation, index) => {
      if (dots.includes(operation)) pictures += 1
      if (operation !== OPS.setFont) return
      const [id] = argsArray[index] as [string]
      const font = page.commonObjs.get(id) as {
        readonly name: string
        readonly missingFile?: boolean
      }
      fonts[font.name.replace(/^[A-Z]{6}\+/, '')] = font.missingFile !== true
    })
  }
  return {
    title: 'Title' in info ? String(info.Title) : '',
    isTagged: marks?.Marked === true,
    language: 'Language' in info ? String(info.Language) : '',
    pages,
    pictures,
    smallest,
    fonts,
    outline: (outline ?? []).map(({ title }) => title),
    text: squeezed(text),
  }
}

const dots: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
]

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
