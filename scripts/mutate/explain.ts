import { readFileSync } from 'node:fs'
import { harmless, type Slip } from './harmless.ts'
import { codeOf, type Layer } from './layers.ts'
import type { CodeMutant } from './mutants.ts'

/** The mutants that no test found, as sentences, by whether somebody has said why they do no harm. */
export interface Explained {
  readonly harmless: readonly string[]
  readonly open: readonly string[]
  /** Slips in the code of the layer that are called harmless, and that no survivor makes. */
  readonly stale: readonly Slip[]
}

/** @param layer the one whose survivors these are */
export function explain(survivors: readonly CodeMutant[], layer: Layer): Explained {
  const files = codeOf(layer)
  const reasons = harmless.map(({ because, slips }) => ({
    because,
    survivors: survivors.filter((mutant) => slips.some((slip) => makes(mutant, slip))),
    stale: slips.filter((slip) => !survivors.some((mutant) => makes(mutant, slip))),
  }))
  const explained = new Set(reasons.flatMap((reason) => reason.survivors))
  return {
    harmless: reasons.flatMap((reason) =>
      reason.survivors.map((mutant) => `${inWords(mutant)}. ${reason.because}`),
    ),
    open: survivors.filter((mutant) => !explained.has(mutant)).map(inWords),
    stale: reasons.flatMap(({ stale }) => stale).filter(({ file }) => files.includes(file)),
  }
}

function makes(mutant: CodeMutant, { file, line, code, instead }: Slip): boolean {
  return (
    mutant.fileName === file &&
    linesOf(mutant)[0]?.trim() === line &&
    spaced(textOf(mutant)) === code &&
    spaced(mutant.replacement) === instead
  )
}

/** Where a mutant is, and what it does. */
export function inWords(mutant: CodeMutant): string {
  const { fileName, location, replacement } = mutant
  return `\`${fileName}:${location.start.line}\`: ${asCode(textOf(mutant))} became ${asCode(replacement)}`
}

/** The text that the mutant takes away. */
function textOf(mutant: CodeMutant): string {
  const { start, end } = mutant.location
  const lines = linesOf(mutant)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(0, at === last ? end.column - 1 : undefined))
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0))
    .join(' ')
}

/** The lines of the code in which the mutant is. */
function linesOf({ fileName, location: { start, end } }: CodeMutant): readonly string[] {
  return readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
}

/** Code in a page: two back quotes at each end let it hold one of them. */
function asCode(code: string): string {
  const short = spaced(code)
  return `\`\` ${short.length > 60 ? `${short.slice(0, 59)}…` : short} \`\``
}

function spaced(code: string): string {
  return code.replaceAll(/\s+/g, ' ')
}
