import { Code } from './Code.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'
import type { Paper } from './paper.ts'
import { datesOfSheet, ownLead, posterLines } from './poster-lines.ts'

/** The same numbers on a card for a pocket or a lanyard; on its back, where to find the questions. */
export function LanyardCard({ paper }: { readonly paper: Paper }) {
  const { text, words, address } = paper
  const lines = posterLines(paper)
  const lead = ownLead(paper)
  return (
    <main>
      <section className="sheet card">
        <h1>{text.pathway.name}</h1>
        {lines.map((line) => (
          <div
            key={line.id}
            className={line.isEmergency ? 'card__line card__line--emergency' : 'card__line'}
          >
            <h2>
              <span className="card__number">{line.number}</span> <span>{line.name}</span>
            </h2>
            <p>
              {line.when !== null && <strong>{line.when}. </strong>}
              {line.hours.join('; ')}. {line.bankHoliday} {line.howSure}
            </p>
          </div>
        ))}
      </section>
      <section className="sheet card card--back">
        <div className="card__find">
          {address !== null && <Code address={address} label={words('qr')} />}
          <div>
            <p>
              <strong>{words('whichFirst')}</strong>
            </p>
            {address !== null && (
              <p>
                {words('scan')} <span className="address">{address}</span>
              </p>
            )}
          </div>
        </div>
        {lead !== null && <p className="pen">{lead}:</p>}
        <NotConfirmed paper={paper} dates={datesOfSheet(paper, lines)} />
      </section>
    </main>
  )
}
