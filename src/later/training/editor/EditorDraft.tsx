import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyPath } from '#check/load/problem.ts'
import { useApp } from '#first/app-context.ts'
import { live } from '#later/training/shipped.ts'
import { useUnfinished } from '#later/unfinished.ts'
import { largestFile } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useDraftHistory } from './draft-history.ts'
import { type DraftProblem, judged } from './draft-problems.ts'
import { draftOf, momentOf, scenarioOf } from './draft.ts'
import { editorChoices, type EditorForm, editorNames, focusSoon } from './editor-form.ts'
import { EditorAbout } from './EditorAbout.tsx'
import { EditorCheck } from './EditorCheck.tsx'
import { EditorGroup } from './EditorField.tsx'
import { EditorKept, EditorMisfits } from './EditorNotes.tsx'
import { EditorPreview } from './EditorPreview.tsx'
import { EditorTeaching, EditorTexts } from './EditorTexts.tsx'
import { EditorVariants } from './EditorVariants.tsx'
import { EditorWalk } from './EditorWalk.tsx'
import { isTooLarge } from './file-limits.ts'
import { known, type OwnScenarios } from './own-scenarios.ts'
import { repairedDraft } from './repaired.ts'
import { exportText } from './scenario-file.ts'
import type { OwnScenario } from './scenario-store.ts'

interface Props {
  readonly own: OwnScenarios
  readonly kept: OwnScenario
  readonly onBack: () => void
}

/** What is only missing is not said beside its field before somebody asks whether it is ready. */
const missing: readonly DraftProblem['kind'][] = ['empty', 'choose', 'too-few', 'no-end']

/** One scenario of one’s own, as a form: each change is kept at once, and can be undone. */
export function EditorDraft({ own, kept, onBack }: Props) {
  const { setting, clock } = useApp()
  const { t: words } = useTranslation('editor')
  const { version } = live.flow.pathway
  const keep = (change: Partial<OwnScenario>) =>
    own.keep({ ...kept, ...change, changedAt: clock.read() })
  const [draft, act] = useDraftHistory(kept.draft, (changed) =>
    keep({ draft: changed, scenario: null }),
  )
  useUnfinished(true)
  const [hasAsked, setHasAsked] = useState(false)
  const [isFull, setIsFull] = useState(false)
  const late = useDeferredValue(draft)
  const result = useMemo(() => judged(late, live, known), [late])
  const written = useMemo(() => scenarioOf(late, live), [late])
  const problems = result.isReady ? [] : result.problems

  const said = (path: KeyPath) => {
    const place = path.join('.')
    const found = problems.find((problem) => problem.path.join('.') === place)
    if (found === undefined || (missing.includes(found.kind) && !hasAsked)) return null
    return words(`problem.${found.kind}`, { count: found.count })
  }
  const markReady = () => {
    const last = judged(draft, live, known)
    setHasAsked(true)
    focusSoon(['check'])
    if (last.isReady) {
      const { scenario } = last
      keep({ draft: draftOf(scenario), scenario, madeFor: version })
    }
  }
  const form: EditorForm = {
    draft,
    edit: (field, changed) => {
      const repaired = repairedDraft(changed)
      const fits = !isTooLarge(exportText(repaired, null, version))
      setIsFull(!fits)
      if (fits) act({ type: 'edit', field, draft: repaired })
    },
    said,
    choices: editorChoices(setting),
    names: editorNames(setting),
    live,
  }
  const at = momentOf(draft.at)

  return (
    <div className="editor">
      <div className="ways">
        <QuietButton name="to-list" onPress={onBack}>
          {words('toList')}
        </QuietButton>
      </div>
      <ScreenHeading takesFocus>{draft.title || words('untitled')}</ScreenHeading>
      <p className="note">{words('noRealPerson')}</p>
      <EditorKept how={own.how} />
      <div role="alert">
        {isFull && <Note>{words('full', { count: largestFile / 1000 })}</Note>}
      </div>
      {kept.misfits.length > 0 && (
        <EditorMisfits
          problems={kept.misfits}
          madeFor={kept.madeFor}
          version={version}
          onRead={() => own.keep({ ...kept, misfits: [] })}
        />
      )}
      <div className="ways editor__undo">
        <QuietButton name="undo" onPress={() => act({ type: 'undo' })}>
          {words('undo')}
        </QuietButton>
        <QuietButton name="redo" onPress={() => act({ type: 'redo' })}>
          {words('redo')}
        </QuietButton>
      </div>
      <p className="hint">{words('undoHint')}</p>
      <Fields form={form} at={at} />
      <h2 className="part-heading">{words('asShown')}</h2>
      <EditorPreview
        form={form}
        scenario={written}
        at={at === null ? '' : formatStamp(setting.words, at)}
      />
      <EditorCheck
        form={form}
        problems={problems}
        isReady={kept.scenario !== null}
        onReady={markReady}
      />
    </div>
  )
}

interface FieldsProps {
  readonly form: EditorForm
  /** The instant of the scenario; `null` when there is none yet. */
  readonly at: number | null
}

function Fields({ form, at }: FieldsProps) {
  const { t: words } = useTranslation('editor')
  const { draft, edit } = form
  return (
    <>
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
          at={at}
          onChange={(field, steps) => edit(field, { ...draft, steps })}
        />
      </EditorGroup>
      <EditorTexts form={form} place="questions" legend={words('questions')} most={12} />
      <EditorTeaching form={form} />
      <EditorVariants form={form} />
    </>
  )
}
