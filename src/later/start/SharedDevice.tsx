import { useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { chooseIdleMinutes, chosenIdleMinutes, idleMinutes } from '#device/idle-limit.ts'

/** What is offered; a device that was set to something else offers that too. */
const offered = [idleMinutes.least, 2, 3, idleMinutes.usual, 10, 15, 20, idleMinutes.most]

/** What Start says to somebody who shares this device, or may be watched, with the idle limit. */
export function SharedDevice() {
  const words = useWords('start')
  const id = useId()
  const [minutes, setMinutes] = useState(chosenIdleMinutes)
  const [first] = useState(minutes)
  const choose = (chosen: number) => {
    chooseIdleMinutes(chosen)
    setMinutes(chosen)
  }
  const choices = [...new Set([...offered, first])].toSorted((one, other) => one - other)
  return (
    <section className="shared">
      <h2 className="part-heading">{words('shared.heading')}</h2>
      <p>{words('shared.hide')}</p>
      <p>{words('shared.back')}</p>
      <p>
        <label htmlFor={id}>{words('shared.minutes')}</label>
      </p>
      <select
        id={id}
        className="quiet-button"
        name="idle-minutes"
        autoComplete="off"
        value={minutes}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {choices.map((count) => (
          <option key={count} value={count}>
            {words('shared.choice', { count })}
          </option>
        ))}
      </select>
    </section>
  )
}
