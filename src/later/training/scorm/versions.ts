import { clockDuration, isoDuration } from './duration.ts'

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
