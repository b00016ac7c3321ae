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
import { type Group, nameProblem } from './group.ts'
import { GroupPage } from './GroupPage.tsx'
import groupsStyles from './groups.scss?inline'
import { groupEntry, GroupsList } from './GroupsList.tsx'
import { GroupsQuiz } from './GroupsQuiz.tsx'

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
  const [id = '', round] = useTrainingAddress()
  useEffect(() => void groups.read(), [groups])
  if (status === 'unread') return <p>{setting.words('loading')}</p>
  if (training === null) return <MissingPage onBack={session.leavePage} />
  const group = all.find((one) => String(one.id) === id)
  if (group === undefined) return <AllGroups groups={groups} isGone={id !== ''} />
  if (round !== 'before' && round !== 'after') {
    return <GroupPage key={id} {...{ groups, group, training }} />
  }
  return (
    <GroupsQuiz
      key={round}
      questions={Object.entries(training.quiz)}
      group={`#training-groups/${String(group.id)}`}
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
  const { status, groups: all, on, deleted } = useStore(groups, groups.get())
  const withId = (use: (group: Group) => void) => (id: number) => {
    const group = all.find((one) => one.id === id)
    if (group !== undefined) use(group)
  }
  const names = all.map(({ name }) => name)
  return (
    <GroupsList
      groups={all.map((group) => groupEntry(setting.words, group, on?.id))}
      isRefused={status === 'refused'}
      isGone={isGone && deleted.length === 0}
      deleted={deleted.length}
      problemOf={(name) => nameProblem(name, names)}
      onBegin={(name) => void groups.begin(name)}
      onSwitch={withId(groups.toggle)}
      onDelete={withId((group) => void groups.remove(group))}
      onDeleteAll={() => void groups.removeAll()}
      onUndo={() => void groups.undo()}
      onBack={session.leavePage}
    />
  )
}
