import { callApi, findApi } from './find-api.ts'
import { type Report, type ScormVersion, versions } from './versions.ts'

/** A learning system that listens, whichever version of SCORM it speaks. */
export interface LearningSystem {
  /** What it kept of earlier visits; empty at the first. */
  readonly suspendData: string
  /** Whether it held this complete before this visit. */
  readonly wasComplete: boolean
  /** Tells it how things stand, and has it keep that. */
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
