interface Props {
  readonly caption?: string
  readonly heads: readonly string[]
  readonly rows: number
}

/** A table to be filled in by hand. */
export function BlankTable({ caption, heads, rows }: Props) {
  return (
    <table className="record__lines">
      {caption !== undefined && <caption className="record__heading">{caption}</caption>}
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row}>
            {heads.map((head) => (
              <td key={head} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
