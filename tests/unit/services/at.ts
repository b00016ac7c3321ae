/** The instant that a text such as `2027-01-15T08:00:00.000Z` names. */
export function at(text: string): number {
  if (!text.endsWith('Z')) throw new Error(`${text} does not say that it is in UTC: end it with Z.`)
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) throw new Error(`${text} is not an instant.`)
  return instant
}
