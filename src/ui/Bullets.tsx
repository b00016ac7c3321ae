/** Sentences as a list. */
export function Bullets({ entries }: { readonly entries: readonly string[] }) {
  return (
    <ul className="bullets">
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  )
}
