import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** Moments in words. */
  readonly device: string
  readonly server: string
  readonly isCorrected: boolean
  readonly onCorrect: () => void
  readonly onUndo: () => void
}

/** That this device’s clock and the server’s differ, and one touch to go by the other. */
export function ClockDifference({ device, server, isCorrected, onCorrect, onUndo }: Props) {
  const { t: words } = useTranslation('outcome')
  const [isTouched, setIsTouched] = useState(false)
  const press = () => {
    setIsTouched(true)
    if (isCorrected) onUndo()
    else onCorrect()
  }
  return (
    <Note>
      <p>{words(isCorrected ? 'clock.corrected' : 'clock.differs', { device, server })}</p>
      <QuietButton name="clock" onPress={press}>
        {words(isCorrected ? 'clock.undo' : 'clock.correct')}
      </QuietButton>
      <p className="visually-hidden" aria-live="polite">
        {isTouched && words(isCorrected ? 'clock.done.corrected' : 'clock.done.undone')}
      </p>
    </Note>
  )
}
