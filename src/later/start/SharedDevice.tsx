import { useId } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  /** How long an untouched case is kept, in minutes. */
  readonly minutes: number
  /** What can be chosen. */
  readonly choices: readonly number[]
  readonly onChoose: (minutes: number) => void
}

/** What Start says to somebody who shares this device, or may be watched. */
export function SharedDevice({ minutes, choices, onChoose }: Props) {
  const { t: words } = useTranslation('start')
  const id = useId()
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
        onChange={(event) => onChoose(Number(event.target.value))}
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
