import { fonts } from 'virtual:pathway/person'
import { useEffect } from 'react'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import css from './person.scss?inline'

/** The families of the fonts that are shipped; `person.scss` names them too. */
const ofTheLanguage = 'for-the-person'
const ofNames = 'language-names'

let namesAreKnown = false

/**
 * Gives the page the style and the font of what is shown to the person, for as long as it is shown.
 *
 * @param lang the language; null until one is chosen
 */
export function usePersonLook(lang: string | null): void {
  useEffect(() => {
    adoptStyleSheet(css)
    const faces = lang === null ? [] : facesOf(ofTheLanguage, lang)
    for (const face of faces) document.fonts.add(face)
    return () => {
      for (const face of faces) document.fonts.delete(face)
    }
  }, [lang])
}

/**
 * Gives the page the font of the names of languages: `.language-name` is drawn with it, and it is
 * loaded once one is. Each name is then in letters that every device can draw.
 */
export function useLanguageNames(): void {
  useEffect(() => {
    adoptStyleSheet(css)
    if (namesAreKnown) return
    for (const face of facesOf(ofNames, 'picker')) document.fonts.add(face)
    namesAreKnown = true
  }, [])
}

function facesOf(family: string, lang: string): readonly FontFace[] {
  return (fonts[lang] ?? []).map(
    // No weight is made up from another: letters would run into each other.
    ({ address, range }) =>
      new FontFace(family, `url(${JSON.stringify(address)})`, {
        unicodeRange: range,
        weight: '1 1000',
        display: 'swap',
      }),
  )
}
