import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly value?: string
  readonly children: ReactNode
  /** A quiet line under the words of the button. */
  readonly note?: string | undefined
  readonly onPress: () => void
}

/** A button across the page, at least 64 px high, that acts at one tap. */
export function BigButton({ name, value, children, note, onPress }: Props) {
  return (
    <button
      type="button"
      className="big-button"
      name={name}
      value={value}
      onClick={() => onPress()}
    >
      <span>{children}</span>
      {note !== undefined && <span className="big-button__note">{note}</span>}
    </button>
  )
}
