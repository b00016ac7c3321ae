/**
 * What a text may have been before a learning system kept it: itself, and without the layers that
 * some put over it, for a page or an address of theirs. The first is the text as it is.
 *
 * @example
 * readingsOf('{&quot;at&quot;:null}') // ['{&quot;at&quot;:null}', '{"at":null}']
 */
export function readingsOf(text: string): readonly string[] {
  const found = [text]
  for (const each of found) {
    const under = undo.map((undone) => undone(each)).filter((one) => !found.includes(one))
    if (found.length < most) found.push(...under)
  }
  return found
}

/** More layers than these nobody was seen to put over a text. */
const most = 20

const undo = [withoutEntities, withoutPercents, withoutSlashes]

const named: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
])

function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,5})|#(\d{1,6})|([a-z]+));/gi,
    (whole, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(String(hex), 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return named.get(String(name).toLowerCase()) ?? whole
    },
  )
}

function withoutPercents(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function withoutSlashes(text: string): string {
  return text.replace(/\\(["'\\/])/g, '$1')
}
