import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { longestTeam } from '#device/contacts.ts'
import { useUnfinished } from '#later/unfinished.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { ContactEntry, EntryFault, EntryField } from './contact-entry.ts'
import { longestNumber } from './read-number.ts'

interface Props {
  /** The name of the contact. */
  readonly name: string
  readonly entry: ContactEntry
  /** Saves what was typed; returns what is wrong with it, and then nothing is saved. */
  readonly onSave: (entry: ContactEntry) => readonly EntryFault[]
  readonly onCancel: () => void
}

/** The form of one contact. What is wrong is said at its top, and beside each field. */
export function ContactForm({ name, entry, onSave, onCancel }: Props) {
  const words = useWords('contacts')
  const id = useId()
  const [begun] = useState(entry)
  const [typed, setTyped] = useState(begun)
  const [faults, setFaults] = useState<readonly EntryFault[]>([])
  useUnfinished(typed !== begun)
  const field = (of: EntryField) => ({
    id: `${id}-${of}`,
    value: typed[of],
    why: faults.find((fault) => fault.field === of)?.why ?? null,
    onChange: (value: string) => setTyped({ ...typed, [of]: value }),
  })
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    setFaults(onSave(typed))
  }
  return (
    <form className="contact__form" aria-label={name} noValidate autoComplete="off" onSubmit={save}>
      <Wrong id={id} faults={faults} />
      <Field {...field('day')} label={words('form.day')} hint={words('form.dayHint')} type="tel" />
      <Field {...field('team')} label={words('form.team')} hint={words('form.teamHint')} />
      <fieldset className="contact__night">
        <legend>{words('form.night')}</legend>
        <Field
          {...field('night')}
          label={words('form.nightNumber')}
          hint={words('form.nightHint')}
          type="tel"
        />
        <Field {...field('from')} label={words('form.from')} type="time" />
        <Field {...field('to')} label={words('form.to')} type="time" />
      </fieldset>
      <div className="ways">
        <button
          type="submit"
          className="quiet-button"
          name="save"
          aria-label={words('of', { what: words('form.save'), name })}
        >
          {words('form.save')}
        </button>
        <QuietButton name="cancel" onPress={onCancel}>
          {words('form.cancel')}
        </QuietButton>
      </div>
    </form>
  )
}

interface WrongProps {
  readonly id: string
  readonly faults: readonly EntryFault[]
}

/** Everything that is wrong, each with the way to its field. It takes the focus. */
function Wrong({ id, faults }: WrongProps) {
  const words = useWords('contacts')
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [faults])
  if (faults.length === 0) return null
  return (
    <div className="contact__wrong" role="alert" tabIndex={-1} ref={summary}>
      <p>{words('form.wrong')}</p>
      <ul>
        {faults.map(({ field, why }) => (
          <li key={field}>
            <QuietButton
              name="to-field"
              value={field}
              onPress={() => document.getElementById(`${id}-${field}`)?.focus()}
            >
              {words('faultIn', { field: words(`field.${field}`), fault: words(`fault.${why}`) })}
            </QuietButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'tel' | 'time'
  readonly value: string
  /** What is wrong with it; null for nothing. */
  readonly why: EntryFault['why'] | null
  readonly onChange: (value: string) => void
}

/** Longer than what can be right: whoever types more is told so, and loses nothing. */
const longest = 2 * Math.max(longestTeam, longestNumber)

function Field({ id, label, hint, type = 'text', value, why, onChange }: FieldProps) {
  const words = useWords('contacts')
  const described = [hint && `${id}-hint`, why && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="contact__field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {why !== null && (
        <p className="contact__fault" id={`${id}-fault`}>
          {words(`fault.${why}`)}
        </p>
      )}
      <input
        id={id}
        className="contact__input"
        type={type}
        value={value}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={why === null ? undefined : true}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
