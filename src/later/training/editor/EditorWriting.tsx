import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftProblem } from './draft-problems.ts'
import { momentOf } from './draft.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import type { EditorForm } from './editor-form.ts'
import { EditorAbout } from './EditorAbout.tsx'
import { EditorTeaching } from './EditorAfter.tsx'
import { EditorCheck } from './EditorCheck.tsx'
import { EditorGroup } from './EditorField.tsx'
import { EditorPreview } from './EditorPreview.tsx'
import { EditorTexts } from './EditorTexts.tsx'
import { EditorVariants } from './EditorVariants.tsx'
import { EditorWalk } from './EditorWalk.tsx'

interface Props {
  readonly form: EditorForm
  readonly problems: readonly DraftProblem[]
  readonly isReady: boolean
  readonly written: Scenario
  /** The moment of the scenario, in words. */
  readonly at: string
  /** What is said above the form: how it is kept, and what no longer fits. */
  readonly notes: ReactNode
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onReady: () => void
  readonly onBack: () => void
}

/** One scenario of one’s own, as a form. */
export function EditorWriting(props: Props) {
  const { form, problems, isReady, written, at, notes, onUndo, onRedo, onReady, onBack } = props
  const { t: words } = useTranslation('editor')
  const { draft, edit } = form
  return (
    <div className="editor">
      <div className="ways">
        <QuietButton name="to-list" onPress={onBack}>
          {words('toList')}
        </QuietButton>
      </div>
      <ScreenHeading takesFocus>{draft.title || words('untitled')}</ScreenHeading>
      <p className="note">{words('noRealPerson')}</p>
      {notes}
      <div className="ways editor__undo">
        <QuietButton name="undo" onPress={onUndo}>
          {words('undo')}
        </QuietButton>
        <QuietButton name="redo" onPress={onRedo}>
          {words('redo')}
        </QuietButton>
      </div>
      <p className="hint">{words('undoHint')}</p>
      <EditorAbout form={form} />
      <EditorTexts
        form={form}
        place="briefing"
        legend={words('briefing')}
        hint={words('briefingHint')}
        most={6}
      />
      <EditorTexts form={form} place="seen" legend={words('seen')} most={12} />
      <EditorTexts form={form} place="heard" legend={words('heard')} most={12} />
      <EditorTexts form={form} place="present" legend={words('present')} most={12} />
      <EditorGroup form={form} path={['steps']} legend={words('walk')}>
        <p className="hint">{words('walkHint')}</p>
        <EditorWalk
          form={form}
          path={['steps']}
          before={[]}
          steps={draft.steps}
          at={momentOf(draft.at)}
          onChange={(field, steps) => edit(field, { ...draft, steps })}
        />
      </EditorGroup>
      <EditorTexts form={form} place="questions" legend={words('questions')} most={12} />
      <EditorTeaching form={form} />
      <EditorVariants form={form} />
      <h2 className="part-heading">{words('asShown')}</h2>
      <EditorPreview form={form} scenario={written} at={at} />
      <EditorCheck {...{ form, problems, isReady, onReady }} />
    </div>
  )
}
