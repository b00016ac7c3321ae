/**
 * Runs in the page. Whether every letter or digit of the first such part stands to the right of the
 * one before, on one line, in a language of either direction.
 */
export function standsInOrder(selector: string): boolean {
  const part = document.querySelector(selector)
  const text = part && document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode()
  if (!(text instanceof Text)) return false
  const places = Array.from(text.data, (_, index) => {
    const range = new Range()
    range.setStart(text, index)
    range.setEnd(text, index + 1)
    return range.getBoundingClientRect()
  })
  return places.every((place, index) => {
    const before = places[index - 1]
    return before === undefined || (place.left > before.left && place.top === before.top)
  })
}
