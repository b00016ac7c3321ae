import { fonts } from 'virtual:pathway/person'
import { useEffect } from 'react'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import css from './person.scss?inline'

/** The family of the font of the language that is shown; `person.scss` names it too. */
const family = 'for-the-person'

/**
 * Gives the page the style and the font of what is shown to the person, for as long as it is shown.
 *
 * @param lang the language, or `picker` for the names of all of them
 */
export function usePersonLook(lang: string): void {
  useEffect(() => {
    adoptStyleSheet(css)
    const faces = (fonts[lang] ?? []).map(
      // No weight is made up from another: letters would run into each other.
      ({ address, range }) =>
        new FontFace(family, `url(${JSON.stringify(address)})`, {
          unicodeRange: range,
          weight: '1 1000',
          display: 'swap',
        }),
    )
    for (const face of faces) document.fonts.add(face)
    return () => {
      for (const face of faces) document.fonts.delete(face)
    }
  }, [lang])
}
