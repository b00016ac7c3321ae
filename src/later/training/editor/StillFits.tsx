import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type EditorForm, focusSoon } from './editor-form.ts'

interface Props {
  readonly form: EditorForm
  readonly path: KeyPath
  /** What a screen reader calls what fits. */
  readonly title: string
}

/** For a piece that is as it was copied: it was read, and needs no change. */
export function StillFits({ form, path, title }: Props) {
  const words = useWords('editor')
  const keep = form.stillFits(path)
  if (keep === null) return null
  const what = words('stillFits')
  return (
    <div className="ways">
      <QuietButton
        name="still-fits"
        label={words('of', { what, title })}
        onPress={() => {
          keep()
          focusSoon(path)
        }}
      >
        {what}
      </QuietButton>
    </div>
  )
}
