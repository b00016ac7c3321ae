/** One thing that was looked at. `not-available` is neither good nor bad: it could not be asked here. */
export interface AuditLine {
  readonly result: 'passed' | 'failed' | 'not-available'
  readonly what: string
  readonly says: string
  /** What is wrong, a line each; empty where nothing is. */
  readonly wrong: readonly string[]
}

/** A line that fails if anything is wrong. */
export function line(what: string, says: string, wrong: readonly string[] = []): AuditLine {
  return { result: wrong.length === 0 ? 'passed' : 'failed', what, says, wrong }
}

export function notAvailable(what: string, why: string): AuditLine {
  return { result: 'not-available', what, says: `not available here: ${why}`, wrong: [] }
}

/** What is printed of it. */
export function describeLine({ result, what, says, wrong }: AuditLine): string {
  const sign = { passed: 'passed ', failed: 'FAILED ', 'not-available': '–      ' }[result]
  return [`${sign} ${what}: ${says}`, ...wrong.map((each) => `          ${each}`)].join('\n')
}

/** The last line. */
export function sumOf(lines: readonly AuditLine[]): string {
  const count = (result: AuditLine['result']) =>
    lines.filter((each) => each.result === result).length
  return `${count('passed')} passed, ${count('failed')} failed, ${count('not-available')} not available here`
}
