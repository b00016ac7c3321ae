import { useWords } from '#first/words.ts'
import type { EditorForm } from './editor-form.ts'
import type { EditorPart } from './editor-parts.ts'
import { EditorAbout } from './EditorAbout.tsx'
import { EditorGroup } from './EditorField.tsx'
import { EditorTeaching, EditorTexts } from './EditorTexts.tsx'
import { EditorVariants } from './EditorVariants.tsx'
import { EditorWalk } from './EditorWalk.tsx'

interface Props {
  readonly part: EditorPart
  readonly form: EditorForm
  /** The instant of the scenario; `null` when there is none yet. */
  readonly at: number | null
}

/** The fields of one part; none in the last, where all of it is read and checked. */
export function EditorPartFields({ part, form, at }: Props) {
  const words = useWords('editor')
  const { draft, edit } = form
  const texts = (place: 'seen' | 'heard' | 'present' | 'questions', legend: string) => (
    <EditorTexts {...{ form, place, legend }} most={12} />
  )
  if (part === 'about') return <EditorAbout form={form} />
  if (part === 'variants') return <EditorVariants form={form} />
  if (part === 'told') {
    const hint = words('briefingHint')
    return <EditorTexts {...{ form, hint }} place="briefing" legend={words('briefing')} most={6} />
  }
  if (part === 'seen') {
    return (
      <>
        {texts('seen', words('seen'))}
        {texts('heard', words('heard'))}
        {texts('present', words('present'))}
      </>
    )
  }
  if (part === 'talk') {
    return (
      <>
        {texts('questions', words('questions'))}
        <EditorTeaching form={form} />
      </>
    )
  }
  if (part === 'check') return null
  return (
    <EditorGroup form={form} path={['steps']} legend={words('walk')} isNamedAbove>
      <EditorWalk
        form={form}
        path={['steps']}
        before={[]}
        steps={draft.steps}
        at={at}
        onChange={(field, steps) => edit(field, { ...draft, steps })}
      />
    </EditorGroup>
  )
}
