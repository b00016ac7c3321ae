import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { harmless, type Harmless } from './harmless.ts'
import { type CodeMutant, codeOf, type Layer } from './layers.ts'

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
  const file = fileOf(mutant)
  const line = readFileSync(file, 'utf8').split('\n')[mutant.location.start.line - 1]?.trim()
  return harmless.find((reason) => reason.file === file && reason.line === line)
}

function inWords(mutant: CodeMutant): string {
  const code = mutant.replacement.replaceAll(/\s+/g, ' ').slice(0, 60)
  return `\`${fileOf(mutant)}:${mutant.location.start.line}\`, ${mutant.mutatorName}: \`${code}\``
}

function fileOf({ fileName }: CodeMutant): string {
  return relative('.', fileName)
}
