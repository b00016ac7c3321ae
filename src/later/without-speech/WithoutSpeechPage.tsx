import { calling } from 'virtual:pathway/calling'
import { WithoutSpeech } from './WithoutSpeech.tsx'
import wordsWithoutSpeech from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import styles from '#later/outcome/call.scss?inline'
import type { AppContext } from '#first/app-context.ts'
import { LaterSources } from '#later/outcome/LaterSources.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly 'without-speech': typeof wordsWithoutSpeech
  }
}

adoptStyleSheet(styles)

/** How to reach help without speech, filled from the flow. */
export function WithoutSpeechScreen({ parts }: { readonly parts: AppContext }) {
  addWords(parts.i18n, 'without-speech', wordsWithoutSpeech)
  const { setting, session } = parts
  const said = setting.text.access ?? calling.english.access
  const ways = Object.entries(calling.access).flatMap(([id, way]) => {
    const words = said?.[id]
    if (words === undefined) return []
    return {
      id,
      ...words,
      number: way.number,
      tel: way.tel,
      checkedOn: formatDate(setting.words, way.checkedOn),
      sources: <LaterSources setting={setting} idsIn={() => way.sources} />,
    }
  })
  return <WithoutSpeech ways={ways} onBack={session.leavePage} />
}
