import { readJson } from '#check/load/json.ts'
import type { Finding, Problem } from '#check/load/problem.ts'
import { problemOf, shapeProblems } from '#check/load/read.ts'
import { type Known, scenarioFindings } from '#check/scenarios/findings.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import { largestFile, type Scenario, scenarioFile } from '#scenarios/schema.ts'
import { asCopied, copiedAt } from './draft-copy.ts'
import { draftFile, type ScenarioDraft } from './draft-schema.ts'
import { draftOf, hasMoments, scenarioOf } from './draft.ts'
import { refusalOf, tooLarge } from './file-limits.ts'

/**
 * The text of a file that `importScenario` reads again, with nothing lost: a whole scenario as
 * the shipped ones are written, or one that says that it is not finished.
 *
 * @param scenario the whole scenario; `null` while it is not ready
 * @param madeFor the version of the pathway that it was written for
 * @param copied what its parts said in the copy that it began with, as `copiedTexts` has it
 */
export function exportText(
  draft: ScenarioDraft,
  scenario: Scenario | null,
  madeFor: string,
  copied: readonly string[] = [],
): string {
  const content =
    scenario === null
      ? { unfinished: true, madeFor, ...marks(draft, copied), ...draft }
      : { madeFor, ...scenario }
  return `${JSON.stringify(content, null, 2)}\n`
}

/** What is still as in the copy, as a file says it: by its places. */
function marks(draft: ScenarioDraft, copied: readonly string[]) {
  const stillAsCopied = asCopied(draft, copied).map((path) => path.join('.'))
  return stillAsCopied.length === 0 ? {} : { stillAsCopied }
}

/** A name for that file, of the letters of the title that every device allows. */
export function exportName(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return `${(words ?? ['scenario']).join('-').slice(0, 60)}.json`
}

/** What became of a stranger’s file: either all of it is kept, or nothing. */
export type Imported =
  | {
      readonly ok: true
      readonly draft: ScenarioDraft
      /** The version of the pathway that it was written for, if the file says so. */
      readonly madeFor: string | null
      /** What its parts said in the copy that it began with, where they still say it. */
      readonly copied: readonly string[]
      /** Where it does not fit the pathway as it is now: it is a scenario, but not ready. */
      readonly misfits: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads a file of a stranger; one that is too large, or that cannot be read, not even once. */
export async function readScenarioFile(
  file: File,
  live: LivePathway,
  known: Known,
): Promise<Imported> {
  if (file.size > largestFile) return { ok: false, problems: [tooLarge(file.name)] }
  try {
    return importScenario(file.name, await file.text(), live, known)
  } catch {
    return importScenario(file.name, '', live, known)
  }
}

/** No more is said of one file: whoever wrote it reads no further. */
const mostSaid = 25

/**
 * Reads a file that may come from anybody as a scenario, whole or unfinished. It never throws, and
 * takes nothing from a file with a problem. Pure.
 */
export function importScenario(
  file: string,
  text: string,
  live: LivePathway,
  known: Known,
): Imported {
  const refusal = refusalOf(file, text)
  if (refusal !== null) return { ok: false, problems: [refusal] }
  const { value, problems: misread } = readJson(file, text)
  const said = (rule: string, found: readonly Finding[]) =>
    found.slice(0, mostSaid).map((finding) => problemOf(rule, finding, text))
  if (misread.length > 0) return { ok: false, problems: misread.slice(0, mostSaid) }
  const schema = isUnfinished(value) ? draftFile : scenarioFile
  const misshapen = shapeProblems(file, schema, value)
  const problems = said('scenario-file', misshapen)
  if (problems.length > 0) return { ok: false, problems }
  const read = isUnfinished(value) ? unfinished(value, live) : whole(value)
  const misfits = scenarioFindings(file, read.scenario, live, known).filter(read.isTold)
  const { draft, madeFor, copied } = read
  return { ok: true, draft, madeFor, copied, misfits: said('misfit', misfits) }
}

interface Read {
  readonly draft: ScenarioDraft
  readonly scenario: Scenario
  readonly madeFor: string | null
  readonly copied: readonly string[]
  /** Whether a finding says something of the file, and not of what is still missing in it. */
  readonly isTold: (finding: Finding) => boolean
}

function whole(value: unknown): Read {
  const scenario = scenarioFile.parse(value)
  return {
    draft: draftOf(scenario),
    scenario,
    madeFor: scenario.madeFor ?? null,
    copied: [],
    isTold: () => true,
  }
}

/** An unfinished scenario is walked only if each moment in it exists, and told of what it names. */
function unfinished(value: unknown, live: LivePathway): Read {
  const { unfinished: _, madeFor, stillAsCopied, ...draft } = draftFile.parse(value)
  const walked = hasMoments(draft) ? draft : { ...draft, at: anyMoment, variants: [] }
  const isTold = ({ path, message }: Finding) =>
    path.at(-1) !== 'endsAt' && path.at(-1) !== 'leadsTo' && !message.includes('""')
  return {
    draft,
    scenario: scenarioOf(walked, live),
    madeFor: madeFor ?? null,
    copied: copiedAt(draft, stillAsCopied ?? []),
    isTold,
  }
}

const anyMoment = '2027-01-15T10:00'

function isUnfinished(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'unfinished')
}
