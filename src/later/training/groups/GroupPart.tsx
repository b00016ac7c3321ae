import { useEffect, useRef, useState } from 'react'
import { GroupsAnswers } from './GroupsAnswers.tsx'
import { GroupsEvidence } from './GroupsEvidence.tsx'
import { GroupsLearnt } from './GroupsLearnt.tsx'
import { GroupsPage } from './Group.tsx'
import { screenTitle } from '#later/training/debrief-view.ts'
import { evidenceOf, quizEvidence } from './evidence.ts'
import { groupCsv, groupJson } from './group-export.ts'
import type { Group } from './group.ts'
import type { Training } from '#scenarios/schema.ts'
import type { AppContext } from '#first/app-context.ts'
import { saveText } from '#later/hand-over.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { flow } from '#first/pathway.ts'
import { useStore } from '#first/store.ts'
import { entryOf, switchOf } from './GroupsPart.tsx'
import type { KeptGroups } from './kept-groups.ts'

interface Props {
  readonly parts: AppContext
  readonly groups: KeptGroups
  readonly group: Group
  readonly training: Training
}

/** One group, filled from what is kept of it. */
export function GroupPart({ parts, groups, group, training }: Props) {
  const { setting, session } = parts
  const { on } = useStore(groups, groups.get())
  const [isSaved, onSave] = useFiles(parts, group, training)
  const { pathway } = flow
  const { questions, outcomes } = pathway
  const nodes = [...Object.keys(questions), ...Object.keys(outcomes)]
  const asked = Object.values(training.quiz)
  const learnt = quizEvidence(group, training.quiz).map((one) => ({
    ...one,
    asks: training.quiz[one.question]?.asks ?? '',
  }))
  const { before, after } = group.quiz
  return (
    <GroupsPage
      group={entryOf(parts, group, on?.id ?? null)}
      finished={{ before: before.finished, after: after.finished }}
      isSaved={isSaved}
      onSwitch={() => switchOf(groups, group)}
      onAsk={(round) => {
        location.hash = `training-groups/${String(group.id)}/${round}`
      }}
      onSave={onSave}
      onDelete={() => {
        void groups.remove(group)
      }}
      onBack={session.leavePage}
    >
      <GroupsEvidence
        evidence={evidenceOf(group, { scenarios: training.scenarios, pathway, nodes })}
        titleOf={(node) => screenTitle(setting.text, node)}
      />
      <GroupsLearnt questions={learnt} />
      {after.finished > 0 && (
        <GroupsAnswers
          questions={asked}
          sources={<Sources idsIn={() => asked.flatMap(({ sources }) => sources)} />}
        />
      )}
    </GroupsPage>
  )
}

/** A spreadsheet that finds this first reads the rest as UTF-8. */
const mark = '\u{feff}'

/** Saves the files of a group; what was saved is forgotten as the page is left. */
function useFiles({ i18n }: AppContext, group: Group, { quiz }: Training) {
  const words = i18n.getFixedT(null, 'groups')
  const [isSaved, setIsSaved] = useState(false)
  const forget = useRef<() => void>(undefined)
  useEffect(() => () => forget.current?.(), [])
  const save = (as: 'csv' | 'json') => {
    const name = `${words('files.name')}.${as}`
    forget.current?.()
    forget.current =
      as === 'csv'
        ? saveText(name, mark + groupCsv(group, quiz), 'text/csv')
        : saveText(name, groupJson(group), 'application/json')
    setIsSaved(true)
  }
  return [isSaved, save] as const
}
