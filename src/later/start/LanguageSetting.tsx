import { useEffect, useState } from 'react'
import { rememberedLanguage, rememberLanguage } from '#device/remembered-language.ts'
import { LanguageChoice } from './LanguageChoice.tsx'
import { english, type Language, speak } from '#text/language.ts'
import type { AppContext } from '#first/app-context.ts'

/**
 * The languages beside English. The first paint is English, as the page was prerendered: the one
 * that was chosen on this device comes right after it.
 */

/** Speaks the language that was chosen on this device, if there still is one. */
export async function speakRemembered({ i18n }: AppContext): Promise<void> {
  const remembered = rememberedLanguage()
  if (remembered === null || remembered === english.id) return
  await choose(i18n, remembered, await loadLanguages())
}

/** The choice of the language, on Start and on About; nothing while there is only one. */
export function Languages({ parts: { i18n } }: { readonly parts: AppContext }) {
  const [languages, setLanguages] = useState<readonly Language[]>([])
  useEffect(() => {
    loadLanguages().then(setLanguages, () => setLanguages([]))
  }, [])
  const onChoose = (id: string) => {
    rememberLanguage(id)
    void choose(i18n, id, languages)
  }
  if (languages.length === 0) return null
  return (
    <LanguageChoice
      languages={[english, ...languages]}
      chosen={i18n.language}
      onChoose={onChoose}
    />
  )
}

async function loadLanguages(): Promise<readonly Language[]> {
  return (await import('virtual:pathway/languages')).languages
}

/** A language that cannot be loaded changes nothing: the words on the screen stay. */
async function choose(
  i18n: AppContext['i18n'],
  id: string,
  languages: readonly Language[],
): Promise<void> {
  const language = languages.find((one) => one.id === id)
  try {
    await (language === undefined ? i18n.changeLanguage(english.id) : speak(i18n, language))
  } catch {
    return
  }
  document.documentElement.lang = language?.id ?? english.tag
  document.documentElement.dir = (language ?? english).direction
}
