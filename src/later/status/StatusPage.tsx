import { background } from 'virtual:pathway/background'
import { facts } from 'virtual:pathway/status'
import { useApp, useNow } from '#first/app-context.ts'
import { contentHash, flow } from '#first/pathway.ts'
import { addWords, type WordStore } from '#text/i18n.ts'
import { serviceView } from '#text/service-view.ts'
import { Sources } from '#later/outcome/Sources.tsx'
import { overdueNumber, reviewLines, wordsOfReview } from '#later/review/review-lines.ts'
import { CardLanguages } from './CardLanguages.tsx'
import statusWords from './en.json' with { type: 'json' }
import { cardsDue, datesOf, holidaysOf } from './fact-lines.ts'
import { requestText, type StatusWords } from './request.ts'
import { Status } from './Status.tsx'

/** What is sure and what is not, filled from the facts that the build gathered. */
export function StatusPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'status', statusWords)
  const now = useNow()
  const { text } = setting
  const words: StatusWords = i18n.getFixedT(null, ['interface', 'status'])
  const ofReview = wordsOfReview(i18n)
  const services = facts.flatMap((fact) => {
    const service = flow.services[fact.id]
    if (fact.kind !== 'number' || service === undefined) return []
    return {
      service: serviceView(setting, fact.id, now),
      days: holidaysOf(words, facts, fact.id, service.onDoubtfulDays),
      lines: [`${words(`status:standing.${fact.standing}`)}.`, ...datesOf(words, fact)],
      overdue: overdueNumber(ofReview, service, now),
      sources: <Sources idsIn={() => fact.sources} />,
    }
  })
  return (
    <Status
      notConfirmed={text.pathway.notConfirmed}
      owner={reviewLines(ofReview, flow.pathway, now).owner}
      facts={facts}
      sources={background.sources}
      services={services}
      request={requestIn(i18n, now)}
      cardLanguages={<CardLanguages dueOf={(lang) => cardsDue(words, facts, lang)} />}
      sourcesRead={<SourcesRead words={words} />}
      now={now}
      onBack={session.leavePage}
    />
  )
}

/** The text for an e-mail, in English whatever is spoken: so is the pathway. */
function requestIn(i18n: WordStore, now: number): string {
  const words: StatusWords = i18n.getFixedT('en', ['interface', 'status'])
  const { pathway, text } = flow
  const { name, area } = text.pathway
  return requestText(
    words,
    facts,
    [
      words('status:ask.hello'),
      '',
      words('status:ask.request', { name, area }),
      '',
      words('status:ask.version', { version: pathway.version, hash: contentHash.slice(0, 12) }),
      reviewLines(i18n.getFixedT('en', ['interface', 'review']), pathway, now).owner,
    ],
    now,
  )
}

const howMuch = ['all', 'parts', 'opening', 'not-a-document'] as const

function SourcesRead({ words }: { readonly words: StatusWords }) {
  const all = Object.entries(background.sources)
  return howMuch.map((read) => {
    const ids = all.filter(([, source]) => source.read === read).map(([id]) => id)
    return (
      ids.length > 0 && (
        <section key={read}>
          <h3>{words(`status:read.${read}`)}</h3>
          <Sources idsIn={() => ids} />
        </section>
      )
    )
  })
}
