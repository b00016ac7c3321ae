import { instantAt, londonTime } from '#services/london.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { targetOf } from '#flow/graph.ts'
import { formatStamp } from '#text/format-time.ts'
import { useApp } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'
import { Announcement } from '#ui/Announcement.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { atTime } from './lit.ts'

interface Props {
  /** The instant that the map shows. */
  readonly moment: number
  /** Null goes back to now. */
  readonly onChoose: (moment: number | null) => void
}

/** A day and a time to see the map at. */
export function MapTime({ moment, onChoose }: Props) {
  const words = useWords('map')
  const [date, time] = wallClock(moment)
  const choose = (day: string, hour: string) => {
    const chosen = instantIn(day, hour)
    if (chosen !== null) onChoose(chosen)
  }
  return (
    <div className="map-time" role="group" aria-label={words('time.heading')}>
      <label>
        {words('time.day')}
        <input
          type="date"
          value={date}
          min="2020-01-01"
          max="2099-12-31"
          onChange={(event) => choose(event.target.value, time)}
        />
      </label>
      <label>
        {words('time.time')}
        <input type="time" value={time} onChange={(event) => choose(date, event.target.value)} />
      </label>
      <QuietButton name="now" onPress={() => onChoose(null)}>
        {words('time.now')}
      </QuietButton>
    </div>
  )
}

interface TimeSaysProps extends Pick<Props, 'moment'> {
  /** Whether somebody chose the moment: what a clock that only goes on decides is not read out. */
  readonly isChosen: boolean
}

/** What the clock decides at a moment, and which outcomes that changes. */
export function TimeSays({ moment, isChosen }: TimeSaysProps) {
  const words = useWords('map')
  const { setting } = useApp()
  const { text, flow, words: appWords } = setting
  const { checks, changed, isWrong } = atTime(setting, moment)
  const at = isWrong ? words('time.wrong') : words('time.at', { at: formatStamp(appWords, moment) })
  const decided = Object.entries(checks).map(([check, answer]) => ({
    check,
    answer,
    says: words('time.check', {
      asks: text.checks[check]?.asks ?? '',
      says: text.checks[check]?.answers[answer as AvailabilityState] ?? '',
      leadsTo: text.outcomes[targetOf(flow.pathway, check, answer) ?? '']?.title ?? '',
    }),
  }))
  const outcomes = changed.map((id) => text.outcomes[id]?.title ?? '')
  const order = words(changed.length === 0 ? 'time.same' : 'time.changed')
  const all = [at, ...decided.map(({ says }) => says), order, ...outcomes].join(' ')
  return (
    <div className="map-says">
      <Announcement>{isChosen ? all : ''}</Announcement>
      <p>{at}</p>
      {decided.map(({ check, answer, says }) => (
        <p key={check} data-check={check} data-answer={answer}>
          {says}
        </p>
      ))}
      <p>{order}</p>
      {outcomes.length > 0 && <Bullets entries={outcomes} />}
    </div>
  )
}

/** A moment as the two fields hold it; empty for a clock that shows none. */
function wallClock(moment: number): readonly [date: string, time: string] {
  if (!(moment >= 0 && moment < Date.UTC(2100, 0))) return ['', '']
  const { date, minute } = londonTime(moment)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return [date, `${two(minute / 60)}:${two(minute % 60)}`]
}

function instantIn(date: string, time: string): number | null {
  const [hours, minutes] = time.split(':').map(Number)
  const isWhole = /^20\d{2}-\d{2}-\d{2}$/.test(date) && /^\d{2}:\d{2}/.test(time)
  return isWhole ? instantAt(date, (hours ?? 0) * 60 + (minutes ?? 0)) : null
}
