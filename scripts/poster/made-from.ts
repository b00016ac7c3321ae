import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../build/hash.ts'
import type { Sheet } from './sheets.tsx'

/**
 * What the files in a folder were made from. A sheet holds its words, its styles and its fonts: whatever
 * changes one of them changes its hash.
 */
export interface MadeFrom {
  /** The address on the sheets. */
  readonly address: string | null
  readonly files: readonly {
    readonly file: string
    /** SHA-256 of the sheet that was printed, in hexadecimal. */
    readonly sheet: string
    /** SHA-256 of the file. */
    readonly content: string
  }[]
}

/** The name of the list beside the files. */
export const listName = 'made-from.json'

/** The list for files that were just printed, in the order of their sheets. */
export function madeFrom(
  address: string | null,
  printed: readonly { readonly sheet: Sheet; readonly content: Uint8Array }[],
): MadeFrom {
  return {
    address,
    files: printed.map(({ sheet, content }) => ({
      file: sheet.file,
      sheet: sha256(sheet.html, 'hex'),
      content: sha256(Buffer.from(content), 'hex'),
    })),
  }
}

/** The list in a folder; null where there is none, or none that can be read. */
export function readMadeFrom(folder: string): MadeFrom | null {
  try {
    const list = JSON.parse(readFileSync(join(folder, listName), 'utf8')) as Partial<MadeFrom>
    const { address = null, files } = list
    return Array.isArray(files) ? { address, files } : null
  } catch {
    return null
  }
}

/** Whether the files in a folder are those of these sheets, and nothing has changed either since. */
export function isOfToday(folder: string, { files }: MadeFrom, sheets: readonly Sheet[]): boolean {
  return (
    files.length === sheets.length &&
    sheets.every(({ file, html }, index) => {
      const made = files[index]
      return (
        made?.file === file &&
        made.sheet === sha256(html, 'hex') &&
        made.content === hashOfFile(join(folder, file))
      )
    })
  )
}

function hashOfFile(path: string): string | null {
  try {
    return sha256(readFileSync(path), 'hex')
  } catch {
    return null
  }
}
