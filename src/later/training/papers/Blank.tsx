/** A line to be filled in by hand. */
export function Blank({ label }: { readonly label: string }) {
  return (
    <p className="paper__blank">
      <span>{label}</span>
    </p>
  )
}
