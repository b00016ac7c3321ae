import type { Fact, FactKind, Standing } from '#flow/facts.ts'
import type { Flow } from '#flow/flow.ts'
import { calendarOf, holidayListReviewBy } from '#services/calendar.ts'
import type { AvailabilityState } from '#services/hours.ts'
import { isDoubted } from '#services/review.ts'
import type { Service } from '#services/schema.ts'
import { describeHours } from './words/day-words.ts'
import { stateWords } from './words/sentences.ts'

/** A language that the whole tool is shown in beside English, and who checked its words. */
export interface LanguageReview {
  readonly id: string
  readonly name: string
  /** `unreviewed`, or who checked it, in words. */
  readonly review: string
}

/**
 * Every fact of an area: services, holidays, checks, ways, pathway, signs, what no source answers, and
 * languages. Pure.
 */
export function factsOf(flow: Flow, languages: readonly LanguageReview[]): readonly Fact[] {
  return [
    ...Object.entries(flow.services).flatMap(([id, service]) => ofService(flow, id, service)),
    ofHolidays(flow),
    ...ofChecks(flow),
    ...ofWays(flow),
    ...ofPathway(flow),
    ...ofUnanswered(flow),
    ...languages.map((language) => ofLanguage(flow, language)),
    ...ofCards(flow),
  ]
}

function ofService({ texts }: Flow, id: string, service: Service): readonly Fact[] {
  const said = texts.en?.services[id]
  const name = said?.name ?? id
  const { confirmedBy, onDoubtfulDays, confidence } = service
  const standing = confirmedBy === undefined || !isDoubted(service) ? confidence : 'confirmed'
  const fact = (kind: FactKind, says: string, stands: Standing) =>
    withWhomToAsk({
      ...datesOf(service),
      kind,
      id,
      says: `${name}: ${says}`,
      standing: stands,
      howSure: kind === 'days' ? null : (said?.howSure ?? null),
      sources: service.sources,
      ...(stands === standing && whoChecked(confirmedBy)),
    })
  const onHolidays = (state: AvailabilityState) =>
    state === 'may-be-closed'
      ? { ...fact('days', 'is it open on a bank holiday?', 'unsaid'), sources: [], checkedOn: null }
      : fact('days', `on a bank holiday it ${stateWords[state]}`, standing)
  return [
    fact('number', service.number, standing),
    fact('hours', describeHours(service.hours), standing),
    ...(onDoubtfulDays === undefined ? [] : [onHolidays(onDoubtfulDays)]),
  ]
}

/** The list of bank holidays. It is copied from where it is published, and tells by itself when it ends. */
function ofHolidays({ pathway, holidays }: Flow): Fact {
  const calendar = calendarOf(holidays, pathway.version)
  const { lastWholeYear } = calendar
  const isWhole = lastWholeYear > 0
  return withWhomToAsk({
    kind: 'holidays',
    id: 'list',
    says: isWhole
      ? `The bank holidays to the end of ${lastWholeYear}`
      : 'The bank holidays: no year of the list is whole',
    standing: 'published',
    howSure: 'Copied from the list on GOV.UK.',
    sources: [],
    checkedOn: null,
    checkedBy: null,
    reviewBy: isWhole ? holidayListReviewBy(calendar) : pathway.version.slice(0, 10),
    holdsUntil: isWhole ? `${lastWholeYear}-12-31` : null,
  })
}

/** What the clock is asked: as sure as the hours that it goes by, and those are asked about. */
function ofChecks(flow: Flow): readonly Fact[] {
  const { pathway, services, texts } = flow
  return Object.entries(pathway.checks).flatMap(([id, { service }]) => {
    const entry = services[service]
    if (entry === undefined) return []
    const name = texts.en?.services[service]?.name ?? service
    const says = `${texts.en?.checks[id]?.asks ?? id} The clock answers, by the hours of: ${name}`
    const hours = ofService(flow, service, entry).filter(({ kind }) => kind === 'hours')
    return hours.map((fact): Fact => ({ ...fact, kind: 'check', id, says, ask: null }))
  })
}

/** What no source answers, with who may say. */
function ofUnanswered({ pathway, unanswered }: Flow): readonly Fact[] {
  return unanswered.map(({ asks, whom }, index) => ({
    ...datesOf(pathway),
    kind: 'unanswered',
    id: String(index + 1),
    says: `${asks} (${whom})`,
    standing: 'unsaid',
    howSure: null,
    sources: [],
    checkedOn: null,
    ask: 'named',
  }))
}

function ofWays({ access, texts }: Flow): readonly Fact[] {
  return Object.entries(access).map(([id, way]) => {
    const said = texts.en?.access?.[id]
    return withWhomToAsk({
      ...datesOf(way),
      kind: 'way',
      id,
      says: [said?.name ?? id, way.number].filter((part) => part !== undefined).join(': '),
      standing: way.confidence,
      howSure: said?.howSure ?? null,
      sources: way.sources,
    })
  })
}

type Sourced = Readonly<Record<string, { readonly sources: readonly string[] }>>

function ofPathway({ pathway, sources, signs, texts }: Flow): readonly Fact[] {
  const { questions, outcomes, contacts = {}, steps, script } = pathway
  const text = texts.en
  const isJudged = (id: string) => sources[id]?.read === 'not-a-document'
  const each = (kind: FactKind, things: Sourced, says: (id: string) => string | undefined) =>
    Object.entries(things).map(([id, thing]) =>
      withWhomToAsk({
        ...datesOf(pathway),
        kind,
        id,
        says: says(id) ?? id,
        standing: thing.sources.some(isJudged) ? 'judged' : 'published',
        howSure: null,
        sources: thing.sources,
      }),
    )
  return [
    ...each('question', questions, (id) => text?.questions[id]?.asks),
    ...each('outcome', outcomes, (id) => text?.outcomes[id]?.title),
    ...each('contact', contacts, (id) => text?.contacts?.[id]?.name),
    ...each('step', steps, (id) => text?.steps[id]),
    ...each('line', script?.lines ?? {}, (id) => text?.script?.lines[id]),
    ...each('signs', signs.en?.groups ?? {}, (id) => signs.en?.groups[id]?.title),
  ]
}

function ofLanguage({ pathway }: Flow, { id, name, review }: LanguageReview): Fact {
  const isReviewed = review !== 'unreviewed'
  return withWhomToAsk({
    ...datesOf(pathway),
    kind: 'language',
    id,
    says: name,
    standing: isReviewed ? 'confirmed' : 'unreviewed',
    howSure: isReviewed ? review : null,
    sources: [],
    checkedOn: null,
  })
}

/** Words for the person. Those in the language that the others are translated from are no translation. */
function ofCards({ pathway, person }: Flow): readonly Fact[] {
  if (person === null) return []
  const texts = person.languages.flatMap((lang) => person.texts[lang] ?? [])
  return texts.map(({ lang, englishName, review }) =>
    withWhomToAsk({
      ...datesOf(pathway),
      kind: 'cards',
      id: lang,
      says: englishName,
      standing:
        review !== 'unreviewed' ? 'confirmed' : lang === person.source ? 'judged' : 'unreviewed',
      howSure: null,
      sources: [],
      ...(review === 'unreviewed' ? { checkedOn: null } : whoChecked(review)),
    }),
  )
}

/** Whom to ask follows from how sure a fact is. */
function withWhomToAsk(fact: Omit<Fact, 'ask'>): Fact {
  return { ...fact, ask: asked[fact.standing] }
}

const asked: Readonly<Record<Standing, Fact['ask']>> = {
  sure: null,
  confirmed: null,
  good: null,
  reported: 'service',
  unconfirmed: 'service',
  unsaid: 'service',
  published: null,
  judged: 'partnership',
  unreviewed: 'reader',
}

type Dates = Pick<Service, 'checkedOn' | 'reviewBy' | 'holdsUntil'>

function datesOf({ checkedOn, reviewBy, holdsUntil }: Dates) {
  return { checkedOn, checkedBy: null, reviewBy, holdsUntil: holdsUntil ?? null }
}

function whoChecked(by: Service['confirmedBy']) {
  if (by === undefined) return {}
  const { organisation, role, on } = by
  return { checkedOn: on, checkedBy: { organisation, role } }
}
