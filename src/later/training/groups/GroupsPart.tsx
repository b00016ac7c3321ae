import { GroupsList } from './GroupsList.tsx'
import { formatDate } from '#text/format-time.ts'
import { type Group, nameProblem } from './group.ts'
import type { AppContext } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import type { KeptGroups } from './kept-groups.ts'

interface Props {
  readonly parts: AppContext
  readonly groups: KeptGroups
  /** Whether the address names a group that is not there. */
  readonly isGone: boolean
}

/** The list of groups, with what can be done with each. */
export function GroupsPart({ parts, groups, isGone }: Props) {
  const { status, groups: all, on, deleted } = useStore(groups, groups.get())
  const withId = (use: (group: Group) => void) => (id: number) => {
    const group = all.find((one) => one.id === id)
    if (group !== undefined) use(group)
  }
  return (
    <GroupsList
      groups={all.map((group) => entryOf(parts, group, on?.id ?? null))}
      isRefused={status === 'refused'}
      isGone={isGone && deleted.length === 0}
      deleted={deleted.length}
      problemOf={(name) =>
        nameProblem(
          name,
          all.map((group) => group.name),
        )
      }
      onBegin={(name) => void groups.begin(name)}
      onSwitch={withId((group) => switchOf(groups, group))}
      onDelete={withId((group) => void groups.remove(group))}
      onDeleteAll={() => void groups.removeAll()}
      onUndo={() => void groups.undo()}
      onBack={parts.session.leavePage}
    />
  )
}

/** A group as the screens show it. */
export function entryOf(
  { setting }: AppContext,
  { id, name, begunOn, attempts }: Group,
  on: number | null,
) {
  return {
    id,
    name,
    begunOn: formatDate(setting.words, begunOn),
    attempts: attempts.length,
    isOn: id === on,
  }
}

/** Keeps attempts for a group, or no longer, whichever it is not. */
export function switchOf(groups: KeptGroups, group: Group): void {
  if (groups.get().on?.id === group.id) groups.switchOff()
  else groups.switchOn(group)
}
