import { calling } from 'virtual:pathway/calling'
import { useTranslation } from 'react-i18next'
import withoutSpeechWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { PhoneLink } from '#ui/PhoneLink.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import styles from '#later/outcome/call.scss?inline'
import { Sources } from '#later/outcome/Sources.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly 'without-speech': typeof withoutSpeechWords
  }
}

adoptStyleSheet(styles)

/** How to reach 999 and the police without speaking or hearing, and what each way needs. */
export function WithoutSpeechPage() {
  const { i18n, session } = useApp()
  addWords(i18n, 'without-speech', withoutSpeechWords)
  const words = i18n.getFixedT(null, 'without-speech')
  return (
    <>
      <WayBack onBack={session.leavePage} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p>{words('how')}</p>
      {Object.keys(calling.access).map((id) => (
        <Way key={id} id={id} />
      ))}
    </>
  )
}

/** One way to reach help without speech or without sound. */
function Way({ id }: { readonly id: string }) {
  const { setting } = useApp()
  const { t: words } = useTranslation(['without-speech', 'interface'])
  const way = calling.access[id]
  const said = (setting.text.access ?? calling.english.access)?.[id]
  if (way === undefined || said === undefined) return null
  const { number, tel } = way
  return (
    <section className="way">
      <h2 className="part-heading">{said.name}</h2>
      {number !== undefined && tel !== undefined && (
        <PhoneLink tel={tel} className="phone-link">
          {words('interface:callNumber', { number })}
        </PhoneLink>
      )}
      {number !== undefined && tel === undefined && <p className="way__number">{number}</p>}
      <Bullets entries={said.how} />
      <h3>{words('needs')}</h3>
      <Bullets entries={said.needs} />
      <h3>{words('sure')}</h3>
      <p>{said.howSure}</p>
      <p>{words('checked', { date: formatDate(setting.words, way.checkedOn) })}</p>
      <Sources idsIn={() => way.sources} />
    </section>
  )
}
