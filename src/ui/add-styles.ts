const added = new Set<string>()

/** Takes in the style sheet of a part that was loaded later; once, however often it is asked to. */
export function adoptStyleSheet(css: string): void {
  if (added.has(css)) return
  added.add(css)
  adoptStyleSheet(css)
}

/**
 * Takes in a style sheet, and returns what takes it out again. The page’s security policy refuses
 * style elements, and allows this. A browser that has no such sheets shows the part unstyled.
 */
export function adoptStyleSheet(css: string): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
