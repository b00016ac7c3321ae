import { formatDate } from '#text/format-time.ts'
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
  const dates = ({
    checkedOn,
    reviewBy,
  }: {
    readonly checkedOn: string | null
    readonly reviewBy: string
  }) =>
    `${checkedOn === null ? words('status:unchecked') : words('status:checked', { date: formatDate(setting.words, checkedOn) })} ${words('status:again', { again: formatDate(setting.words, reviewBy) })}`
  return (
    <>
      {Object.entries(flow.services).map(([id, service]) => {
        const { name, number, note, hours, howSure } = serviceView(setting, id, null)
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
                standing: words(`status:standing.${service.confidence}`),
              })}{' '}
              {dates(service)}
            </p>
            <p className="small">{references.sources(service.sources)}</p>
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
              {said?.howSure} {dates(way)}
            </p>
            <p className="small">{references.sources(way.sources)}</p>
          </section>
        )
      })}
    </>
  )
}
