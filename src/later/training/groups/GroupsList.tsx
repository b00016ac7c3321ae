import { type ReactNode, useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useUnfinished } from '#later/unfinished.ts'
import type { Words } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import type { GroupsState } from './group-store.ts'
import { type Group, longestName, type NameProblem } from './group.ts'

export interface GroupEntry {
  readonly id: number
  readonly name: string
  /** In words. */
  readonly begunOn: string
  readonly attempts: number
  /** How many cases were counted in a room. */
  readonly rooms: number
  readonly isRecording: boolean
}

interface Props {
  readonly groups: readonly GroupEntry[]
  /** Why no group can be kept, or that the last change was not. */
  readonly trouble: GroupsState['trouble']
  /** Whether somebody asked for a group that is no longer there. */
  readonly isGone: boolean
  /** How many groups were deleted last, and can be put back. */
  readonly deleted: number
  readonly problemOf: (name: string) => NameProblem | null
  readonly onBegin: (name: string) => void
  /** The switch for the recording of a group. */
  readonly recordingOf: (group: GroupEntry) => ReactNode
  readonly onDelete: (id: number) => void
  readonly onDeleteAll: () => void
  readonly onUndo: () => void
  readonly onBack: () => void
}

/** A group as its pages show it. */
export function groupEntry(
  words: Words,
  { id, name, begunOn, attempts, rooms }: Group,
  current: GroupsState['current'],
): GroupEntry {
  return {
    id,
    name,
    begunOn: formatDate(words, begunOn),
    attempts: attempts.length,
    rooms: rooms.length,
    isRecording: current?.id === id && current.isRecording,
  }
}

/** The groups of this device: to begin one, to record one, to delete one or all. */
export function GroupsList(props: Props) {
  const words = useWords('groups')
  const { groups, trouble, isGone, deleted, problemOf, onBegin, onDeleteAll, onUndo, onBack } =
    props
  const recorded = groups.find(({ isRecording }) => isRecording)
  const canKeep = trouble === null || trouble === 'failed'
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading>{words('heading')}</ScreenHeading>
      {canKeep && (
        <>
          <p>{words('lead')}</p>
          <p>{words('privacy')}</p>
        </>
      )}
      <div role="status">
        {trouble !== null && <Note>{words(`trouble.${trouble}`)}</Note>}
        {isGone && canKeep && <Note>{words('gone')}</Note>}
        {recorded !== undefined && <Note>{words('on', { name: recorded.name })}</Note>}
        {deleted > 0 && (
          <Note>
            {words('deleted', { count: deleted })}{' '}
            <QuietButton name="undo" onPress={onUndo}>
              {words('undo')}
            </QuietButton>
          </Note>
        )}
      </div>
      {groups.length === 0 && canKeep && <p>{words('none')}</p>}
      <ul className="groups">
        {groups.map((group) => (
          <Entry key={group.id} {...props} group={group} />
        ))}
      </ul>
      {canKeep && <NewGroup problemOf={problemOf} onBegin={onBegin} />}
      <p>
        <a href="#training">{words('practise')}</a>
      </p>
      {groups.length > 0 && (
        <QuietButton name="delete-all" onPress={onDeleteAll}>
          {words('deleteAll')}
        </QuietButton>
      )}
    </>
  )
}

interface EntryProps extends Pick<Props, 'recordingOf' | 'onDelete'> {
  readonly group: GroupEntry
}

function Entry({ group, recordingOf, onDelete }: EntryProps) {
  const words = useWords('groups')
  const { id, name } = group
  return (
    <li className="group">
      <h2 className="scenario__title">
        <a href={`#training-groups/${String(id)}`}>{name}</a>
      </h2>
      <WhatIsKept {...group} />
      <div className="ways">
        {recordingOf(group)}
        <QuietButton
          name="delete"
          value={String(id)}
          label={words('deleteGroup', { name })}
          onPress={() => onDelete(id)}
        >
          {words('delete')}
        </QuietButton>
      </div>
    </li>
  )
}

type NewGroupProps = Pick<Props, 'problemOf' | 'onBegin'>

/** Begins a group under a made-up name, and says what is wrong with one that cannot be used. */
function NewGroup({ problemOf, onBegin }: NewGroupProps) {
  const words = useWords('groups')
  const [name, setName] = useState('')
  useUnfinished(name !== '')
  const [problem, setProblem] = useState<NameProblem | null>(null)
  const id = useId()
  const begin = () => {
    const found = problemOf(name)
    setProblem(found)
    if (found !== null) return
    onBegin(name)
    setName('')
  }
  return (
    <form
      className="new-group"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <label htmlFor={id}>{words('name')}</label>
      <p className="hint" id={`${id}-hint`}>
        {words('nameHint', { most: longestName })} {words('beginHint')}
      </p>
      <p role="alert" id={`${id}-problem`}>
        {problem !== null && words(`problem.${problem}`)}
      </p>
      <input
        id={id}
        name="group-name"
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="quiet-button" name="begin-group">
        {words('begin')}
      </button>
    </form>
  )
}

/** Since when a group is there, and how much is kept of it. */
export function WhatIsKept({
  begunOn,
  attempts,
  rooms,
}: Pick<GroupEntry, 'begunOn' | 'attempts' | 'rooms'>) {
  const words = useWords('groups')
  return (
    <p className="hint">
      {words('about', { date: begunOn, count: attempts })}{' '}
      {rooms > 0 && words('inRooms', { count: rooms })}
    </p>
  )
}
