export interface Count {
  readonly passed: number
  readonly failed: number
}

/** How a run of a tool ended. */
export interface Ending {
  /** 0 when the tool was content; null when it was stopped. */
  readonly exitCode: number | null
  /** The text of its JSON report; null when it wrote none. */
  readonly report: string | null
}

/** Who counts: the tool's own result is one test, or its report says how many there were. */
export type Counting = 'as-one' | 'vitest' | 'playwright'

/**
 * The tests that passed and failed in one run. Pure.
 *
 * A test that did not run did not pass, so a skipped one fails. A tool that crashed, wrote no
 * report, ran no test, or was discontent with something outside its tests counts as a failure.
 */
export function count(counting: Counting, ending: Ending): Count {
  const { passed, failed } = readers[counting](ending)
  const unexplained = failed === 0 && (ending.exitCode !== 0 || passed === 0)
  return { passed, failed: unexplained ? 1 : failed }
}

/** The true sum over all runs. */
export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  }
}

const none: Count = { passed: 0, failed: 0 }

const readers: Readonly<Record<Counting, (ending: Ending) => Count>> = {
  'as-one': ({ exitCode }) => ({ ...none, passed: exitCode === 0 ? 1 : 0 }),
  vitest: ({ report }) =>
    sum(((parse(report) as VitestReport | null)?.testResults ?? []).map(countFile)),
  playwright: ({ report }) => {
    const read = parse(report) as PlaywrightReport | null
    if (!read) return none
    const { expected, unexpected, flaky, skipped } = read.stats
    return { passed: expected, failed: unexpected + flaky + skipped + read.errors.length }
  },
}

interface VitestReport {
  readonly testResults: readonly VitestFile[]
}

interface VitestFile {
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number
    readonly unexpected: number
    readonly flaky: number
    readonly skipped: number
  }
  readonly errors: readonly unknown[]
}

/** A file that failed although none of its tests did could not be loaded. */
function countFile({ status, assertionResults }: VitestFile): Count {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.length - passed
  return { passed, failed: failed === 0 && status !== 'passed' ? 1 : failed }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    return null
  }
}
