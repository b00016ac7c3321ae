import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly value?: string
  readonly children: ReactNode
  /** What a screen reader says, when the words alone do not tell what the button is for. */
  readonly label?: string
  readonly pressed?: boolean
  readonly onPress: () => void
}

/** A button for what is not the next thing to do; at least 48 px high. */
export function QuietButton({ name, value, children, label, pressed, onPress }: Props) {
  return (
    <button
      type="button"
      className="quiet-button"
      name={name}
      value={value}
      aria-label={label}
      aria-pressed={pressed}
      onClick={() => onPress()}
    >
      {children}
    </button>
  )
}
