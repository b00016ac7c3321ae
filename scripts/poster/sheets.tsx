import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Booklet } from './booklet/Booklet.tsx'
import { fontFaces } from './fonts.ts'
import { LanyardCard } from './LanyardCard.tsx'
import { partsOnA4, wholeMap } from './map-parts.ts'
import { MapSheets } from './MapSheets.tsx'
import { type Paper, type PaperArea, papersOf } from './paper.ts'
import { datesOfAll } from './poster-lines.ts'
import { styleSheet } from './style-sheet.ts'
import { WardPoster } from './WardPoster.tsx'

/** A file to be printed. */
export interface Sheet {
  /** Its path in the folder of the area: `en/poster-a4.pdf`. */
  readonly file: string
  readonly language: string
  readonly title: string
  readonly paper: PaperName
  /** How many pages it has; null where that follows from how much there is to say. */
  readonly pages: number | null
  /** The page that is printed, with its styles and fonts in it. */
  readonly html: string
}

/** Width and height in millimetres. The text of a larger sheet is larger by as much. */
const papers = {
  A4: { width: 210, height: 297, root: 13.25 },
  A3: { width: 297, height: 420, root: 18.75 },
  card: { width: 85, height: 54, root: 13.25 },
} as const

export type PaperName = keyof typeof papers

/** How a list names a paper: by its name, or by its size. */
export function paperLabel(name: PaperName): string {
  const { width, height } = papers[name]
  return name === 'card' ? `${width} × ${height} mm` : name
}

/** Every sheet of an area, in each of its languages. The same area makes the same sheets. */
export async function sheetsOf(area: PaperArea): Promise<readonly Sheet[]> {
  const inLanguages = await papersOf(area)
  return inLanguages.flatMap((paper) => [
    ...wardPosters(paper),
    card(paper),
    ...maps(paper),
    booklet(paper),
  ])
}

function wardPosters(paper: Paper): readonly Sheet[] {
  const title = paper.words('ward.title')
  return (['A4', 'A3'] as const).map((name) =>
    sheet(paper, name, {
      file: `poster-${name.toLowerCase()}`,
      title,
      pages: 1,
      styles: ['ward.css'],
      content: <WardPoster paper={paper} />,
    }),
  )
}

function card(paper: Paper): Sheet {
  return sheet(paper, 'card', {
    file: 'card',
    title: paper.words('card.title'),
    pages: 2,
    styles: ['card.css'],
    content: <LanyardCard paper={paper} />,
  })
}

function maps(paper: Paper): readonly Sheet[] {
  const title = paper.words('map.title')
  const parts = partsOnA4(paper.map)
  const content = { title, styles: ['map.css'] }
  return [
    sheet(paper, 'A4', {
      ...content,
      file: 'map-a4',
      pages: parts.length,
      isAcross: true,
      content: <MapSheets paper={paper} parts={parts} />,
    }),
    sheet(paper, 'A3', {
      ...content,
      file: 'map-a3',
      pages: 1,
      content: <MapSheets paper={paper} parts={wholeMap(paper.map)} />,
    }),
  ]
}

function booklet(paper: Paper): Sheet {
  return sheet(paper, 'A4', {
    file: 'booklet',
    title: paper.words('booklet.title'),
    pages: null,
    styles: ['booklet.css'],
    footer: bookletFooter(paper),
    content: <Booklet paper={paper} />,
  })
}

/** Which version it is, and when it is due: a page may be copied, or fall out, without the first one. */
function bookletFooter(paper: Paper): string {
  const { flow, hash, words } = paper
  const version = words('status:ask.version', {
    version: flow.pathway.version,
    hash: hash.slice(0, 12),
  })
  return `${version}. ${datesOfAll(paper)}`
}

interface Content {
  readonly file: string
  readonly title: string
  readonly pages: number | null
  /** Whether the paper is wider than high. */
  readonly isAcross?: boolean
  readonly styles: readonly string[]
  /** What stands at the foot of every page of a sheet that has many. */
  readonly footer?: string
  readonly content: ReactNode
}

function sheet(paper: Paper, name: PaperName, content: Content): Sheet {
  const { id, tag, direction } = paper.language
  const { root, ...upright } = papers[name]
  const { title, pages, isAcross = false, footer = '' } = content
  const { width, height } = isAcross ? turned(upright) : upright
  const body = renderToStaticMarkup(content.content)
  const size = `@page { size: ${width}mm ${height}mm } html { font-size: calc(${root}px - var(--less, 0px)); --width: ${width}mm; --height: ${height}mm }`
  const styles = ['paper.css', ...content.styles].map(styleSheet)
  const foot = `@page { @bottom-left { content: ${JSON.stringify(footer)} } }`
  const html = `<!doctype html>${renderToStaticMarkup(
    <html lang={tag} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <style
          dangerouslySetInnerHTML={{
            __html: [fontFaces(body + footer), size, foot, ...styles].join('\n'),
          }}
        />
      </head>
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>,
  )}`
  return { file: `${id}/${content.file}.pdf`, language: id, title, paper: name, pages, html }
}

function turned({ width, height }: { readonly width: number; readonly height: number }) {
  return { width: height, height: width }
}
