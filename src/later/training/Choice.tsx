import { useTranslation } from 'react-i18next'

interface Props {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: string; readonly says: string }[]
  /** The id of an option; empty for all of them. */
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One thing to choose by, or all. */
export function Choice({ name, label, options, chosen, onChoose }: Props) {
  const { t: words } = useTranslation('training')
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
