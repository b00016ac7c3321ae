import { ClockDifference } from './ClockDifference.tsx'
import outcomeWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { clockWords as timeOnClock } from './clock-words.ts'
import { formatStamp } from '#text/format-time.ts'
import type { AppContext } from '#first/app-context.ts'
import { serverAhead } from '#later/start/server.ts'
import { useStore } from '#first/store.ts'

interface Props {
  readonly parts: AppContext
}

/** The time by which an outcome was decided, and whose clock said it. */
export function TimeUsed({ parts }: Props) {
  const { words, now, isCorrected } = useClock(parts)
  const time = timeOnClock(parts.setting.words, now)
  return (
    <p className="hint">{words(isCorrected ? 'clock.usedCorrected' : 'clock.used', { time })}</p>
  )
}

/** Nothing, unless the server’s clock and this device’s differ by more than two minutes. */
export function Difference({ parts }: Props) {
  const { device, ahead, isCorrected } = useClock(parts)
  const { clock, setting } = parts
  if (ahead === 0) return null
  return (
    <ClockDifference
      device={formatStamp(setting.words, device)}
      server={formatStamp(setting.words, device + ahead)}
      isCorrected={isCorrected}
      onCorrect={() => clock.correct(ahead)}
      onUndo={() => clock.correct(0)}
    />
  )
}

function useClock({ i18n, clock }: AppContext) {
  addWords(i18n, 'outcome', outcomeWords)
  const now = useStore({ get: clock.now, subscribe: clock.subscribe }, clock.now())
  const ahead = useStore(serverAhead, 0)
  const words = i18n.getFixedT(null, 'outcome')
  const device = clock.latest()
  return { words, now, device, ahead, isCorrected: now !== device }
}
