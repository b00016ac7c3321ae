import { nearest } from '#check/load/hints.ts'
import type { Flow } from '#flow/flow.ts'
import type { Finding } from '#check/load/problem.ts'
import type { TrainingFile } from '#scenarios/schema.ts'

/** What is wrong with the questions asked before and after, and with what must be covered. */
export function quizFindings(
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
