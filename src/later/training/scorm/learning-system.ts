import { type Answer, callerOf, findApi, noError } from './api.ts'
import { type Report, type ScormVersion, versions } from './versions.ts'

/** What a learning system keeps of earlier visits. */
export interface Kept {
  /** As this package, or another one, handed it over; empty before the first time. */
  readonly suspendData: string
  readonly status: string
}

/** A learning system that listens, whichever version of SCORM it speaks. */
export interface LearningSystem {
  /** Reads what it keeps; null where that failed, or where nothing shows that it did not. */
  readonly read: () => Kept | null
  /** Tells it how things are, and has it keep that. @returns whether it said each time that it did */
  readonly tell: (report: Report) => boolean
  /** Ends the visit. It keeps then what it was told. */
  readonly end: () => void
}

/**
 * Begins a visit with the learning system around this window, or goes on with one that something
 * else has begun: then it will not begin another, and what it keeps can be read all the same.
 *
 * @returns null where there is none, or where nothing can be begun yet
 */
export function connect(version: ScormVersion, frame: unknown): LearningSystem | null {
  const names = versions[version]
  const api = findApi(frame, names.api)
  if (api === null) return null
  const call = callerOf(api, names.lastError)
  const get = (element: string) => call(names.get, element)
  const readFailed = ({ value, code }: Answer) =>
    value === null || (code !== null && code !== noError && code !== names.neverSet)
  const hasBegun = () => {
    const status = get(names.status)
    return !readFailed(status) && status.value !== ''
  }
  if (!wentWell(call(names.initialise, '')) && !hasBegun()) return null
  return {
    read: () => {
      const suspendData = get(names.suspendData)
      const status = get(names.status)
      if (readFailed(suspendData) || readFailed(status)) return null
      const kept = { suspendData: suspendData.value ?? '', status: status.value ?? '' }
      // Without a code, nothing tells a system that keeps nothing from one that answers nothing.
      const isSilent = suspendData.code === null && kept.suspendData + kept.status === ''
      return isSilent ? null : kept
    },
    tell: (report) => {
      const said = names
        .elements(report)
        .map(([element, value]) => ({ element, answer: call(names.set, element, value) }))
      const isCommitted = wentWell(call(names.commit, ''))
      return (
        isCommitted &&
        said.every(({ element, answer }) => wentWell(answer) || names.optional.includes(element))
      )
    },
    end: () => {
      call(names.terminate, '')
    },
  }
}

function wentWell({ value, code }: Answer): boolean {
  return (value === 'true' || value === '1') && (code === null || code === noError)
}
