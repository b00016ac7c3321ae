import { GroupsQuiz } from './GroupsQuiz.tsx'
import type { Group, Round } from './group.ts'
import type { Training } from '#scenarios/schema.ts'
import type { KeptGroups } from './kept-groups.ts'

interface Props {
  readonly groups: KeptGroups
  readonly group: Group
  readonly round: Round
  readonly training: Training
}

/** The questions of one round, for one learner after another. */
export function QuizPart({ groups, group, round, training }: Props) {
  return (
    <GroupsQuiz
      questions={Object.entries(training.quiz)}
      group={`#training-groups/${String(group.id)}`}
      onFinish={(answers) => void groups.keepQuiz(group.id, round, answers)}
    />
  )
}
