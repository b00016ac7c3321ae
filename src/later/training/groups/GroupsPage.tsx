import { training } from 'virtual:pathway/training'
import { useEffect } from 'react'
import { useApp } from '#first/app-context.ts'
import { MissingPage } from '#first/frame/MissingPage.tsx'
import { Screen } from '#first/frame/Screen.tsx'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { useTrainingAddress } from '#later/training/training-address.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import groupsWords from './en.json' with { type: 'json' }
import { type GroupStore, groupStore } from './group-store.ts'
import { type Group, nameProblem, type QuizCounts } from './group.ts'
import { GroupPage } from './GroupPage.tsx'
import groupsStyles from './groups.scss?inline'
import { groupEntry, GroupsList } from './GroupsList.tsx'
import { GroupsQuiz } from './GroupsQuiz.tsx'
import { openAfter } from './open-after.ts'
import { QuizOnPaper } from './QuizOnPaper.tsx'
import { RecordingSwitch } from './Recording.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly groups: typeof groupsWords
  }
}

adoptStyleSheet(groupsStyles)

/** Groups that train, one of them, or its questions. While a live case is open, none of it. */
export function GroupsPage() {
  addWords(useApp().i18n, 'groups', groupsWords)
  return (
    <ApartFromCase>
      <Screen>
        <Named />
      </Screen>
    </ApartFromCase>
  )
}

/** What the address names: a group, a round of its questions, or all groups. */
function Named() {
  const { clock, setting, session } = useApp()
  const groups = groupStore(clock)
  const { status, groups: all } = useStore(groups, groups.get())
  const [id = '', round, how] = useTrainingAddress()
  useEffect(() => void groups.read(), [groups])
  if (status === 'unread') return <p>{setting.words('loading')}</p>
  if (training === null) return <MissingPage onBack={session.leavePage} />
  const group = all.find((one) => String(one.id) === id)
  if (group === undefined) return <AllGroups groups={groups} isGone={id !== ''} />
  if (round !== 'before' && round !== 'after') {
    return <GroupPage key={id} {...{ groups, group, training }} />
  }
  const questions = Object.entries(training.quiz)
  const toGroup = `#training-groups/${String(group.id)}`
  if (how === 'paper') {
    const add = async (counts: QuizCounts) => {
      await groups.keepPapers(group.id, round, counts)
      return toGroup
    }
    return (
      <QuizOnPaper
        key={round}
        {...{ questions, round }}
        group={toGroup}
        onAdd={(counts) => void openAfter(add(counts))}
      />
    )
  }
  return (
    <GroupsQuiz
      key={round}
      questions={questions}
      group={toGroup}
      onFinish={(answers) => void groups.keepQuiz(group.id, round, answers)}
    />
  )
}

interface AllGroupsProps {
  readonly groups: GroupStore
  /** Whether the address names a group that is not there. */
  readonly isGone: boolean
}

/** The list of groups, with what can be done with each. */
function AllGroups({ groups, isGone }: AllGroupsProps) {
  const { setting, session } = useApp()
  const { groups: all, current, trouble, deleted } = useStore(groups, groups.get())
  const withId = (use: (group: Group) => void) => (id: number) => {
    const group = all.find((one) => one.id === id)
    if (group !== undefined) use(group)
  }
  const begin = async (name: string) => {
    const id = await groups.begin(name)
    return id === null ? null : `#training-groups/${String(id)}`
  }
  const names = all.map(({ name }) => name)
  return (
    <GroupsList
      groups={all.map((group) => groupEntry(setting.words, group, current))}
      trouble={trouble}
      isGone={isGone && deleted.length === 0}
      deleted={deleted.length}
      problemOf={(name) => nameProblem(name, names)}
      onBegin={(name) => void openAfter(begin(name))}
      recordingOf={(group) => <RecordingSwitch groups={groups} group={group} />}
      onDelete={withId((group) => void groups.remove(group))}
      onDeleteAll={() => void groups.removeAll()}
      onUndo={() => void groups.undo()}
      onBack={session.leavePage}
    />
  )
}
