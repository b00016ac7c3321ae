import { readJson } from '#check/load/json.ts'
import type { Finding, Problem } from '#check/load/problem.ts'
import { problemOf } from '#check/load/read.ts'
import { shapeProblems } from '#check/load/shape.ts'
import { type Draft, draftFile } from './draft-schema.ts'
import { draftOf, momentOf, scenarioOf } from './draft.ts'
import { type Known, scenarioFindings } from '#check/scenarios/findings.ts'
import { refusalOf } from './import-limits.ts'
import type { LivePathway } from '#scenarios/live-pathway.ts'
import { hiddenCharacters } from './plain-text.ts'
import { type Scenario, scenarioFile } from '#scenarios/schema.ts'

/** What became of a stranger’s file: either all of it is taken in, or nothing. */
export type Imported =
  | {
      readonly ok: true
      readonly draft: Draft
      /** The version of the pathway that it was written for, if the file says so. */
      readonly madeFor: string | null
      /** Where it does not fit the pathway as it is now: it is a scenario, but not ready. */
      readonly misfits: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

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
  const problems = [
    ...said('scenario-file', misshapen),
    ...said('hidden-character', hiddenCharacters(file, value)),
  ].slice(0, mostSaid)
  if (problems.length > 0) return { ok: false, problems }
  const read = isUnfinished(value) ? unfinished(value, live) : whole(value)
  const misfits = scenarioFindings(file, read.scenario, live, known).filter(read.isTold)
  return { ok: true, draft: read.draft, madeFor: read.madeFor, misfits: said('misfit', misfits) }
}

interface Read {
  readonly draft: Draft
  readonly scenario: Scenario
  readonly madeFor: string | null
  /** Whether a finding says something of the file, and not of what is still missing in it. */
  readonly isTold: (finding: Finding) => boolean
}

function whole(value: unknown): Read {
  const scenario = scenarioFile.parse(value)
  return {
    draft: draftOf(scenario),
    scenario,
    madeFor: scenario.madeFor ?? null,
    isTold: () => true,
  }
}

/** An unfinished scenario is walked only if each moment in it exists, and told of what it names. */
function unfinished(value: unknown, live: LivePathway): Read {
  const { unfinished: _, madeFor, ...draft } = draftFile.parse(value)
  const moments = [draft.at, ...draft.variants.map(({ at }) => at).filter((at) => at !== '')]
  const canBeWalked = moments.every((at) => momentOf(at) !== null)
  const scenario = scenarioOf(canBeWalked ? draft : { ...draft, at: anyMoment, variants: [] }, live)
  const isTold = ({ path, message }: Finding) =>
    path.at(-1) !== 'endsAt' && path.at(-1) !== 'leadsTo' && !message.includes('""')
  return { draft, scenario, madeFor: madeFor ?? null, isTold }
}

const anyMoment = '2027-01-15T10:00'

function isUnfinished(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'unfinished')
}
