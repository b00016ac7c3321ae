import { type Report, type ScormVersion, versions } from './versions.ts'

/** A learning system that listens, whichever version of SCORM it speaks. */
export interface LearningSystem {
  /** What it kept of earlier visits; empty at the first. */
  readonly suspendData: string
  /** Whether it held this complete before this visit. */
  readonly wasComplete: boolean
  /** Tells it how things are, and has it keep that. */
  readonly report: (report: Report) => void
  /** The same for the last time, and ends the visit; once, however often it is called. */
  readonly end: (report: Report) => void
}

/**
 * Begins a visit with the learning system around this window.
 *
 * @returns null where there is none, or where it will not begin: then nothing is recorded
 */
export function connect(version: ScormVersion, frame: unknown): LearningSystem | null {
  const names = versions[version]
  const api = findApi(frame, names.api)
  if (api === null) return null
  if (!['true', '1'].includes(callApi(api, names.initialise, ''))) return null
  let isOver = false
  const report = (said: Report) => {
    if (isOver) return
    for (const [element, value] of names.elements(said)) callApi(api, names.set, element, value)
    callApi(api, names.commit, '')
  }
  return {
    suspendData: callApi(api, names.get, names.suspendData),
    wasComplete: ['completed', 'passed'].includes(callApi(api, names.get, names.status)),
    report,
    end: (said) => {
      if (isOver) return
      report(said)
      isOver = true
      callApi(api, names.terminate, '')
    },
  }
}

/** How many windows above one are asked: learning systems nest a few, and some in a circle. */
const most = 20

/**
 * The API that a learning system put on a window around this one: on this window, one above it, or
 * the one that opened any of those and what is above that. A window of another site cannot be read,
 * and is passed over. Null where there is none.
 */
export function findApi(frame: unknown, name: string): object | null {
  const own = fromHereUp(frame)
  const openers = own.map((each) => read(each, 'opener')).flatMap(fromHereUp)
  for (const each of [...own, ...openers]) {
    const api = read(each, name)
    if (isObject(api)) return api
  }
  return null
}

/** Calls a function of an API by its name. One that throws, or is not there, answers nothing. */
function callApi(api: object, name: string, ...given: readonly string[]): string {
  const called = read(api, name)
  if (typeof called !== 'function') return ''
  try {
    return String(Reflect.apply(called, api, given))
  } catch {
    return ''
  }
}

function fromHereUp(frame: unknown): readonly object[] {
  const frames: object[] = []
  let each = frame
  while (isObject(each) && !frames.includes(each) && frames.length < most) {
    frames.push(each)
    each = read(each, 'parent')
  }
  return frames
}

function read(from: object, name: string): unknown {
  try {
    return Reflect.get(from, name)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
