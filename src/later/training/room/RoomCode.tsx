import { useTranslation } from 'react-i18next'
import type { ServiceSetting } from '#text/service-view.ts'
import type { RoomState } from './room.ts'
import type { RoomContext } from './room-reducer.ts'
import { LaterCode } from '#later/outcome/LaterCode.tsx'
import { followAddress, stepOfRoom } from '#later/training/training-address.ts'

interface Props {
  readonly setting: ServiceSetting
  readonly context: RoomContext
  readonly room: RoomState
}

/** The code that brings a phone to where the room is. It holds a scenario and a step alone. */
export function RoomCode({ setting, context, room }: Props) {
  const { t: words } = useTranslation('room')
  const step = stepOfRoom(context, room)
  return (
    <LaterCode
      words={setting.words}
      content={followAddress(room.scenario, step)}
      label={
        step === 0 ? words('screen.codePictureBriefing') : words('screen.codePicture', { step })
      }
    />
  )
}
