import { withLettersJoined } from './join-letters.ts'
import { parsePdf, type PdfFile } from './parse.ts'
import { writePdf } from './write.ts'

/**
 * A file that Chromium printed, packed, and with nothing in it of the moment and the machine.
 *
 * @param date `YYYY-MM-DD`, and whatever follows: the day that the file says it is of
 * @throws NotOfChromiumError when it is of another kind
 */
export function finishedPdf(printed: Buffer, date: string): Buffer {
  return writePdf(withLettersJoined(datedFile(parsePdf(printed), date)))
}

function datedFile(file: PdfFile, date: string): PdfFile {
  const day = `(D:${date.slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '')}000000Z)`
  return {
    ...file,
    objects: file.objects.map((object) => {
      if (object.number !== file.info) return object
      const [, title = ''] = /^<<(\/Title [^]*?)\n\/Creator /.exec(object.says) ?? []
      return { ...object, says: `<<${title}\n/CreationDate ${day}\n/ModDate ${day}>>` }
    }),
  }
}
