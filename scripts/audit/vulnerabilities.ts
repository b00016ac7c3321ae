import { z } from 'zod'

/** What the registry says of known weaknesses; where it does not answer, why. */
export type Advice =
  | { readonly kind: 'not-available'; readonly why: string }
  | { readonly kind: 'answered'; readonly found: readonly Weakness[] }

export interface Weakness {
  readonly name: string
  readonly severity: 'info' | 'low' | 'moderate' | 'high' | 'critical'
}

const answered = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
    }),
  ),
})
const refused = z.object({
  statusCode: z.number().optional(),
  error: z.object({ code: z.string().optional() }).optional(),
})

/** Reads what `npm audit --json` wrote. What makes no sense is no answer, and never a pass. */
export function readAdvice(written: string): Advice {
  const json = jsonIn(written)
  const report = answered.safeParse(json)
  if (report.success) return { kind: 'answered', found: Object.values(report.data.vulnerabilities) }
  const { statusCode, error } = refused.safeParse(json).data ?? {}
  if (statusCode !== undefined) {
    return { kind: 'not-available', why: `the registry answers ${statusCode}` }
  }
  return { kind: 'not-available', why: error?.code ?? 'no answer' }
}

/** Whether it must be mended before a release: any where users get it; what is high or worse elsewhere. */
export function mustBeMended({ severity }: Weakness, where: 'users' | 'build'): boolean {
  return where === 'users' || severity === 'high' || severity === 'critical'
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
