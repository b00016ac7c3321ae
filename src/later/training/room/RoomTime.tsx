import { useTranslation } from 'react-i18next'

interface Props {
  readonly seconds: number
  readonly isUp: boolean
}

/** How much time a room has left: minutes and seconds. */
export function RoomTime({ seconds, isUp }: Props) {
  const { t: words } = useTranslation('room')
  const rest = String(seconds % 60).padStart(2, '0')
  return (
    <p className="room-time">
      <span role="timer" aria-label={words('timer.label')}>
        {String(Math.floor(seconds / 60))}:{rest}
      </span>{' '}
      {isUp && <strong role="status">{words('timer.up')}</strong>}
    </p>
  )
}
