interface Props {
  readonly id: string
  readonly className: string
  /** The id of the hint that says what kind of file it is. */
  readonly describedBy: string
  readonly onOpen: (file: File) => void
}

/** Opens a JSON file. The same file can be chosen again, after it was mended. */
export function FileInput({ id, className, describedBy, onOpen }: Props) {
  return (
    <input
      id={id}
      className={className}
      type="file"
      accept=".json,application/json"
      aria-describedby={describedBy}
      onChange={(event) => {
        const input = event.currentTarget
        const file = input.files?.[0]
        if (file !== undefined) onOpen(file)
        input.value = ''
      }}
    />
  )
}
