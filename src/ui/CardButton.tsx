import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly value?: string
  /** The words for the person, in the language around the button. */
  readonly children: ReactNode
  /** The same for whoever holds the device, and in which language. */
  readonly note?: string | undefined
  readonly noteLang?: string | undefined
  readonly lang?: string
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A button that a person finds and presses without help: large, with words of their own. */
export function CardButton({
  name,
  value,
  children,
  note,
  noteLang,
  lang,
  pressed,
  onPress,
}: Props) {
  return (
    <button
      type="button"
      className="card-button"
      name={name}
      value={value}
      lang={lang}
      aria-pressed={pressed}
      onClick={() => onPress()}
    >
      <span>{children}</span>
      {note !== undefined && (
        <span className="card-button__note" lang={noteLang} dir="auto">
          {note}
        </span>
      )}
    </button>
  )
}
