import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Path } from '#check/load/problem.ts'
import type { KeptScenario } from './scenario-store.ts'
import { focusSoon } from './editor-form.ts'
import { EditorKept, EditorMisfits } from './EditorNotes.tsx'
import { EditorWriting } from './EditorWriting.tsx'
import { stampWords } from '#text/time-words.ts'
import { beginHistory, type DraftAction, historyAfter } from './draft-history.ts'
import { type DraftProblem, judged } from './draft-problems.ts'
import { momentOf, scenarioOf } from './draft.ts'
import type { AppContext } from '#first/app-context.ts'
import { editorChoices, editorNames } from './editor-view.ts'
import { live } from '#later/training/live.ts'
import { known } from './own-scenarios.ts'
import type { OwnScenarios } from './use-own-scenarios.ts'

interface Props {
  readonly parts: AppContext
  readonly own: OwnScenarios
  readonly kept: KeptScenario
  readonly onBack: () => void
}

/** What is only missing is not said beside its field before somebody asks whether it is ready. */
const missing: readonly DraftProblem['kind'][] = ['empty', 'choose', 'too-few', 'no-end']

/** One scenario being written: each change is kept at once, and can be undone. */
export function EditorPart({ parts, own, kept, onBack }: Props) {
  const { setting, clock, i18n } = parts
  const words = i18n.getFixedT(null, 'editor')
  const [history, setHistory] = useState(() => beginHistory(kept.draft))
  const [hasAsked, setHasAsked] = useState(false)
  const draft = history.present
  const late = useDeferredValue(draft)
  const result = useMemo(() => judged(late, live, known), [late])
  const written = useMemo(() => scenarioOf(late, live), [late])
  const problems = result.isReady ? [] : result.problems

  const act = (action: DraftAction) => {
    const next = historyAfter(history, action)
    setHistory(next)
    if (next.present === draft) return
    own.keep({ ...kept, draft: next.present, scenario: null, changedAt: clock.read() })
  }
  useUndoKeys(act)

  const said = (path: Path) => {
    const place = path.join('.')
    const found = problems.find((problem) => problem.path.join('.') === place)
    if (found === undefined || (missing.includes(found.kind) && !hasAsked)) return null
    return words(`problem.${found.kind}`, { count: found.count })
  }
  const ready = () => {
    const last = judged(draft, live, known)
    setHasAsked(true)
    focusSoon(['check'])
    if (!last.isReady) return
    const madeFor = live.flow.pathway.version
    own.keep({ ...kept, draft, scenario: last.scenario, madeFor, changedAt: clock.read() })
  }
  const moment = momentOf(draft.at)

  return (
    <EditorWriting
      form={{
        draft,
        edit: (field, changed) => act({ type: 'edit', field, draft: changed }),
        said,
        choices: editorChoices(setting),
        names: editorNames(setting),
        live,
      }}
      problems={problems}
      isReady={kept.scenario !== null}
      written={written}
      at={moment === null ? '' : stampWords(setting.words, moment)}
      notes={
        <>
          <EditorKept how={own.how} />
          {kept.misfits.length > 0 && (
            <EditorMisfits
              problems={kept.misfits}
              madeFor={kept.madeFor}
              version={live.flow.pathway.version}
              onRead={() => own.keep({ ...kept, misfits: [] })}
            />
          )}
        </>
      }
      onUndo={() => act({ type: 'undo' })}
      onRedo={() => act({ type: 'redo' })}
      onReady={ready}
      onBack={onBack}
    />
  )
}

/** Ctrl+Z (or ⌘Z) undoes, with Shift it does again; it takes the place of the browser’s own. */
function useUndoKeys(act: (action: DraftAction) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      act({ type: event.shiftKey ? 'redo' : 'undo' })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
