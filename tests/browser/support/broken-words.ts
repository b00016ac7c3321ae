/**
 * Words that are broken in their middle where a line ends. It runs in the page by itself, and gives
 * a line of words for each.
 */
export function brokenWords(): readonly string[] {
  // An address, a file or a hash has no end of a word to break at.
  const isNoWord = (word: string) => /[@/_\d]|\w\.\w|[0-9a-f]{16}/i.test(word)
  const range = document.createRange()
  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (!text.parentElement?.checkVisibility()) continue
    if (text.parentElement.closest('.visually-hidden, .skip-link:not(:focus)') !== null) continue
    // A word may end at a hyphen, and at a dash.
    for (const { 0: word, index } of text.data.matchAll(/[^\s\u2010-\u2015-]+/g)) {
      if (isNoWord(word)) continue
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top))
      const lines = new Set(tops)
      if (lines.size > 1) found.push(`“${word}” is broken in “${text.data}”`)
    }
  }
  return found
}
