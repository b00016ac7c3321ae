import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import type { KeyPath } from '#check/load/problem.ts'
import { useApp } from '#first/app-context.ts'
import { live } from '#later/training/shipped.ts'
import { useUnfinished } from '#later/unfinished.ts'
import { largestFile } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { BackLink } from '#ui/BackLink.tsx'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useDraftHistory } from './draft-history.ts'
import { withoutPiece } from './draft-copy.ts'
import { type DraftProblem, judged } from './draft-problems.ts'
import { draftOf, momentOf, scenarioOf, withOwnSources } from './draft.ts'
import { editorChoices, type EditorForm, editorNames, fieldId, focusSoon } from './editor-form.ts'
import { type EditorPart, partOf } from './editor-parts.ts'
import { EditorCheck } from './EditorCheck.tsx'
import { EditorPartFields } from './EditorPartFields.tsx'
import { EditorKept, EditorMisfits } from './EditorNotes.tsx'
import { EditorMissing, EditorParts, EditorTurn } from './EditorProgress.tsx'
import { EditorPreview } from './EditorPreview.tsx'
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
const missing: readonly DraftProblem['kind'][] = [
  ...(['empty', 'choose', 'too-few', 'no-end'] as const),
  ...(['no-topic', 'no-step-source', 'no-teaching-source'] as const),
]

/** One scenario of one’s own, as a form: each change is kept at once, and can be undone. */
export function EditorDraft({ own, kept, onBack }: Props) {
  const { setting, clock } = useApp()
  const words = useWords('editor')
  const { version } = live.flow.pathway
  const keep = (change: Partial<OwnScenario>) =>
    own.keep({ ...kept, ...change, changedAt: clock.read() })
  const [draft, act] = useDraftHistory(kept.draft, (changed) =>
    keep({ draft: changed, scenario: null }),
  )
  useUnfinished(true)
  const [hasAsked, setHasAsked] = useState(false)
  const ownNames = useRef<Readonly<Record<string, string>>>({})
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({})
  const [isFull, setIsFull] = useState(false)
  const [part, setPart] = useState<EditorPart>('about')
  const [goneTo, setGoneTo] = useState<KeyPath>([])
  const late = useDeferredValue(draft)
  const { copied } = kept
  const result = useMemo(() => judged(late, live, known, copied), [late, copied])
  const written = useMemo(() => scenarioOf(late, live), [late])
  const problems = result.isReady ? [] : result.problems

  const problemAt = (path: KeyPath) =>
    problems.find((problem) => problem.path.join('.') === path.join('.'))
  const said = (path: KeyPath) => {
    const found = problemAt(path)
    if (found === undefined || (missing.includes(found.kind) && !hasAsked)) return null
    return words(`problem.${found.kind}`, { count: found.count })
  }
  const goTo = (path: KeyPath) => {
    setPart(partOf(path))
    setGoneTo([...path])
    focusSoon(path)
  }
  const turnTo = (next: EditorPart) => {
    setPart(next)
    setGoneTo([])
    focusSoon(['part'])
  }
  const nextProblem = () => {
    const first: DraftProblem | undefined = problems.at(0)
    if (first === undefined) return
    setHasAsked(true)
    goTo(first.path)
  }
  const markReady = () => {
    const last = judged(draft, live, known, copied)
    setHasAsked(true)
    goTo(['check'])
    if (last.isReady) {
      const { scenario } = last
      keep({ draft: draftOf(scenario), scenario, madeFor: version })
    }
  }
  const form: EditorForm = {
    draft,
    edit: (field, changed) => {
      const names = { ...ownNames.current, ...changed.ownSources }
      const repaired = repairedDraft(withOwnSources(changed, names))
      const fits = !isTooLarge(exportText(repaired, null, version, copied))
      setIsFull(!fits)
      if (fits) act({ type: 'edit', field, draft: repaired })
    },
    nameSource: (id, name) => {
      ownNames.current = { ...ownNames.current, [id]: name }
    },
    pickedAt: (path) => picked[fieldId(path)] ?? '',
    pick: (path, source) => setPicked((before) => ({ ...before, [fieldId(path)]: source })),
    said,
    stillFits: (path) =>
      problemAt(path)?.kind === 'as-copied'
        ? () => keep({ copied: withoutPiece(draft, copied ?? [], path) })
        : null,
    goneTo,
    choices: editorChoices(setting),
    names: editorNames(setting),
    live,
  }
  const at = momentOf(draft.at)

  return (
    <div className="editor">
      <BackLink name="to-list" onPress={onBack}>
        {words('toList')}
      </BackLink>
      <ScreenHeading>{draft.title || words('untitled')}</ScreenHeading>
      {part === 'about' ? (
        <p className="note">{words('noRealPerson')}</p>
      ) : (
        <p className="hint">{words('noRealPersonShort')}</p>
      )}
      {own.how !== 'lasting' && <EditorKept how={own.how} />}
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
      <EditorMissing problems={problems} onNextProblem={nextProblem} />
      <EditorParts {...{ part, problems }} onPart={turnTo} />
      <h2 className="part-heading" id={fieldId(['part'])} tabIndex={-1}>
        {words(`part.${part}`)}
      </h2>
      <EditorPartFields part={part} form={form} at={at} />
      {part === 'check' && (
        <>
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
            onProblem={goTo}
          />
        </>
      )}
      <EditorTurn part={part} onPart={turnTo} />
      <div className="ways">
        <QuietButton name="undo" onPress={() => act({ type: 'undo' })}>
          {words('undo')}
        </QuietButton>
        <QuietButton name="redo" onPress={() => act({ type: 'redo' })}>
          {words('redo')}
        </QuietButton>
      </div>
      <p className="hint">{words('undoHint')}</p>
      {own.how === 'lasting' && <EditorKept how={own.how} />}
    </div>
  )
}
