import { instantAt, londonTime } from '#services/london.ts'
import { targetOf } from '#flow/graph.ts'
import { answerOf, titleOf } from '#flow/node-words.ts'
import { useApp } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'
import { Announcement } from '#ui/Announcement.tsx'
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

/** In few words, what the clock decides at a moment, and which outcomes that changes. */
export function TimeSays({ moment, isChosen }: TimeSaysProps) {
  const words = useWords('map')
  const { setting } = useApp()
  const { text, flow } = setting
  const { checks, reached, changed, isWrong } = atTime(setting, moment)
  const decided = Object.entries(checks)
    .filter(([check]) => reached.has(check))
    .map(([check, answer]) => ({ check, answer, to: targetOf(flow.pathway, check, answer) ?? '' }))
  const says = ({ check, answer, to }: (typeof decided)[number]) =>
    words('time.check', {
      says: answerOf(text, { from: check, answer }),
      leadsTo: titleOf(text, to),
    })
  // The outcomes to which the clock leads are named with it.
  const others = changed.filter((id) => decided.every(({ to }) => to !== id))
  const outcomes = others.map((id) => titleOf(text, id)).join('; ')
  const order = [
    ...(isWrong ? [words('time.wrong')] : []),
    ...(changed.length === 0 ? [words('time.same')] : []),
    ...(others.length > 0 ? [words('time.changed', { outcomes })] : []),
  ]
  return (
    <div className="map-says">
      <Announcement>{isChosen ? [...decided.map(says), ...order].join(' ') : ''}</Announcement>
      {decided.map((each) => (
        <p key={each.check} data-check={each.check} data-answer={each.answer}>
          {says(each)}
        </p>
      ))}
      {order.map((each) => (
        <p key={each}>{each}</p>
      ))}
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
