const added = new Set<string>()

/**
 * Takes in the style sheet of a part of the app that was loaded later; once, however often it is
 * asked to. The page’s security policy refuses style elements, and allows this.
 */
export function addStyles(css: string): void {
  if (added.has(css)) return
  added.add(css)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
