import type { Target } from '#flow/schema.ts'
import type { Paper } from '../paper.ts'
import { List } from './parts.tsx'
import type { References } from './references.ts'

interface Props {
  readonly paper: Paper
  readonly references: References
}

/** Every question with its answers, and then what the clock is asked. */
export function Questions({ paper, references }: Props) {
  const { flow, text } = paper
  const { questions, checks } = flow.pathway
  return (
    <>
      {Object.entries(questions).map(([id, { answers, sources }]) => {
        const said = text.questions[id]
        return (
          <section key={id} className="whole">
            <h3>{references.target({ question: id })}</h3>
            {said?.hint !== undefined && <p>{said.hint}</p>}
            <List entries={said?.examples ?? []} />
            <Answers
              paper={paper}
              references={references}
              answers={Object.entries(answers).map(([answer, target]) => ({
                label: said?.answers[answer]?.label ?? answer,
                target,
              }))}
            />
            <p className="small stays">{references.sources(sources)}</p>
          </section>
        )
      })}
      {Object.entries(checks).map(([id, { service, answers }]) => (
        <section key={id} className="whole">
          <h3>{references.target({ check: id })}</h3>
          <Answers
            paper={paper}
            references={references}
            answers={(['open', 'closed', 'may-be-closed'] as const).map((state) => ({
              label: text.checks[id]?.answers[state] ?? state,
              target: answers[state],
            }))}
          />
          <p className="small stays">{references.sources(flow.services[service]?.sources ?? [])}</p>
        </section>
      ))}
    </>
  )
}

interface AnswersProps extends Props {
  readonly answers: readonly { readonly label: string; readonly target: Target }[]
}

function Answers({ paper: { words }, references, answers }: AnswersProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words('booklet.answer')}</th>
          <th scope="col">{words('booklet.leadsTo')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ label, target }) => (
          <tr key={label}>
            <td>{label}</td>
            <td>{references.target(target)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
