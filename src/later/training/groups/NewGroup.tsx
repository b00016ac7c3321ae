import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestName, type NameProblem } from './group.ts'

interface Props {
  readonly problemOf: (name: string) => NameProblem | null
  readonly onBegin: (name: string) => void
}

/** Begins a group under a made-up name, and says what is wrong with one that cannot be taken. */
export function NewGroup({ problemOf, onBegin }: Props) {
  const { t: words } = useTranslation('groups')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<NameProblem | null>(null)
  const id = useId()
  const begin = () => {
    const found = problemOf(name)
    setProblem(found)
    if (found !== null) return
    onBegin(name)
    setName('')
  }
  return (
    <form
      className="new-group"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <label htmlFor={id}>{words('name')}</label>
      <p className="hint" id={`${id}-hint`}>
        {words('nameHint', { most: longestName })}
      </p>
      <p role="alert" id={`${id}-problem`}>
        {problem !== null && words(`problem.${problem}`)}
      </p>
      <input
        id={id}
        name="group-name"
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="quiet-button" name="begin-group">
        {words('begin')}
      </button>
    </form>
  )
}
