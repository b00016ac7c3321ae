import { extname } from 'node:path'
import { integrityOf } from '../build/hash.ts'
import { checkedEachTime } from '../build/headers.ts'
import type { Answer } from './ask.ts'
import { better, type Finding, wrong } from './finding.ts'

/** A file of a release, and what is known of it before it is asked for. */
export interface Expected {
  /** Its path in the release; empty for the address of the tool itself. */
  readonly path: string
  /** The hash of what was built; null where only the host knows. */
  readonly integrity: string | null
  /** The headers that every file has. */
  readonly headers: readonly (readonly [string, string])[]
}

/** Everything that is wrong with one file as a host sends it. */
export function checkFile(expected: Expected, answer: Answer | null): readonly Finding[] {
  const file = nameOf(expected.path)
  if (answer === null) return [wrong('The host does not answer.', file)]
  if (answer.status !== 200) {
    return [wrong(`It is answered with ${answer.status} where 200 is right: is it uploaded?`, file)]
  }
  const type = checkType(expected.path, answer.headers)
  // What is of another type is another file: nothing more can be said of it.
  if (type !== null) return [type]
  return [
    ...checkContent(expected, answer),
    ...expected.headers.flatMap(([name, value]) => checkHeader(file, name, value, answer.headers)),
    ...checkCaching(expected.path, answer.headers),
    ...checkPacking(expected.path, answer),
  ]
}

/** How a file is named to a person. */
export function nameOf(path: string): string {
  return path === '' ? 'the page' : path
}

const types: Readonly<Record<string, readonly string[]>> = {
  '': ['text/html'],
  '.html': ['text/html'],
  '.js': ['text/javascript', 'application/javascript'],
  '.json': ['application/json'],
  '.webmanifest': ['application/manifest+json', 'application/json'],
  '.svg': ['image/svg+xml'],
  '.png': ['image/png'],
  '.woff2': ['font/woff2'],
  '.txt': ['text/plain'],
}

function checkType(path: string, headers: Headers): Finding | null {
  const right = types[extname(path)] ?? []
  const sent = headers.get('Content-Type')?.split(';')[0]?.trim() ?? 'no type'
  if (right.includes(sent)) return null
  const says =
    sent === 'text/html'
      ? `A page is sent in its place. The file is not there, and the host answers with index.html. Upload it, and let the host answer 404 for what is not there.`
      : `It is sent as ${sent}. Send it as ${right.join(' or ')}: browsers refuse other types.`
  return wrong(says, nameOf(path))
}

function checkContent({ path, integrity }: Expected, { body }: Answer): readonly Finding[] {
  if (integrity === null || integrityOf(body) === integrity) return []
  return [
    wrong(
      'It is not the file that was built, so no device can keep this release. Upload all of the release again, and let nothing on the way change it.',
      nameOf(path),
    ),
  ]
}

function checkHeader(
  file: string,
  name: string,
  value: string,
  headers: Headers,
): readonly Finding[] {
  const sent = headers.get(name)
  if (sent === null) {
    return [wrong(`${name} is missing. Send the headers in _headers of this release.`, file)]
  }
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
  if (spaced(sent) === spaced(value)) return []
  return [wrong(`${name} is “${sent}”. For this release it must be “${value}”.`, file)]
}

function checkCaching(path: string, headers: Headers): readonly Finding[] {
  const sent = headers.get('Cache-Control') ?? ''
  const file = nameOf(path)
  if (checkedEachTime.includes(`/${path}`)) {
    return [...(asksEachTime(sent) ? [] : [keptTooLong(sent, file)]), ...checkAge(file, headers)]
  }
  if (!path.startsWith('assets/') || secondsKept(sent) >= week) return []
  return [
    better(
      'It is asked for again and again, though a file of its name never changes. Send “Cache-Control: public, max-age=31536000, immutable” with all in assets/.',
      file,
    ),
  ]
}

const week = 604_800

function secondsKept(cacheControl: string): number {
  return Number(/\bmax-age=(\d+)/.exec(cacheControl)?.[1] ?? 0)
}

function asksEachTime(cacheControl: string): boolean {
  return /\b(?:no-cache|no-store|max-age=0)\b/.test(cacheControl)
}

function keptTooLong(sent: string, file: string): Finding {
  const is = sent === '' ? 'It has no Cache-Control' : `Its Cache-Control is “${sent}”`
  return wrong(
    `${is}, so a device may learn late of a changed number. Send “Cache-Control: no-cache”.`,
    file,
  )
}

const aMinute = 60

/** A cache on the way tells how old its copy is. */
function checkAge(file: string, headers: Headers): readonly Finding[] {
  const age = Number(headers.get('Age') ?? 0)
  if (age <= aMinute) return []
  return [
    wrong(
      `A cache on the way sent a copy that is ${age} seconds old. Let it ask the host each time, or empty it at each release.`,
      file,
    ),
  ]
}

const texts = new Set(['', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest'])
/** Below it, packing saves nothing. */
const worthPacking = 1_400

function checkPacking(path: string, { headers, body }: Answer): readonly Finding[] {
  if (!texts.has(extname(path)) || body.length < worthPacking) return []
  const file = nameOf(path)
  const packed = headers.get('Content-Encoding')
  if (packed === null && (path === '' || path === 'index.html')) {
    return [
      wrong(
        'It is sent as it is. It holds every question, and is more than ten times as large so. Send the .br file beside it, or let the host pack it.',
        file,
      ),
    ]
  }
  if (packed === null) {
    return [
      better('It is sent as it is. Send the .br file beside it, or let the host pack it.', file),
    ]
  }
  if (/\baccept-encoding\b/i.test(headers.get('Vary') ?? '')) return []
  return [
    wrong(
      'It is packed without “Vary: Accept-Encoding”. A cache on the way may then send it to somebody who cannot unpack it.',
      file,
    ),
  ]
}
