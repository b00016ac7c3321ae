import { calling } from 'virtual:pathway/calling'
import { useWords } from '#first/words.ts'
import withoutSpeechWords from './en.json' with { type: 'json' }
import styles from './without-speech.scss?inline'
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { NumberLink } from '#first/frame/NumberLink.tsx'
import { useApp } from '#first/app-context.ts'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { Sources } from '#later/outcome/Sources.tsx'
import { EntryReview } from '#later/review/ContentReview.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly 'without-speech': typeof withoutSpeechWords
  }
}

adoptStyleSheet(styles)

/** How to reach 999 and the police without speaking or hearing, and what each way needs. */
export function WithoutSpeechPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'without-speech', withoutSpeechWords)
  const words = i18n.getFixedT(null, 'without-speech')
  const said = setting.text.access ?? calling.english.access
  return (
    <LongPage
      heading={words('heading')}
      lead={<p>{words('how')}</p>}
      parts={Object.entries(calling.access).flatMap(([id, way]) => {
        const ofWay = said?.[id]
        return ofWay === undefined
          ? []
          : [{ id, title: ofWay.name, content: <Way way={way} said={ofWay} /> }]
      })}
      onBack={session.leavePage}
    />
  )
}

interface WayProps {
  readonly way: (typeof calling.access)[string]
  readonly said: NonNullable<typeof calling.english.access>[string]
}

/** One way to reach help without speech or without sound. */
function Way({ way, said }: WayProps) {
  const { setting } = useApp()
  const words = useWords('without-speech')
  const { number, tel } = way
  const { services, pathway } = setting.flow
  const isEmergency = tel === services[pathway.emergencyService]?.tel
  return (
    <div className="way">
      {number !== undefined && tel !== undefined && (
        <NumberLink {...{ number, tel, isEmergency }} />
      )}
      {number !== undefined && tel === undefined && <p className="way__number">{number}</p>}
      <Bullets entries={said.how} />
      <h3>{words('needs')}</h3>
      <Bullets entries={said.needs} />
      <h3>{words('sure')}</h3>
      <p>{said.howSure}</p>
      <p>
        {way.checkedOn === null
          ? words('unchecked')
          : words('checked', { date: formatDate(setting.words, way.checkedOn) })}
      </p>
      <EntryReview entry={way} />
      <Disclosure summary={words('sources')}>
        <Sources idsIn={() => way.sources} />
      </Disclosure>
    </div>
  )
}
