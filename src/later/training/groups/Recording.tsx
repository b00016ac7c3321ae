import { useWords } from '#first/words.ts'
import { useStore } from '#first/store.ts'
import { Switch } from '#ui/Switch.tsx'
import type { GroupStore } from './group-store.ts'
import type { Group } from './group.ts'

interface Props {
  readonly groups: GroupStore
  /** Whether a group can keep what is done here: not so with a case that only this device has. */
  readonly canKeep?: boolean
}

/**
 * Says on a screen of practice whether what is done here is kept for a group, with the switch for
 * it. It is there for the group that was begun in this tab; where none was, nothing is kept.
 */
export function Recording({ groups, canKeep = true }: Props) {
  const words = useWords('training')
  const { current, isLost } = useStore(groups, groups.get())
  return (
    <div className="recording" role="status" data-kept-for={keptFor(current, canKeep)}>
      {isLost && <p>{words('recording.lost')}</p>}
      {current !== null && !canKeep && <p>{words('recording.own')}</p>}
      {current !== null && canKeep && <RecordingSwitch groups={groups} group={current} />}
    </div>
  )
}

function keptFor(current: { name: string; isRecording: boolean } | null, canKeep: boolean) {
  return current?.isRecording === true && canKeep ? current.name : undefined
}

interface SwitchProps {
  readonly groups: GroupStore
  readonly group: Pick<Group, 'id' | 'name'>
}

/** The one switch for the recording of a group, the same on every page. */
export function RecordingSwitch({ groups, group }: SwitchProps) {
  const words = useWords('training')
  const { current } = useStore(groups, groups.get())
  const isOn = current?.id === group.id && current.isRecording
  return (
    <Switch
      name="record-group"
      value={String(group.id)}
      label={words('recording.label', { group: group.name })}
      isOn={isOn}
      state={words(isOn ? 'recording.on' : 'recording.off')}
      onSwitch={() => groups.toggle(group)}
    />
  )
}
