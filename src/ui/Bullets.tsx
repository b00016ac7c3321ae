/** Sentences as a list. Two may be the same: two services may both be closed. */
export function Bullets({ entries }: { readonly entries: readonly string[] }) {
  return (
    <ul className="bullets">
      {entries.map((entry, index) => (
        <li key={index}>{entry}</li>
      ))}
    </ul>
  )
}
