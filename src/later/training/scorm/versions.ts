/** What a learning system is told of one visit. */
export interface Report {
  /** Null where what it holds of this is to stay: it is never taken back. */
  readonly status: 'completed' | 'incomplete' | null
  /** How long this visit has been, in milliseconds. */
  readonly visited: number
  /** What replaces what it keeps; null where there is nothing new. */
  readonly result: Result | null
}

/** How far somebody is, after this visit and all earlier ones. */
export interface Result {
  /** Of a hundred; null before the first attempt. */
  readonly score: number | null
  /** How much of what completes practice is done: 0 to 1. */
  readonly progress: number
  readonly suspendData: string
  /** Null on the list: an empty place is none that SCORM 2004 can write. */
  readonly location: string | null
}

/** How one version of SCORM names what all of them have. */
interface Names {
  /** The name of the API on a window. */
  readonly api: string
  readonly initialise: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly terminate: string
  readonly lastError: string
  /** The code that a read has where nobody ever set what is read; null where that is no error. */
  readonly neverSet: string | null
  readonly status: string
  readonly suspendData: string
  /** What a learning system need not have: where it refuses these, nothing is lost. */
  readonly optional: readonly string[]
  /** The elements that say a report, with their values. */
  readonly elements: (report: Report) => readonly Element[]
}

type Element = readonly [name: string, value: string]

export type ScormVersion = '1.2' | '2004'

const suspendData = 'cmi.suspend_data'
const status2004 = 'cmi.completion_status'
const status12 = 'cmi.core.lesson_status'

/** The learner’s name and number are in neither: nothing here may ask for them. */
export const versions: Readonly<Record<ScormVersion, Names>> = {
  '1.2': {
    api: 'API',
    initialise: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
    neverSet: null,
    status: status12,
    suspendData,
    optional: ['cmi.core.score.min', 'cmi.core.score.max'],
    elements: ({ status, visited, result }) => [
      ...given(status12, status),
      ...given('cmi.core.lesson_location', result?.location),
      ...scored('cmi.core.score', result?.score),
      ...given(suspendData, result?.suspendData),
      ['cmi.core.session_time', clockDuration(visited)],
      ['cmi.core.exit', 'suspend'],
    ],
  },
  '2004': {
    api: 'API_1484_11',
    initialise: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
    neverSet: '403',
    status: status2004,
    suspendData,
    optional: [],
    elements: ({ status, visited, result }) => [
      ...given(status2004, status),
      ...given('cmi.progress_measure', result?.progress),
      ...given('cmi.location', result?.location),
      ...scored('cmi.score', result?.score),
      ...given('cmi.score.scaled', scaled(result?.score)),
      ...given(suspendData, result?.suspendData),
      ['cmi.session_time', isoDuration(visited)],
      ['cmi.exit', 'suspend'],
    ],
  },
}

/** A value of a report, where it has one. */
type Given<Value> = Value | null | undefined

function scored(element: string, score: Given<number>): readonly Element[] {
  if (score === null || score === undefined) return []
  return [
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
    [`${element}.raw`, String(score)],
  ]
}

function scaled(score: Given<number>): Given<number> {
  return score === null || score === undefined ? null : score / 100
}

function given(element: string, value: Given<string | number>): readonly Element[] {
  return value === null || value === undefined ? [] : [[element, String(value)]]
}

/** The longest time that SCORM 1.2 can write, in hundredths of a second. */
const longest = ((9999 * 60 + 59) * 60 + 60) * 100 - 1

/**
 * A time as SCORM 1.2 writes it. One that is longer than it can write is cut to the longest.
 *
 * @param milliseconds none is less than 0
 *
 * @example
 * clockDuration(3_723_450) // '0001:02:03.45'
 */
export function clockDuration(milliseconds: number): string {
  const hundredths = Math.min(Math.floor(milliseconds / 10), longest)
  const { hours, minutes, seconds } = partsOf(hundredths)
  return [hours.padStart(4, '0'), minutes.padStart(2, '0'), seconds.padStart(5, '0')].join(':')
}

/**
 * A time as SCORM 2004 writes it, which is the duration of ISO 8601.
 *
 * @example
 * isoDuration(3_723_450) // 'PT1H2M3.45S'
 */
export function isoDuration(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(Math.floor(milliseconds / 10))
  return `PT${hours}H${minutes}M${seconds}S`
}

function partsOf(hundredths: number) {
  const minutes = Math.floor(hundredths / 6000)
  return {
    hours: String(Math.floor(minutes / 60)),
    minutes: String(minutes % 60),
    seconds: ((hundredths % 6000) / 100).toFixed(2),
  }
}
