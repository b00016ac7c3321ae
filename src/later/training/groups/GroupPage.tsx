import { useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { flow } from '#first/pathway.ts'
import { useStore } from '#first/store.ts'
import { saveText } from '#later/hand-over.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { screenTitle } from '#later/training/debrief-view.ts'
import type { Training } from '#scenarios/schema.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { evidenceOf, quizEvidence, roomEvidence } from './evidence.ts'
import { groupCsv, groupJson } from './group-export.ts'
import type { GroupStore } from './group-store.ts'
import type { Group, Round } from './group.ts'
import { AttemptEvidence, LearntEvidence, RightAnswers, RoomEvidence } from './GroupEvidence.tsx'
import { groupEntry, WhatIsKept } from './GroupsList.tsx'
import { RecordingSwitch } from './Recording.tsx'

const rounds: readonly Round[] = ['before', 'after']

interface Props {
  readonly groups: GroupStore
  readonly group: Group
  readonly training: Training
}

/** One group: what is kept of it, the questions before and after, what it learnt, and its files. */
export function GroupPage({ groups, group, training }: Props) {
  const { setting, session } = useApp()
  const words = useWords('groups')
  const { current, trouble } = useStore(groups, groups.get())
  const [isSaved, save] = useFiles(group, training)
  const entry = groupEntry(setting.words, group, current)
  const { name, isRecording } = entry
  const { pathway } = flow
  const nodes = [...Object.keys(pathway.questions), ...Object.keys(pathway.outcomes)]
  const known = { scenarios: training.scenarios, pathway, nodes }
  const titleOf = (node: string) => screenTitle(setting.text, node)
  const asked = Object.values(training.quiz)
  const learnt = quizEvidence(group, training.quiz).map((one) => ({
    ...one,
    asks: training.quiz[one.question]?.asks ?? '',
  }))
  return (
    <>
      <WayBack onBack={session.leavePage} />
      <ScreenHeading>{name}</ScreenHeading>
      <WhatIsKept {...entry} />
      <RecordingSwitch groups={groups} group={group} />
      <div role="status">
        {trouble !== null && <Note>{words(`trouble.${trouble}`)}</Note>}
        <p>{words(isRecording ? 'on' : 'off', { name })}</p>
      </div>
      <h2 className="part-heading">{words('next')}</h2>
      <p>
        <a href="#training">{words('practise')}</a>
      </p>
      <h2 className="part-heading">{words('quiz.heading')}</h2>
      <p>{words('quiz.lead')}</p>
      <div className="answers">
        {rounds.map((round) => (
          <BigButton
            key={round}
            name="ask"
            value={round}
            note={words('quiz.finished', { count: group.quiz[round].finished })}
            onPress={() => ask(group, round)}
          >
            {words(`quiz.${round}`)}
          </BigButton>
        ))}
      </div>
      <ul>
        <li>
          <a href="#training-print/all/questions">{words('quiz.print')}</a>
        </li>
        {rounds.map((round) => (
          <li key={round}>
            <a href={`#training-groups/${String(group.id)}/${round}/paper`}>
              {words(`paper.${round}`)}
            </a>
          </li>
        ))}
      </ul>
      <AttemptEvidence evidence={evidenceOf(group, known)} titleOf={titleOf} />
      <RoomEvidence questions={roomEvidence(group, known)} titleOf={titleOf} />
      <LearntEvidence questions={learnt} />
      {group.quiz.after.finished > 0 && (
        <RightAnswers
          questions={asked}
          sources={<Sources idsIn={() => asked.flatMap(({ sources }) => sources)} />}
        />
      )}
      <h2 className="part-heading">{words('files.heading')}</h2>
      <p>{words('files.lead')}</p>
      <div className="ways">
        <QuietButton name="save-csv" onPress={() => save('csv')}>
          {words('files.csv')}
        </QuietButton>
        <QuietButton name="save-json" onPress={() => save('json')}>
          {words('files.json')}
        </QuietButton>
      </div>
      <p role="status">{isSaved && words('files.saved')}</p>
      <div className="ways">
        <QuietButton name="delete" onPress={() => void groups.remove(group)}>
          {words('deleteGroup', { name })}
        </QuietButton>
        <a href="#training-groups">{words('all')}</a>
      </div>
    </>
  )
}

function ask({ id }: Group, round: Round) {
  location.hash = `training-groups/${String(id)}/${round}`
}

/** A spreadsheet that finds this first reads the rest as UTF-8. */
const mark = '\u{feff}'

/** Saves the files of a group; what was saved is forgotten as the page is left. */
function useFiles(group: Group, { quiz }: Training) {
  const words = useWords('groups')
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
