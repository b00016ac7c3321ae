const sheets = new Map<string, CSSStyleSheet>()

/**
 * Adopts a style sheet, once however often it is asked to, and returns what removes it again. The
 * page’s security policy refuses style elements, and allows this. A browser that has no such sheets
 * shows the part unstyled.
 */
export function adoptStyleSheet(css: string): () => void {
  if (!('adoptedStyleSheets' in document)) return () => undefined
  const sheet = sheets.get(css) ?? new CSSStyleSheet()
  if (!sheets.has(css)) sheet.replaceSync(css)
  sheets.set(css, sheet)
  if (!document.adoptedStyleSheets.includes(sheet)) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
