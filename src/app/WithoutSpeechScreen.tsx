import { calling } from 'virtual:pathway/calling'
import { WithoutSpeech } from '#screens/WithoutSpeech.tsx'
import callWords from '#text/en/call.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { dateWords } from '#text/time-words.ts'
import { addStyles } from '#ui/add-styles.ts'
import styles from '#ui/styles/later/call-help.scss?inline'
import type { Parts } from './App.tsx'
import { LaterSources } from './LaterSources.tsx'

/** How to reach help without speech, filled from the flow. */
export function WithoutSpeechScreen({ parts }: { readonly parts: Parts }) {
  addWords(parts.i18n, 'call', callWords)
  addStyles(styles)
  const { setting, i18n, session } = parts
  const said = calling.texts[i18n.resolvedLanguage ?? ''] ?? calling.texts.en
  const ways = Object.entries(calling.access).flatMap(([id, way]) => {
    const words = said?.access?.[id]
    if (words === undefined) return []
    return {
      id,
      ...words,
      number: way.number,
      tel: way.tel,
      checkedOn: dateWords(setting.words, way.checkedOn),
      sources: <LaterSources setting={setting} idsIn={() => way.sources} />,
    }
  })
  return <WithoutSpeech ways={ways} onBack={session.leavePage} />
}
