import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly children: ReactNode
  /** What a screen reader says, when the words alone do not tell what is shown. */
  readonly label: string
  readonly isOpen: boolean
  /** The id of the part of the page that it shows and hides. */
  readonly controls: string
  readonly onToggle: () => void
}

/** A button that shows a part of the page right after itself, hides it again, and keeps the focus. */
export function RevealButton({ name, children, label, isOpen, controls, onToggle }: Props) {
  return (
    <button
      type="button"
      className="quiet-button"
      name={name}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={() => onToggle()}
    >
      {children}
    </button>
  )
}
