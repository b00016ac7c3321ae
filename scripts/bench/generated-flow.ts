import type { Flow } from '#flow/flow.ts'
import type { Outcome, Pathway } from '#flow/schema.ts'
import { rulesFor } from './generated-rules.ts'
import { wordsFor } from './generated-words.ts'
import { clock, type Questions, questionsOf, type Shape } from './shapes.ts'

/**
 * A pathway of one shape with about so many nodes, to measure how a proof grows. It has the hours,
 * holidays and roles of another flow, and safety rules as various as those of a shipped one. What a
 * pathway may leave out, and no proof reads, is left out: the script, reasons to decide otherwise,
 * ways to reach help without speech, and what is shown to the person.
 *
 * @param base a flow with `service` among its services, and some hours to cut time by
 * @param nodes questions, checks and outcomes together; at least 10
 */
export function generatedFlow(base: Flow, service: string, shape: Shape, nodes: number): Flow {
  const questions = questionsOf(shape, nodes)
  const { emergencyService, roles } = base.pathway
  const used = [emergencyService, service]
  const services = Object.entries(base.services).filter(([id]) => used.includes(id))
  const cited = services.flatMap(([, { sources }]) => sources)
  const first = cited.slice(0, 1)
  const pathway = pathwayOf(base, service, questions, first)
  return {
    ...base,
    pathway,
    services: Object.fromEntries(services),
    access: {},
    sources: Object.fromEntries(
      Object.entries(base.sources).filter(([source]) => cited.includes(source)),
    ),
    texts: base.texts.en === undefined ? {} : { en: wordsFor(pathway, base.texts.en, used) },
    signs: base.signs.en === undefined ? {} : { en: { ...base.signs.en, sources: first } },
    safety: rulesFor(Object.keys(questions), emergencyService, service, roles),
    lessSafe: { loses: [], gains: [], asks: [] },
    person: null,
  }
}

function pathwayOf(
  { pathway: { id, version, roles, emergencyService } }: Flow,
  service: string,
  questions: Questions,
  sources: string[],
): Pathway {
  const ends = Object.values(questions).flatMap((answers) => Object.values(answers))
  const outcomes = new Set(ends.flatMap((target) => ('outcome' in target ? [target.outcome] : [])))
  const role = roles.slice(0, 1)
  const outcomeOf = (first: string): Outcome => ({
    calls: [{ service: first, when: 'now', identifies: 'nobody' }],
    steps: [{ step: 'tell', for: role }],
    ready: [],
    sources,
  })
  const [open, shut] = [{ outcome: 'open' }, { outcome: 'shut' }]
  return {
    id,
    version,
    start: 'q0',
    roles,
    emergencyService,
    startServices: [emergencyService],
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, answers]) => [id, { about: 'who', answers, sources }]),
    ),
    checks: { [clock]: { service, answers: { open, closed: shut, 'may-be-closed': shut } } },
    outcomes: {
      ...Object.fromEntries([...outcomes].map((id) => [id, outcomeOf(emergencyService)])),
      open: outcomeOf(service),
      shut: outcomeOf(emergencyService),
    },
    steps: { tell: { sources }, note: { sources } },
    everywhere: { steps: ['note'], ready: [] },
  }
}
