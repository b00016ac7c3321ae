import { readFileSync } from 'node:fs'
import { harmless, type Harmless } from './harmless.ts'
import { codeOf, type Layer } from './layers.ts'
import type { CodeMutant } from './mutants.ts'

/** The mutants that no test found, as sentences, by whether somebody has said why they do no harm. */
export interface Explained {
  readonly harmless: readonly string[]
  readonly open: readonly string[]
  /** Reasons about the code of the layer with which no survivor is explained. */
  readonly stale: readonly Harmless[]
}

/** @param layer the one whose survivors these are */
export function explain(survivors: readonly CodeMutant[], layer: Layer): Explained {
  const placed = survivors.map((mutant) => ({ mutant, reason: reasonFor(mutant) }))
  const used = new Set(placed.map(({ reason }) => reason))
  return {
    harmless: placed.flatMap(({ mutant, reason }) =>
      reason ? [`${inWords(mutant)}. ${reason.because}`] : [],
    ),
    open: placed.flatMap(({ mutant, reason }) => (reason ? [] : [inWords(mutant)])),
    stale: harmless.filter((reason) => !used.has(reason) && codeOf(layer).includes(reason.file)),
  }
}

function reasonFor(mutant: CodeMutant): Harmless | undefined {
  const line = linesOf(mutant)[0]?.trim()
  return harmless.find(
    (reason) =>
      reason.file === mutant.fileName &&
      reason.line === line &&
      reason.instead.includes(mutant.replacement),
  )
}

function inWords(mutant: CodeMutant): string {
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
  const short = code.replaceAll(/\s+/g, ' ')
  return `\`\` ${short.length > 60 ? `${short.slice(0, 59)}…` : short} \`\``
}
