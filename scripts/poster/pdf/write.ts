import { deflateSync } from 'node:zlib'
import type { PdfFile, PdfObject } from './parse.ts'

/**
 * Writes a file in which all that is no stream is packed into one, as PDF 1.5 allows: what a screen
 * reader needs is then a tenth as large. The same objects make the same file. Pure.
 */
export function writePdf({ objects, root, info }: PdfFile): Buffer {
  const size = Math.max(...objects.map(({ number }) => number)) + 1
  const [packNumber, tableNumber] = [size, size + 1]
  const apart = objects.filter(({ stream }) => stream !== null)
  const packed = objects.filter(({ stream }) => stream === null)
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places = new Map<number, number>()
  const add = (number: number, says: string, stream: Buffer) => {
    places.set(number, sizeOf(parts))
    parts.push(
      Buffer.from(`${number} 0 obj\n${says}\nstream\n`, 'latin1'),
      stream,
      Buffer.from('\nendstream\nendobj\n', 'latin1'),
    )
  }
  for (const { number, says, stream } of apart) if (stream !== null) add(number, says, stream)
  const pack = packOf(packed)
  add(
    packNumber,
    `<</Type /ObjStm /N ${packed.length} /First ${pack.first} /Filter /FlateDecode /Length ${pack.stream.length}>>`,
    pack.stream,
  )
  const start = sizeOf(parts)
  places.set(tableNumber, start)
  const rows = Array.from({ length: size + 2 }, (_, number) => {
    const place = places.get(number)
    if (place !== undefined) return row(1, place, 0)
    const index = packed.findIndex((object) => object.number === number)
    return index === -1 ? row(0, 0, 65535) : row(2, packNumber, index)
  })
  const table = deflateSync(Buffer.concat(rows), { level: 9 })
  add(
    tableNumber,
    `<</Type /XRef /Size ${size + 2} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R /Filter /FlateDecode /Length ${table.length}>>`,
    table,
  )
  return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1')])
}

/** Objects in one stream: first a number and a place for each, then the objects. */
function packOf(objects: readonly PdfObject[]) {
  const places: string[] = []
  const says: string[] = []
  let place = 0
  for (const object of objects) {
    places.push(`${object.number} ${place}`)
    says.push(object.says)
    place += object.says.length + 1
  }
  const head = `${places.join(' ')}\n`
  const stream = deflateSync(Buffer.from(head + says.join('\n'), 'latin1'), { level: 9 })
  return { first: head.length, stream }
}

function row(kind: number, place: number, more: number): Buffer {
  const bytes = Buffer.alloc(7)
  bytes.writeUInt8(kind, 0)
  bytes.writeUInt32BE(place, 1)
  bytes.writeUInt16BE(more, 5)
  return bytes
}

function sizeOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}
