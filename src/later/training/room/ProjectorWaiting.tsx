import { useTranslation } from 'react-i18next'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

/** What the window for the projector shows before any trainer’s window has said where a room is. */
export function ProjectorWaiting() {
  const { t: words } = useTranslation('room')
  return (
    <div className="on-projector">
      <ScreenHeading takesFocus={false}>{words('screen.waiting')}</ScreenHeading>
      <p>{words('screen.waitingHow')}</p>
    </div>
  )
}
