import { background } from 'virtual:pathway/background'
import { licences, person } from 'virtual:pathway/person'
import { About } from './About.tsx'
import aboutWords from './en.json' with { type: 'json' }
import startWords from '#later/start/en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { serviceView } from '#text/service-view.ts'
import { formatDate } from '#text/format-time.ts'
import { useApp, useNow } from '#first/app-context.ts'
import { contentHash } from '#first/pathway.ts'
import { LanguageChoice } from '#later/start/Languages.tsx'
import { cardsWords, languagesOf } from '#later/cards/card-words.ts'
import { useLanguageNames } from '#later/cards/use-person-look.ts'
import { overdueNumber, reviewLines, wordsOfReview } from '#later/review/review-lines.ts'
import { Sources } from '#later/outcome/Sources.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly about: typeof aboutWords
  }
}

/** About, filled from the flow. */
export function AboutPage() {
  const app = useApp()
  const { i18n, setting, session } = app
  addWords(i18n, 'about', aboutWords)
  addWords(i18n, 'start', startWords)
  useLanguageNames()
  const { reviewOf } = cardsWords(app)
  const { words, flow, text } = setting
  const now = useNow()
  const ofReview = wordsOfReview(i18n)
  const services = Object.entries(flow.services).map(([id, service]) => ({
    service: serviceView(setting, id, now),
    checkedOn: formatDate(words, service.checkedOn),
    reviewBy: formatDate(words, service.reviewBy),
    overdue: overdueNumber(ofReview, service, now),
    sources: <Sources idsIn={({ cited }) => cited.services[id] ?? []} />,
  }))
  return (
    <About
      pathway={text.pathway}
      services={services}
      review={reviewLines(ofReview, flow.pathway, now)}
      version={flow.pathway.version}
      contentHash={contentHash}
      changes={background.changes}
      languages={<LanguageChoice />}
      cardLanguages={languagesOf(person).flatMap((language) =>
        person === null ? [] : [{ ...language, review: reviewOf(language, person) }],
      )}
      fontLicences={licences}
      onBack={session.leavePage}
    />
  )
}
