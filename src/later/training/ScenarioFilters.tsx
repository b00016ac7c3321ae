import { useWords } from '#first/words.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { difficulties } from './difficulty.ts'
import type { Wanted } from './find-scenarios.ts'
import { training } from './shipped.ts'

interface Props {
  /** All that there are to choose from. */
  readonly scenarios: readonly Scenario[]
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
}

/** What to look for among cases: words, a place, a topic, how hard, how long. */
export function ScenarioFilters({ scenarios, wanted, onWant }: Props) {
  const words = useWords('training')
  const choiceOf = (name: keyof Wanted) => ({
    name,
    chosen: wanted[name],
    onChoose: (id: string) => onWant({ ...wanted, [name]: id }),
  })
  return (
    <div className="choices" role="search">
      <label className="choice">
        <span>{words('list.search')}</span>
        <input
          type="search"
          name="search"
          autoComplete="off"
          value={wanted.search}
          onChange={(event) => onWant({ ...wanted, search: event.target.value })}
        />
      </label>
      <Choice
        {...choiceOf('topic')}
        label={words('list.topic')}
        options={distinct(scenarios.flatMap(({ topics }) => topics)).map((id) => ({
          id,
          says: training?.topics[id] ?? '',
        }))}
      />
      <Choice
        {...choiceOf('difficulty')}
        label={words('list.difficulty')}
        options={difficulties.map((difficulty) => ({
          id: difficulty,
          says: words(`list.hard.${difficulty}`),
        }))}
      />
      <Choice
        {...choiceOf('setting')}
        label={words('list.setting')}
        options={distinct(scenarios.map(({ setting }) => setting)).map((id) => ({
          id,
          says: training?.settings[id] ?? '',
        }))}
      />
      <Choice
        {...choiceOf('length')}
        label={words('list.length')}
        options={distinct(scenarios.map(({ minutes }) => minutes))
          .sort((a, b) => a - b)
          .map((minutes) => ({
            id: String(minutes),
            says: words('list.upTo', { count: minutes }),
          }))}
      />
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly says: string }[]
  /** The id of an option; empty for all of them. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One thing to choose by, or all. */
function Choice({ name, label, options, chosen, onChoose }: ChoiceProps) {
  const words = useWords('training')
  return (
    <label className="choice">
      <span>{label}</span>
      <select name={name} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{words('list.all')}</option>
        {options.map(({ id, says }) => (
          <option key={id} value={id}>
            {says}
          </option>
        ))}
      </select>
    </label>
  )
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
