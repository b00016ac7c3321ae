import { background } from 'virtual:pathway/background'
import { licences, person } from 'virtual:pathway/person'
import { About } from './About.tsx'
import aboutWords from './en.json' with { type: 'json' }
import startWords from '#later/start/en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { serviceView } from '#text/service-view.ts'
import { formatDate } from '#text/format-time.ts'
import type { AppContext } from '#first/app-context.ts'
import { contentHash } from '#first/pathway.ts'
import { Languages } from '#later/start/LanguageSetting.tsx'
import { cardsWords } from '#later/cards/person-words.ts'
import { LaterSources } from '#later/outcome/LaterSources.tsx'
import { useStore } from '#first/store.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly about: typeof aboutWords
  }
}

/** About, filled from the flow. */
export function AboutScreen({ parts }: { readonly parts: AppContext }) {
  addWords(parts.i18n, 'about', aboutWords)
  addWords(parts.i18n, 'start', startWords)
  const { listed } = cardsWords(parts)
  const { setting, clock, session } = parts
  const { words, flow, text } = setting
  const now = useStore({ get: clock.now, subscribe: clock.subscribe }, null)
  const services = Object.entries(flow.services).map(([id, service]) => ({
    service: serviceView(setting, id, now),
    checkedOn: formatDate(words, service.checkedOn),
    reviewBy: formatDate(words, service.reviewBy),
    sources: <LaterSources setting={setting} idsIn={({ cited }) => cited.services[id] ?? []} />,
  }))
  return (
    <About
      pathway={text.pathway}
      services={services}
      version={flow.pathway.version}
      contentHash={contentHash}
      changes={background.changes}
      languages={<Languages parts={parts} />}
      cardLanguages={listed(person)}
      fontLicences={licences}
      onBack={session.leavePage}
    />
  )
}
