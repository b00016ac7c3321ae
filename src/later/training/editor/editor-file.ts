import { tooLarge } from './import-limits.ts'
import { type Imported, importScenario } from './import.ts'
import { largestFile } from '#scenarios/schema.ts'
import { live } from '#later/training/live.ts'
import { known } from './own-scenarios.ts'

/** Reads a file of a stranger; one that is too large, or that cannot be read, not even once. */
export async function readScenarioFile(file: File): Promise<Imported> {
  if (file.size > largestFile) return { ok: false, problems: [tooLarge(file.name)] }
  try {
    return importScenario(file.name, await file.text(), live, known)
  } catch {
    return importScenario(file.name, '', live, known)
  }
}
