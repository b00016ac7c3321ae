import { useWords } from '#first/words.ts'
import { continued } from '#flow/graph.ts'
import type { Scenario, Step } from '#scenarios/schema.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import type { EditorForm } from './editor-form.ts'

interface Props {
  readonly form: EditorForm
  /** What the draft would be, with its ends filled in; it need not be whole. */
  readonly scenario: Scenario
  /** The moment of the scenario, in words. */
  readonly at: string
}

/** The scenario as it would be read, folded until somebody asks for it. */
export function EditorPreview({ form, scenario, at }: Props) {
  const words = useWords('editor')
  const { choices, names } = form
  const nameIn = (list: typeof choices.roles, id: string) =>
    list.find((choice) => choice.id === id)?.name ?? id
  const { title, setting, role, briefing, steps, endsAt, teaching, variants } = scenario
  return (
    <Disclosure summary={words('preview')}>
      <p>
        <strong>{title || words('untitled')}</strong>
      </p>
      <p>
        {[nameIn(choices.settings, setting), nameIn(choices.roles, role), at]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {briefing.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <h3>{words('seen')}</h3>
      <Bullets entries={scenario.seen} />
      <h3>{words('heard')}</h3>
      <Bullets entries={scenario.heard} />
      <h3>{words('present')}</h3>
      <Bullets entries={scenario.present} />
      <h3>{words('walk')}</h3>
      <Steps {...{ names, steps, endsAt }} />
      <h3>{words('questions')}</h3>
      <Bullets entries={scenario.questions} />
      <h3>{words('teachingAll')}</h3>
      <Bullets entries={teaching.map(({ says }) => says)} />
      {variants.map((variant, index) => (
        <div key={variant.id}>
          <h3>{variant.title || words('variant', { number: index + 1 })}</h3>
          <p>{variant.changes}</p>
          <Steps names={names} steps={variant.steps ?? []} endsAt={variant.endsAt} />
        </div>
      ))}
    </Disclosure>
  )
}

interface StepsProps {
  readonly names: EditorForm['names']
  readonly steps: readonly Step[]
  readonly endsAt: string
}

function Steps({ names, steps, endsAt }: StepsProps) {
  const words = useWords('editor')
  return (
    <>
      <ol>
        {steps.map(({ node, answer, because }, index) => (
          <li key={index}>
            {names.node(node)}{' '}
            {answer !== continued && (
              <strong>{words('previewAnswer', { answer: names.answer(node, answer) })}</strong>
            )}{' '}
            {because}
          </li>
        ))}
      </ol>
      {endsAt !== '' && <p>{words('previewEnds', { title: names.node(endsAt) })}</p>}
    </>
  )
}
