import { reviewLines, wordsOfReview } from '#later/review/review-lines.ts'
import { Code } from '../Code.tsx'
import type { Paper } from '../paper.ts'
import { datesOfAll } from '../poster-lines.ts'
import { Numbers } from './Numbers.tsx'
import { Outcomes } from './Outcomes.tsx'
import { List, Part } from './parts.tsx'
import { Questions } from './Questions.tsx'
import { type References, referencesOf } from './references.ts'
import { Sources } from './Sources.tsx'
import { Unsure } from './Unsure.tsx'

/** The whole pathway, for those who decide about it: on the first page, what it is and who answers for it. */
export function Booklet({ paper }: { readonly paper: Paper }) {
  const { text, words, language } = paper
  const references = referencesOf(paper)
  const english = language.id === 'en' ? null : <p>{words('booklet.inEnglish')}</p>
  const parts = [
    { id: 'about', title: words('booklet.about'), content: <About paper={paper} /> },
    {
      id: 'questions',
      title: words('booklet.questions'),
      content: (
        <>
          <p>{words('booklet.questionsIntro')}</p>
          <Questions paper={paper} references={references} />
        </>
      ),
    },
    {
      id: 'outcomes',
      title: words('booklet.outcomes'),
      content: <AllOutcomes paper={paper} references={references} />,
    },
    {
      id: 'numbers',
      title: words('booklet.services'),
      content: <Numbers paper={paper} references={references} />,
    },
    {
      id: 'rules',
      title: words('booklet.rules'),
      content: (
        <>
          <p>{words('booklet.rulesIntro')}</p>
          {english}
          <ol lang="en">
            {Object.entries(paper.flow.safety).map(([id, { says }]) => (
              <li key={id}>{says}</li>
            ))}
          </ol>
        </>
      ),
    },
    { id: 'unsure', title: words('status:ask.title'), content: <Unsure paper={paper} /> },
    {
      id: 'sources',
      title: words('booklet.sources'),
      content: (
        <>
          {english}
          <Sources paper={paper} />
        </>
      ),
    },
    { id: 'notes', title: words('booklet.notes'), content: <Notes paper={paper} /> },
  ]
  return (
    <main className="booklet">
      <Cover paper={paper} />
      <nav>
        <h2>{words('booklet.contents')}</h2>
        <ol>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map(({ id, title, content }) => (
        <Part key={id} id={id} title={title}>
          {content}
        </Part>
      ))}
      <p className="small">{text.pathway.notConfirmed}</p>
    </main>
  )
}

/** What is approved by nobody says so first. */
function Cover({ paper }: { readonly paper: Paper }) {
  const { flow, hash, text, words, address } = paper
  const { owner } = reviewLines(wordsOfReview(paper.store), flow.pathway, 0)
  const unreviewed = words('interface:unreviewed')
  return (
    <header className="cover">
      <h1>{text.pathway.name}</h1>
      <p className="cover__area">
        {text.pathway.area}. {words('booklet.subtitle')}
      </p>
      <div className="cover__says">
        <p>
          <strong>{text.pathway.notConfirmed}</strong>
        </p>
        <p>{owner}</p>
        <p>{datesOfAll(paper)}</p>
        {unreviewed !== '' && <p>{unreviewed}</p>}
      </div>
      <p>{text.pathway.summary}</p>
      {address !== null && (
        <div className="cover__find">
          <Code address={address} label={words('qr')} />
          <p>
            {words('scan')} <span className="address">{address}</span>
          </p>
        </div>
      )}
      <p className="small">
        {words('status:ask.version', { version: flow.pathway.version, hash })}
      </p>
    </header>
  )
}

function About({ paper: { text, words } }: { readonly paper: Paper }) {
  return (
    <>
      <h3>{words('booklet.is')}</h3>
      <List entries={text.pathway.is} />
      <h3>{words('booklet.isNot')}</h3>
      <List entries={text.pathway.isNot} />
    </>
  )
}

function AllOutcomes({
  paper,
  references,
}: {
  readonly paper: Paper
  readonly references: References
}) {
  const { words, flow } = paper
  const { steps, ready } = flow.pathway.everywhere
  return (
    <>
      <p>
        {words('booklet.outcomesIntro', {
          heading: words('interface:outcome.group.when-it-opens'),
        })}
      </p>
      <Outcomes paper={paper} references={references} />
      <section>
        <h3>{words('booklet.everywhere')}</h3>
        <p>{words('booklet.everywhereIntro')}</p>
        <List title={words('outcome:ready')} entries={references.steps(ready)} />
        <List title={words('booklet.steps')} entries={references.steps(steps)} />
      </section>
    </>
  )
}

const rows = [1, 2, 3, 4, 5, 6, 7, 8]

function Notes({ paper: { words } }: { readonly paper: Paper }) {
  return (
    <>
      <p>{words('booklet.notesIntro')}</p>
      <table className="notes">
        <thead>
          <tr>
            <th scope="col">{words('booklet.note.what')}</th>
            <th scope="col">{words('booklet.note.who')}</th>
            <th scope="col">{words('booklet.note.when')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
