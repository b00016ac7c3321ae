/** Something about a host that is not as a release needs it. */
export interface Finding {
  /** `wrong`: people are harmed by it. `better`: it costs time or traffic, and nothing else. */
  readonly kind: 'wrong' | 'better'
  /** What it is and what to do, in sentences. */
  readonly says: string
  /** The files that it is so of, as paths in the release; empty where it is about the host. */
  readonly files: readonly string[]
}

/** The same in fewer lines: what is said of many files is said once. */
export function joined(findings: readonly Finding[]): readonly Finding[] {
  const byWords = new Map<string, Finding>()
  for (const finding of findings) {
    const before = byWords.get(finding.says)
    byWords.set(finding.says, { ...finding, files: [...(before?.files ?? []), ...finding.files] })
  }
  return [...byWords.values()]
}

export function wrong(says: string, ...files: readonly string[]): Finding {
  return { kind: 'wrong', says, files }
}

export function better(says: string, ...files: readonly string[]): Finding {
  return { kind: 'better', says, files }
}
