/** A text with the line endings of any system written as one. */
export function withOneEnding(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
