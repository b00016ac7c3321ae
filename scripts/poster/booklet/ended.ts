/** The text with a full stop, where it does not end a sentence by itself. Pure. */
export function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}
