import { useState } from 'react'
import { useWords } from '#first/words.ts'
import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatStamp } from '#text/format-time.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp, useNow } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import { serverAhead } from '#later/start/offline.ts'

/** The time by which an outcome was decided, and whose clock said it. */
export function TimeUsed() {
  const { setting } = useApp()
  const { words, now, isCorrected } = useClock()
  const time = formatWallClock(setting.words('locale'), now)
  return (
    <p className="hint">{words(isCorrected ? 'clock.usedCorrected' : 'clock.used', { time })}</p>
  )
}

/** That this device’s clock and the server’s differ; nothing, unless by more than two minutes. */
export function ClockDifference() {
  const { clock, setting } = useApp()
  const { device, ahead, isCorrected } = useClock()
  if (ahead === 0) return null
  return (
    <Difference
      device={formatStamp(setting.words, device)}
      server={formatStamp(setting.words, device + ahead)}
      isCorrected={isCorrected}
      onPress={() => clock.correct(isCorrected ? 0 : ahead)}
    />
  )
}

interface DifferenceProps {
  /** Moments in words. */
  readonly device: string
  readonly server: string
  readonly isCorrected: boolean
  readonly onPress: () => void
}

/** Both times, and one touch to go by the other. */
function Difference({ device, server, isCorrected, onPress }: DifferenceProps) {
  const words = useWords('outcome')
  const [isTouched, setIsTouched] = useState(false)
  const press = () => {
    setIsTouched(true)
    onPress()
  }
  return (
    <Disclosure summary={words('clock.line')}>
      <p>{words(isCorrected ? 'clock.corrected' : 'clock.differs', { device, server })}</p>
      <QuietButton name="clock" onPress={press}>
        {words(isCorrected ? 'clock.undo' : 'clock.correct')}
      </QuietButton>
      <p className="visually-hidden" aria-live="polite">
        {isTouched && words(isCorrected ? 'clock.done.corrected' : 'clock.done.undone')}
      </p>
    </Disclosure>
  )
}

function useClock() {
  const { i18n, clock } = useApp()
  addWords(i18n, 'outcome', outcomeWords)
  const now = useNow()
  const ahead = useStore(serverAhead, 0)
  const words = i18n.getFixedT(null, 'outcome')
  const device = clock.latest()
  return { words, now, device, ahead, isCorrected: now !== device }
}

/** What a clock on a wall in London shows, as staff write it: `Monday 14:05`. */
function formatWallClock(locale: string, instant: number): string {
  const timeZone = 'Europe/London'
  const parts = [
    { weekday: 'long', timeZone },
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  ] as const
  return parts.map((part) => new Intl.DateTimeFormat(locale, part).format(instant)).join(' ')
}
