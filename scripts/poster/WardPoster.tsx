import { Code } from './Code.tsx'
import { NotConfirmed } from './NotConfirmed.tsx'
import type { Paper } from './paper.ts'
import { datesOfSheet, ownLead, posterLines } from './poster-lines.ts'

/** Whom to call, in a few lines that are read across a corridor. */
export function WardPoster({ paper }: { readonly paper: Paper }) {
  const { text, words, address } = paper
  const lines = posterLines(paper)
  const lead = ownLead(paper)
  return (
    <main className="sheet ward">
      <header>
        <h1>{text.pathway.name}</h1>
        <p>{text.pathway.area}</p>
      </header>
      {lines.map((line) => (
        <section key={line.id} className={line.isEmergency ? 'line line--emergency' : 'line'}>
          <h2>
            <span className="line__number">{line.number}</span>{' '}
            <span className="line__name">
              {line.name}
              {line.when !== null && <span className="line__when"> {line.when}.</span>}
            </span>
          </h2>
          {line.note !== undefined && <p>{line.note}</p>}
          <p>
            <strong className="line__hours">{line.hours.join('; ')}.</strong> {line.bankHoliday}{' '}
            {line.howSure}
          </p>
        </section>
      ))}
      <div className="ward__foot">
        {address !== null && <Code address={address} label={words('qr')} />}
        <div>
          <p className="ward__first">{words('whichFirst')}</p>
          {address !== null && (
            <p>
              {words('scan')} <span className="address">{address}</span>
            </p>
          )}
          {lead !== null && (
            <div className="pen">
              <p>{lead}:</p>
            </div>
          )}
        </div>
      </div>
      <NotConfirmed paper={paper} dates={datesOfSheet(paper, lines)} />
    </main>
  )
}
