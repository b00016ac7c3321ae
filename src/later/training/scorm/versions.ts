/** What a learning system is told of one visit. */
export interface Report {
  /** Null where the learning system knows already that practice is complete: never taken back. */
  readonly status: 'completed' | 'incomplete' | null
  /** Of a hundred; null before the first attempt. */
  readonly score: number | null
  /** How much of what completes practice is done: 0 to 1. */
  readonly progress: number
  /** How long this visit has been, in milliseconds. */
  readonly visited: number
  readonly suspendData: string
  readonly location: string
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
  readonly status: string
  readonly suspendData: string
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
    status: status12,
    suspendData,
    elements: (report) => [
      ...given(status12, report.status),
      ...scored('cmi.core.score', report.score),
      ['cmi.core.session_time', clockDuration(report.visited)],
      ['cmi.core.lesson_location', report.location],
      [suspendData, report.suspendData],
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
    status: status2004,
    suspendData,
    elements: (report) => [
      ...given(status2004, report.status),
      ['cmi.progress_measure', String(report.progress)],
      ...scored('cmi.score', report.score),
      ...given('cmi.score.scaled', report.score === null ? null : String(report.score / 100)),
      ['cmi.session_time', isoDuration(report.visited)],
      ['cmi.location', report.location],
      [suspendData, report.suspendData],
      ['cmi.exit', 'suspend'],
    ],
  },
}

function scored(element: string, score: number | null): readonly Element[] {
  if (score === null) return []
  return [
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
    [`${element}.raw`, String(score)],
  ]
}

function given(element: string, value: string | null): readonly Element[] {
  return value === null ? [] : [[element, value]]
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
