import { type ReactNode, useEffect, useState } from 'react'
import { useWords, useWordStore } from '#first/words.ts'
import { rememberedLanguage, rememberLanguage } from '#device/remembered-language.ts'
import type { WordStore } from '#text/i18n.ts'
import { english, type Language, speak } from '#text/language.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

/**
 * The languages beside English. The first paint is English, as the page was prerendered: the one
 * that was chosen on this device comes right after it.
 */

/** Speaks the language that was chosen on this device, if there still is one. */
export async function speakRemembered(store: WordStore): Promise<void> {
  const remembered = rememberedLanguage()
  if (remembered === null || remembered === english.id) return
  await choose(store, remembered, await loadLanguages())
}

/** The languages of the tool under a heading; nothing while there is only one. */
export function Languages() {
  const words = useWords('start')
  return <LanguageChoice heading={<h2 className="part-heading">{words('language')}</h2>} />
}

/** The languages of the tool, each by its own name, to choose from; nothing while there is only one. */
export function LanguageChoice({ heading = null }: { readonly heading?: ReactNode }) {
  const i18n = useWordStore()
  const [others, setOthers] = useState<readonly Language[]>([])
  useEffect(() => {
    loadLanguages().then(setOthers, () => setOthers([]))
  }, [])
  if (others.length === 0) return null
  const onChoose = (id: string) => {
    rememberLanguage(id)
    void choose(i18n, id, others)
  }
  return (
    <section>
      {heading}
      <div className="ways">
        {[english, ...others].map(({ id, name }) => (
          <span key={id} lang={id}>
            <QuietButton
              name="language"
              value={id}
              pressed={id === i18n.language}
              onPress={() => onChoose(id)}
            >
              {name}
            </QuietButton>
          </span>
        ))}
      </div>
    </section>
  )
}

async function loadLanguages(): Promise<readonly Language[]> {
  return (await import('virtual:pathway/languages')).languages
}

/** A language that cannot be loaded changes nothing: the words on the screen stay. */
async function choose(store: WordStore, id: string, others: readonly Language[]): Promise<void> {
  const language = others.find((one) => one.id === id)
  try {
    await (language === undefined ? store.changeLanguage(english.id) : speak(store, language))
  } catch {
    return
  }
  document.documentElement.lang = language?.id ?? english.tag
  document.documentElement.dir = (language ?? english).direction
}
