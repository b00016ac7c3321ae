import { useWords } from '#first/words.ts'
import { type EditorForm, fieldId } from './editor-form.ts'
import { EditorField, EditorGroup, EditorSelect, Options } from './EditorField.tsx'

/** Title, setting, topics, length, role and moment of a scenario. */
export function EditorAbout({ form }: { readonly form: EditorForm }) {
  const words = useWords('editor')
  const { draft, edit, choices } = form
  return (
    <EditorGroup form={form} path={['about']} legend={words('about')} isNamedAbove>
      <EditorField
        form={form}
        path={['title']}
        label={words('title')}
        value={draft.title}
        onChange={(title) => edit('title', { ...draft, title })}
      />
      <EditorSelect
        form={form}
        path={['setting']}
        label={words('setting')}
        value={draft.setting}
        onChange={(setting) => edit(null, { ...draft, setting })}
      >
        <Options choices={choices.settings} chosen={draft.setting} none={words('choose')} />
      </EditorSelect>
      <EditorSelect
        form={form}
        path={['role']}
        label={words('role')}
        value={draft.role}
        onChange={(role) => edit(null, { ...draft, role })}
      >
        <Options choices={choices.roles} chosen={draft.role} none={words('choose')} />
      </EditorSelect>
      <EditorField
        form={form}
        path={['at']}
        label={words('at')}
        hint={words('atHint')}
        kind="datetime-local"
        value={draft.at}
        onChange={(at) => edit('at', { ...draft, at })}
      />
      <EditorField
        form={form}
        path={['minutes']}
        label={words('minutes')}
        kind="number"
        value={draft.minutes === 0 ? '' : String(draft.minutes)}
        onChange={(value) => edit('minutes', { ...draft, minutes: minutesOf(value) })}
      />
      <Topics form={form} />
    </EditorGroup>
  )
}

/** Nothing and nonsense are 0, which is no length. */
function minutesOf(value: string): number {
  return /^\d{1,3}$/.test(value) ? Math.min(Number(value), 600) : 0
}

function Topics({ form }: { readonly form: EditorForm }) {
  const words = useWords('editor')
  const { draft, edit, choices } = form
  const strange = draft.topics.filter((id) => choices.topics.every((topic) => topic.id !== id))
  const all = [...choices.topics, ...strange.map((id) => ({ id, name: id }))]
  const toggle = (id: string) => {
    const others = draft.topics.filter((topic) => topic !== id)
    edit(null, {
      ...draft,
      topics: others.length < draft.topics.length ? others : [...others, id],
    })
  }
  return (
    <EditorGroup form={form} path={['topics']} legend={words('topics')}>
      {all.map(({ id, name }) => (
        <div key={id} className="editor__choice">
          <input
            type="checkbox"
            id={fieldId(['topic', id])}
            checked={draft.topics.includes(id)}
            autoComplete="off"
            onChange={() => toggle(id)}
          />
          <label htmlFor={fieldId(['topic', id])}>{name}</label>
        </div>
      ))}
    </EditorGroup>
  )
}
