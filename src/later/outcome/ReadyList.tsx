interface Props {
  readonly entries: readonly string[]
  readonly ticked: ReadonlySet<string>
  readonly onTick: (entry: string) => void
}

/** What to have ready, to tick with a thumb. A browser is asked not to fill the ticks in again. */
export function ReadyList({ entries, ticked, onTick }: Props) {
  return (
    <ul className="ready">
      {entries.map((entry) => (
        <li key={entry}>
          <label className="ready__entry">
            <input
              type="checkbox"
              className="ready__box"
              autoComplete="off"
              checked={ticked.has(entry)}
              onChange={() => onTick(entry)}
            />
            <span>{entry}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
