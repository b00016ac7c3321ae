import { factsOf } from '#check/facts.ts'
import type { Fact, FactKind } from '#flow/facts.ts'
import { datesOf } from '#later/status/fact-lines.ts'
import { wordsIn } from '#text/i18n.ts'
import { serviceView } from '#text/service-view.ts'
import { bankHolidayOf } from '../poster-lines.ts'
import type { Paper } from '../paper.ts'
import { List } from './parts.tsx'
import type { References } from './references.ts'

interface Props {
  readonly paper: Paper
  readonly references: References
}

/** Every number of the pathway, with how sure it is; then those that each organisation has for itself. */
export function Numbers({ paper, references }: Props) {
  const { flow, text, words, setting } = paper
  const { contacts = {} } = flow.pathway
  const statusWords = wordsIn<['interface', 'status']>(paper.store, ['interface', 'status'])
  const facts = factsOf(flow, [])
  const factOf = (kind: FactKind, id: string) =>
    facts.find((fact) => fact.kind === kind && fact.id === id)
  const dates = (fact: Fact | undefined) => fact && datesOf(statusWords, fact).join(' ')
  return (
    <>
      {Object.entries(flow.services).map(([id, service]) => {
        const { name, number, note, hours, howSure } = serviceView(setting, id, null)
        const fact = factOf('number', id)
        return (
          <section key={id}>
            <h3>
              {name}: <span className="number">{number}</span>
            </h3>
            {note !== undefined && <p>{note}</p>}
            <p>
              {hours.join('; ')}. {bankHolidayOf(paper, id)} {howSure}
            </p>
            <p>
              {words('booklet.standing', {
                standing: words(`status:standing.${fact?.standing ?? service.confidence}`),
              })}{' '}
              {dates(fact)}
            </p>
            <p className="small stays">{references.sources(service.sources)}</p>
          </section>
        )
      })}
      {Object.keys(contacts).length > 0 && <h3>{words('map:contacts')}</h3>}
      <List
        entries={Object.keys(contacts).map((id) => {
          const said = text.contacts?.[id]
          return [`${said?.name ?? ''}.`, said?.note, said?.find].filter(Boolean).join(' ')
        })}
      />
      {Object.keys(flow.access).length > 0 && <h3>{words('status:ways')}</h3>}
      {Object.entries(flow.access).map(([id, way]) => {
        const said = text.access?.[id]
        return (
          <section key={id}>
            <h4>{[said?.name, way.number].filter(Boolean).join(': ')}</h4>
            <List entries={said?.how ?? []} />
            <p>
              {said?.howSure} {dates(factOf('way', id))}
            </p>
            <p className="small stays">{references.sources(way.sources)}</p>
          </section>
        )
      })}
    </>
  )
}
