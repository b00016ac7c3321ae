interface Props {
  readonly name: string
  readonly value?: string
  /** What is switched: the same words whether it is on or off. */
  readonly label: string
  readonly isOn: boolean
  /** What is said of it now, such as “On”. */
  readonly state: string
  readonly onSwitch: () => void
}

/** A switch with its label, and its state in a word: not by colour or place alone. */
export function Switch({ name, value, label, isOn, state, onSwitch }: Props) {
  return (
    <button
      type="button"
      role="switch"
      className="switch"
      name={name}
      value={value}
      aria-checked={isOn}
      onClick={() => onSwitch()}
    >
      <span className="switch__track" aria-hidden="true" />
      <span>{label}</span>
      <strong aria-hidden="true">{state}</strong>
    </button>
  )
}
