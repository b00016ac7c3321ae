import { type ReactNode, useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { BigButton } from '#ui/BigButton.tsx'
import { FileInput } from '#ui/FileInput.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import type { Choice } from './editor-form.ts'

/** One scenario in the list. */
export interface OwnView {
  readonly id: string
  readonly title: string
  readonly state: 'ready' | 'draft' | 'misfit'
}

interface Props {
  readonly own: readonly OwnView[]
  readonly shipped: readonly Choice[]
  /** What happened, and how the scenarios are kept. */
  readonly notes: ReactNode
  readonly onNew: () => void
  readonly onImport: (file: File) => void
  readonly onDuplicateShipped: (id: string) => void
  readonly onDo: (what: OwnAction, id: string) => void
  readonly onBack: () => void
}

/** What can be done with a scenario in the list. */
export type OwnAction = 'open' | 'duplicate' | 'export' | 'delete'

const actions: readonly OwnAction[] = ['open', 'duplicate', 'export', 'delete']

/** The scenarios of one’s own on this device, and every way to begin one. */
export function EditorList(props: Props) {
  const { own, shipped, notes, onNew, onImport, onDuplicateShipped, onDo, onBack } = props
  const words = useWords('editor')
  return (
    <div className="editor">
      <WayBack onBack={onBack} />
      <ScreenHeading>{words('heading')}</ScreenHeading>
      <p>{words('intro')}</p>
      <p className="note">{words('noRealPerson')}</p>
      {notes}
      <h2 className="part-heading">{words('own')}</h2>
      {own.length === 0 && <p>{words('ownNone')}</p>}
      <ul className="editor__own">
        {own.map(({ id, title, state }) => (
          <li key={id} data-own={id} data-state={state}>
            <h3>{title || words('untitled')}</h3>
            <p>{words(`state.${state}`)}</p>
            <div className="ways">
              {actions.map((what) => (
                <QuietButton
                  key={what}
                  name={what}
                  value={id}
                  label={words('of', {
                    what: words(`action.${what}`),
                    title: title || words('untitled'),
                  })}
                  onPress={() => onDo(what, id)}
                >
                  {words(`action.${what}`)}
                </QuietButton>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <Beginnings {...{ shipped, onNew, onImport, onDuplicateShipped }} />
    </div>
  )
}

type BeginningsProps = Pick<Props, 'shipped' | 'onNew' | 'onImport' | 'onDuplicateShipped'>

/** The ways to begin a scenario: from one of the tool first, from nothing, from a file. */
function Beginnings({ shipped, onNew, onImport, onDuplicateShipped }: BeginningsProps) {
  const words = useWords('editor')
  const [picked, setPicked] = useState(shipped[0]?.id ?? '')
  const id = useId()
  return (
    <>
      <div className="editor__field">
        <label htmlFor={`${id}-shipped`}>{words('shipped')}</label>
        <select
          id={`${id}-shipped`}
          className="editor__input"
          value={picked}
          autoComplete="off"
          onChange={(event) => setPicked(event.target.value)}
        >
          {shipped.map((scenario) => (
            <option key={scenario.id} value={scenario.id}>
              {scenario.name}
            </option>
          ))}
        </select>
        <BigButton
          name="duplicate-shipped"
          onPress={() => {
            if (picked !== '') onDuplicateShipped(picked)
          }}
        >
          {words('duplicateShipped')}
        </BigButton>
      </div>
      <div className="ways">
        <QuietButton name="new" onPress={onNew}>
          {words('new')}
        </QuietButton>
      </div>
      <div className="editor__field">
        <label htmlFor={`${id}-file`}>{words('import')}</label>
        <p className="hint" id={`${id}-hint`}>
          {words('importHint')}
        </p>
        <FileInput
          id={`${id}-file`}
          className="editor__input"
          describedBy={`${id}-hint`}
          onOpen={onImport}
        />
      </div>
    </>
  )
}
