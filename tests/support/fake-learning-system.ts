import { type ScormVersion, versions } from '#later/training/scorm/versions.ts'

/** What a learning system is asked to do. */
export type Asked = 'initialise' | 'get' | 'set' | 'commit' | 'terminate'

/** An answer other than the right one, with its code; null where the right one is given. */
export type Wrong = readonly [answer: unknown, code: string] | null

interface Options {
  /** What it kept of earlier visits, by element. */
  readonly kept?: Readonly<Record<string, string>>
  /** Whether something else began the visit before. */
  readonly isBegun?: boolean
  /** Whether it tells the codes of its errors. */
  readonly tellsCodes?: boolean
}

/**
 * A learning system that follows the specification, writes down every call, and goes wrong as it is
 * told to. It keeps at each commit what was set.
 */
export function fakeLearningSystem(
  version: ScormVersion,
  { kept = {}, isBegun = false, tellsCodes = true }: Options = {},
) {
  const names = versions[version]
  const codes = version === '1.2' ? { begun: '101', not: '301' } : { begun: '103', not: '122' }
  const calls: (readonly string[])[] = []
  const values = new Map(Object.entries(kept))
  const committed = new Map(values)
  const setting: { begun: boolean; wrong: (asked: Asked, element: string) => Wrong } = {
    begun: isBegun,
    wrong: () => null,
  }
  let code = '0'

  const right: Readonly<
    Record<Asked, (element: string, value: string) => readonly [string, string]>
  > = {
    initialise: () => {
      if (setting.begun) return ['false', codes.begun]
      setting.begun = true
      return ['true', '0']
    },
    get: (element) => {
      if (!setting.begun) return ['', codes.not]
      const value = values.get(element) ?? firstValues[element]
      return value === undefined ? ['', names.neverSet ?? '0'] : [value, '0']
    },
    set: (element, value) => {
      if (!setting.begun) return ['false', codes.not]
      if (version === '2004' && value === '') return ['false', '406']
      values.set(element, value)
      return ['true', '0']
    },
    commit: () => {
      if (!setting.begun) return ['false', codes.not]
      for (const [element, value] of values) committed.set(element, value)
      return ['true', '0']
    },
    terminate: () => {
      setting.begun = false
      return ['true', '0']
    },
  }
  const function_ =
    (asked: Asked) =>
    (...given: readonly string[]): unknown => {
      calls.push([names[asked], ...given])
      const [element = '', value = ''] = given
      const [answer, told] = setting.wrong(asked, element) ?? right[asked](element, value)
      code = told
      return answer
    }
  const api = {
    ...Object.fromEntries(
      (['initialise', 'get', 'set', 'commit', 'terminate'] as const).map((asked) => [
        names[asked],
        function_(asked),
      ]),
    ),
    ...(tellsCodes && { [names.lastError]: () => code }),
  }
  return {
    frame: { [names.api]: api } as Readonly<Record<string, unknown>>,
    calls,
    /** What is kept now, by element. */
    kept: () => Object.fromEntries(committed),
    /** The values that an element was set to, in order. */
    told: (element: string) =>
      calls.filter(([name, of]) => name === names.set && of === element).map(([, , to]) => to),
    times: (asked: Asked) => calls.filter(([name]) => name === names[asked]).length,
    /** Goes wrong from now on; without an argument, right. */
    goWrong: (wrong: (asked: Asked, element: string) => Wrong = () => null) => {
      setting.wrong = wrong
    },
  }
}

/** What a learning system says of a visit that is the first. */
const firstValues: Readonly<Record<string, string>> = {
  'cmi.core.lesson_status': 'not attempted',
  'cmi.completion_status': 'unknown',
}
