/** An answer of a learning system to one call. */
export interface Answer {
  /** Null where the call threw, or where there is no such function. */
  readonly value: string | null
  /** The code of the error that it tells of this call; null where it tells no codes. */
  readonly code: string | null
}

/** Calls a function of an API by its name, and asks at once how that went. */
export type Caller = (name: string, ...given: readonly string[]) => Answer

/**
 * A code that a failed call left behind is not of the next one that answers: some systems clear it
 * late.
 *
 * @param lastError the name of the function that tells the code of the last error
 */
export function callerOf(api: object, lastError: string): Caller {
  let left: string | null = null
  return (name, ...given) => {
    const value = callApi(api, name, given)
    const code = codeIn(callApi(api, lastError, []))
    if (value === null || saysNo.includes(value)) {
      left = code
      return { value, code }
    }
    return { value, code: code !== null && code === left ? noError : code }
  }
}

/** The code of no error, in all versions. */
export const noError = '0'

const saysNo = ['', 'false', '0']

function codeIn(told: string | null): string | null {
  const code = told?.trim() ?? ''
  return /^\d+$/.test(code) ? code : null
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

function callApi(api: object, name: string, given: readonly string[]): string | null {
  const called = read(api, name)
  if (typeof called !== 'function') return null
  try {
    const answer = String(Reflect.apply(called, api, given))
    return answer === 'null' || answer === 'undefined' ? '' : answer
  } catch {
    return null
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
