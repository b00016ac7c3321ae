import { useTranslation } from 'react-i18next'
import type { Problem } from '#check/load/problem.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

/** How scenarios are kept: on the device, in this page alone, or not even the last change. */
export function EditorKept({ how }: { readonly how: 'lasting' | 'memory' | 'failed' }) {
  const { t: words } = useTranslation('editor')
  return (
    <p className={how === 'lasting' ? 'hint' : 'not-confirmed'} role="status" data-kept={how}>
      {words(`kept.${how}`)}
    </p>
  )
}

interface RefusedProps {
  readonly file: string
  readonly problems: readonly Problem[]
}

/** Why a file was not taken in, with the place of each problem. */
export function EditorRefused({ file, problems }: RefusedProps) {
  const { t: words } = useTranslation('editor')
  return (
    <div className="editor__left" role="alert">
      <p>{words('refused', { file })}</p>
      <Problems problems={problems} />
    </div>
  )
}

interface MisfitsProps {
  readonly problems: readonly Problem[]
  readonly madeFor: string
  readonly version: string
  readonly onRead: () => void
}

/** Where an imported scenario does not fit the pathway as it is now. */
export function EditorMisfits({ problems, madeFor, version, onRead }: MisfitsProps) {
  const { t: words } = useTranslation('editor')
  return (
    <div className="editor__left" data-misfits>
      <p>{madeFor === '' ? words('misfits') : words('misfitsOf', { madeFor, version })}</p>
      <Problems problems={problems} />
      <QuietButton name="misfits-read" onPress={onRead}>
        {words('misfitsRead')}
      </QuietButton>
    </div>
  )
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t: words } = useTranslation('editor')
  return (
    <ul className="bullets">
      {problems.map(({ where: { line, path }, message, hint }, at) => (
        <li key={at}>
          {words(path === '' ? 'problemLine' : 'problemAt', { line, path, message, hint })}
        </li>
      ))}
    </ul>
  )
}
