import { calleeOf } from '#flow/outcome.ts'
import { id } from '#services/schema.ts'
import { resolveTarget } from '#check/paths.ts'
import { listed, namesOf } from '#check/words/names.ts'
import type { Case } from './case.ts'
import { casePromise } from './promise.ts'
import { one } from './references.ts'
import type { Situation } from './situation.ts'

export const nextFirstCall = casePromise({
  schema: id.meta({
    description: 'The screen right after these answers has this service as its first call.',
  }),
  references: one('service'),
  holds: (service, one, when) => wrongScreens(service, one, when).length === 0,
  explain: (service, one, text, when) => {
    const names = namesOf(text)
    const said = wrongScreens(service, one, when).map(
      ({ question, answer, screen }) =>
        `after ${names.answer(question, answer)} comes ${names.screen(screen)}, where ${names.callee(service)} is not the first call`,
    )
    return listed(said, 'and')
  },
})

/** The screens right after answers that the clause names, where this service is not the first call. */
function wrongScreens(service: string, { flow, facts, answers }: Case, { answered }: Situation) {
  const { questions, outcomes } = flow.pathway
  const named = Object.entries(answered ?? {}).flatMap(([question, given]) =>
    given.map((answer) => ({ question, answer })),
  )
  return named.flatMap(({ question, answer }) => {
    const target = questions[question]?.answers[answer]
    if (target === undefined || !facts.has(`${question}=${answer}`)) return []
    const screen = resolveTarget(flow.pathway, answers, target)
    const first = outcomes[screen]?.calls[0]
    const isFirst = first !== undefined && calleeOf(first) === service && first.when === 'now'
    return isFirst ? [] : [{ question, answer, screen }]
  })
}
