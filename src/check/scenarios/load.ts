import type { Flow } from '#flow/flow.ts'
import { type Finding, nearest, type Problem } from '#check/load/problem.ts'
import { problemOf, readFile } from '#check/load/read.ts'
import { coverageOf, type Coverage } from './coverage.ts'
import { scenarioFindings } from './findings.ts'
import { livePathwayOf } from '#scenarios/live-pathway.ts'
import {
  type Scenario,
  scenarioFile,
  type Training,
  type TrainingFile,
  trainingFile,
} from '#scenarios/schema.ts'

/** The training files of an area as they were written: `training.json`, `scenarios/<id>.json`. */
export type TrainingFiles = Readonly<Record<string, string>>

export type LoadedTraining =
  | { readonly ok: true; readonly training: Training; readonly coverage: Coverage }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Reads and checks the training of an area against its live pathway: that every scenario can be
 * walked and ends where it says, and that together they leave nothing out. Pure.
 */
export function loadTraining(files: TrainingFiles, flow: Flow): LoadedTraining {
  const settings = readFile('training.json', files['training.json'] ?? '', trainingFile)
  const scenarios = Object.entries(files)
    .filter(([file]) => file.startsWith(folder))
    .map(([file, text]) => ({ file, text, ...readFile(file, text, scenarioFile) }))
  const misread = [settings, ...scenarios].flatMap(({ problems }) => problems)
  const { content } = settings
  if (content === undefined || misread.length > 0) return { ok: false, problems: misread }
  const live = livePathwayOf(flow)
  const known = { ...content, sources: flow.sources }
  const read = scenarios.flatMap(({ file, content: scenario }) =>
    scenario === undefined ? [] : [[file, scenario] as const],
  )
  const named = (rule: string) => (finding: Finding) =>
    problemOf(rule, finding, files[finding.file] ?? '')
  const { $schema: _, ...rest } = content
  const training: Training = {
    ...rest,
    scenarios: Object.fromEntries(read.map(([file, scenario]) => [idOf(file), scenario])),
  }
  const coverage = coverageOf(training, live)
  const problems = [
    ...quizFindings(content, flow.sources).map(named('quiz')),
    ...read
      .flatMap(([file, scenario]) => [
        ...scenarioFindings(file, scenario, live, known),
        ...ownSourceFindings(file, scenario),
      ])
      .map(named('scenario')),
    ...coverage.flatMap(({ missing, says }) =>
      missing.map((lacking) => hole(`No scenario covers ${lacking}.`, says)),
    ),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, training, coverage }
}

const folder = 'scenarios/'

function idOf(file: string): string {
  return file.slice(folder.length, -'.json'.length)
}

function hole(message: string, says: string): Problem {
  const where = { file: 'training.json', path: '', line: 1 }
  const hint = `Together they must cover ${says}. Change a case, or write one.`
  return { rule: 'scenario-coverage', where, message, hint }
}

/** A source of one’s own holds on the device where it was written: whoever ships it vouches for nothing. */
function ownSourceFindings(file: string, { ownSources = {} }: Scenario): readonly Finding[] {
  return Object.keys(ownSources).map((source) => ({
    file,
    path: ['ownSources', source],
    message: `"${source}" is a source of one’s own: a scenario of this area cannot cite it.`,
    hint: 'Cite a source of sources.json. If there is none yet, add it there, with its publisher and address.',
  }))
}

/** What is wrong with the questions asked before and after, and with what must be covered. */
function quizFindings(
  { quiz, mustCover, topics }: TrainingFile,
  sources: Flow['sources'],
): readonly Finding[] {
  const file = 'training.json'
  const unknown = (kind: string, id: string, ids: readonly string[]) => ({
    message: `There is no ${kind} "${id}".`,
    hint: nearest(id, ids),
  })
  const answers = Object.entries(quiz).flatMap(([id, { right, answers, sources: cited }]) => [
    ...(Object.hasOwn(answers, right)
      ? []
      : [{ path: ['quiz', id, 'right'], ...unknown('answer', right, Object.keys(answers)) }]),
    ...cited.flatMap((source, at) =>
      Object.hasOwn(sources, source)
        ? []
        : [
            {
              path: ['quiz', id, 'sources', at],
              ...unknown('source', source, Object.keys(sources)),
            },
          ],
    ),
  ])
  const covered = mustCover.flatMap((topic, at) =>
    Object.hasOwn(topics, topic)
      ? []
      : [{ path: ['mustCover', at], ...unknown('topic', topic, Object.keys(topics)) }],
  )
  return [...answers, ...covered].map((finding) => ({ file, ...finding }))
}
