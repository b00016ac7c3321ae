import { nearest, type Finding, type KeyPath } from '#check/load/problem.ts'
import { answersOf, kindOf } from '#flow/graph.ts'
import { type LivePathway, screenAfter } from '#scenarios/live-pathway.ts'
import type { Run } from '#scenarios/run.ts'
import type { Scenario, Step, Tempting } from '#scenarios/schema.ts'

/**
 * Where the steps of a run leave the pathway. After the first that no longer applies nothing more
 * can be said of those behind it. Pure.
 */
export function stepFindings(
  file: string,
  scenario: Scenario,
  run: Run,
  live: LivePathway,
): readonly Finding[] {
  const { steps, at, endsAt } = run
  const placeOf = placesOf(scenario, run)
  const { node, applied } = screenAfter(live, steps, at)
  const walked = steps.slice(0, applied)
  const wrongTurns = walked.flatMap((step, index) =>
    (step.tempting ?? []).flatMap((tempting, which) => {
      const path = [...placeOf(index), 'tempting', which]
      const found = temptingFinding(live, steps.slice(0, index), step, tempting, at)
      return found === null ? [] : [{ file, ...found, path: [...path, ...found.path] }]
    }),
  )
  const misfit = steps[applied]
  if (misfit !== undefined) {
    return [...wrongTurns, { file, ...misfitFinding(live, misfit, node, placeOf(applied)) }]
  }
  const isEnd = kindOf(live.flow.pathway, node) === 'outcome'
  if (isEnd && node === endsAt) return wrongTurns
  return [...wrongTurns, { file, path: endPlace(scenario, run), ...endFinding(node, run, isEnd) }]
}

type Found = Pick<Finding, 'message' | 'hint'>

/** A step that is not an answer to the screen on which it would be given. */
function misfitFinding({ flow }: LivePathway, step: Step, node: string, path: KeyPath) {
  const { pathway } = flow
  if (step.node !== node) {
    const isKnown = kindOf(pathway, step.node) !== undefined
    const what = isKnown ? `"${step.node}" does not come here` : `There is no "${step.node}"`
    return {
      path: [...path, 'node'],
      message: `${what}: the screen is "${node}".`,
      hint: `Answer "${node}" here, with one of: ${answersOf(pathway, node).join(', ')}.`,
    }
  }
  return {
    path: [...path, 'answer'],
    message: `"${node}" has no answer "${step.answer}".`,
    hint: nearest(step.answer, answersOf(pathway, node)),
  }
}

function temptingFinding(
  live: LivePathway,
  before: readonly Step[],
  { node, answer }: Step,
  tempting: Tempting,
  at: number,
): (Found & { readonly path: KeyPath }) | null {
  if (tempting.answer === answer) {
    return {
      path: ['answer'],
      message: `"${answer}" is the right answer here.`,
      hint: 'A tempting answer is a wrong one.',
    }
  }
  const { node: leadsTo, applied } = screenAfter(
    live,
    [...before, { node, answer: tempting.answer }],
    at,
  )
  if (applied === before.length) {
    return {
      path: ['answer'],
      message: `"${node}" has no answer "${tempting.answer}".`,
      hint: nearest(tempting.answer, answersOf(live.flow.pathway, node)),
    }
  }
  if (leadsTo === tempting.leadsTo) return null
  return {
    path: ['leadsTo'],
    message: `"${tempting.answer}" leads to "${leadsTo}" at that time, and not to "${tempting.leadsTo}".`,
    hint: `Write "${leadsTo}", if what is said about it is still true.`,
  }
}

function endFinding(node: string, { endsAt }: Run, isEnd: boolean): Found {
  if (isEnd) {
    return {
      message: `It ends at "${node}" at that time, and not at "${endsAt}".`,
      hint: `Write "${node}", or change the answers or the moment.`,
    }
  }
  return {
    message: `It ends before an outcome, on the question "${node}".`,
    hint: `Add the answer to "${node}".`,
  }
}

/** Where each step of a run is written: in the scenario, or in the variant. */
function placesOf({ variants }: Scenario, run: Run): (index: number) => KeyPath {
  const which = variants.findIndex(({ id }) => id === run.variant)
  const own = variants[which]?.steps?.length ?? 0
  const shared = run.steps.length - own
  return (index) =>
    index < shared ? ['steps', index] : ['variants', which, 'steps', index - shared]
}

function endPlace({ variants }: Scenario, run: Run): KeyPath {
  const which = variants.findIndex(({ id }) => id === run.variant)
  return which === -1 ? ['endsAt'] : ['variants', which, 'endsAt']
}
