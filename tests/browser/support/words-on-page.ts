/**
 * What is wrong with the words on a page in another language. Each function runs in the page by
 * itself, and gives a line of words for each thing that is wrong.
 */

/** Words in letters of English, in no part of the page that says it is in English. */
export function untranslated(): readonly string[] {
  const hash = /\b[0-9a-f]{8}(?:[0-9a-f]{56})?\b/
  const isEnglish = (text: string | null) => /[A-Za-z]{2,}/.test(text?.replace(hash, '') ?? '')
  const apart = '#failure, script, style, noscript, #root [lang], [translate=no]'
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode as Text
    if (isEnglish(data) && parentElement?.closest(apart) === null) found.push(data)
  }
  const attributes = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']
  for (const attribute of attributes) {
    for (const element of document.querySelectorAll(`#root [${attribute}]`)) {
      const isApart = element.closest(apart) !== null
      if (!isApart && isEnglish(element.getAttribute(attribute)))
        found.push(`${attribute} of ${element.tagName}`)
    }
  }
  return found
}

/** Words that their own box cuts off. The map is larger than its view, and is moved in it. */
export function clipped(): readonly string[] {
  return [...document.querySelectorAll('#root *:not(.visually-hidden, .skip-link, .map__view)')]
    .filter(
      (element) => element.checkVisibility() && getComputedStyle(element).overflow !== 'visible',
    )
    .filter(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
    )
    .map((element) => `cut off: ${element.textContent}`)
}

/**
 * Words that lie over other words, or outside of the control that they are on. Those of the map are
 * looked at in `map.spec.ts`: what its view does not show lies over nothing.
 */
export function overlapping(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const lines: { readonly box: DOMRect; readonly text: string; readonly parent: Element }[] = []
  /** A font may give its letters a box that is far higher than their line: that much is empty. */
  const lettersIn = (box: DOMRect, parent: Element) => {
    const { lineHeight, fontSize } = getComputedStyle(parent)
    const line = lineHeight === 'normal' ? box.height : parseFloat(lineHeight)
    const height = Math.min(box.height, Math.max(line, parseFloat(fontSize)))
    return new DOMRect(box.x, box.y + (box.height - height) / 2, box.width, height)
  }
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent?.checkVisibility() || node.data.trim() === '') continue
    if (parent.closest('.visually-hidden, .skip-link, .emergency-bar, .header, .map__view'))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (box.width > 0) lines.push({ box: lettersIn(box, parent), text: node.data, parent })
    }
  }
  const found: string[] = []
  for (const [index, { box, text, parent }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.parent === parent) continue
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
      // Boxes of letters are higher than the letters: a few pixels are nothing that anybody sees.
      if (wide > 1 && high > 6) found.push(`“${text}” lies over “${other.text}”`)
    }
    const control = parent.closest('button, summary, a')?.getBoundingClientRect()
    if (control && (box.left < control.left - 1 || box.right > control.right + 1)) {
      found.push(`“${text}” sticks out of its control`)
    }
  }
  return found
}
