import { training } from 'virtual:pathway/training'
import { useState } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { saveText } from '#later/hand-over.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { live } from '#later/training/shipped.ts'
import { londonTime } from '#services/london.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import type { ScenarioDraft } from './draft-schema.ts'
import { copiedTexts } from './draft-copy.ts'
import { draftOf, emptyDraft } from './draft.ts'
import editorStyle from './editor.scss?inline'
import { EditorDraft } from './EditorDraft.tsx'
import { EditorList, type OwnAction } from './EditorList.tsx'
import { type EditorEvent, EditorEvents, EditorKept } from './EditorNotes.tsx'
import { known, type OwnScenarios, stateOf, useOwnScenarios } from './own-scenarios.ts'
import editorWords from './en.json' with { type: 'json' }
import { repairedDraft } from './repaired.ts'
import { exportName, exportText, readScenarioFile } from './scenario-file.ts'
import type { OwnScenario } from './scenario-store.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly editor: typeof editorWords
  }
}

/** Write your own scenarios, kept on this device; while a live case is open, nothing can be written. */
export function EditorPage() {
  return (
    <ApartFromCase>
      <Screen>
        <Loaded />
      </Screen>
    </ApartFromCase>
  )
}

function Loaded() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'editor', editorWords)
  adoptStyleSheet(editorStyle)
  const own = useOwnScenarios()
  if (training === null) return <WithoutTraining onBack={session.leavePage} />
  return own === null ? <p>{setting.words('loading')}</p> : <Editor own={own} />
}

/** An area without training has nothing that a scenario could be written about. */
function WithoutTraining({ onBack }: { readonly onBack: () => void }) {
  const words = useWords('editor')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading>{words('heading')}</ScreenHeading>
      <p>{words('none')}</p>
    </>
  )
}

/** The scenarios of this tool, to be copied. */
const shipped = Object.entries(training?.scenarios ?? {})

/** The list, or the one that is being written. */
function Editor({ own }: { readonly own: OwnScenarios }) {
  const { clock, session } = useApp()
  const words = useWords('editor')
  const { version } = live.flow.pathway
  const [open, setOpen] = useState<string | null>(null)
  const [event, setEvent] = useState<EditorEvent | null>(null)
  const add = (draft: ScenarioDraft, more: Partial<OwnScenario> = {}) => {
    const kept = {
      draft: repairedDraft(draft),
      scenario: null,
      madeFor: version,
      misfits: [],
      ...more,
    }
    const id = newId()
    own.keep({ ...kept, id, changedAt: clock.read() })
    return id
  }
  const begin = (draft: ScenarioDraft, more: Partial<OwnScenario> = {}) => {
    setEvent(null)
    setOpen(add(draft, more))
  }
  const copyOf = (draft: ScenarioDraft) => {
    const copy = repairedDraft({ ...draft, title: words('copyOf', { title: draft.title }) })
    begin(copy, { copied: copiedTexts(copy) })
  }
  const importFile = async (file: File) => {
    const read = await readScenarioFile(file, live, known)
    if (!read.ok) {
      setEvent({ what: 'refused', file: file.name, problems: read.problems })
      return
    }
    const { draft, copied, misfits } = read
    add(draft, { madeFor: read.madeFor ?? '', copied, misfits })
    setEvent({ what: 'imported', title: draft.title || words('untitled') })
  }
  const act = (what: OwnAction, id: string) => {
    const kept = own.all.find((one) => one.id === id)
    if (kept === undefined) return
    setEvent(null)
    if (what === 'open') void own.refresh().then(() => setOpen(id))
    if (what === 'duplicate') copyOf(kept.draft)
    if (what === 'delete') {
      own.remove(id)
      setEvent({ what: 'deleted', kept })
    }
    if (what === 'export') {
      const { draft, scenario, madeFor, copied } = kept
      const file = exportName(draft.title)
      saveText(file, exportText(draft, scenario, madeFor || version, copied))
      setEvent({ what: 'exported', file })
    }
  }
  const writing = own.all.find(({ id }) => id === open)
  if (writing !== undefined) {
    const back = () => setOpen(null)
    return <EditorDraft key={writing.id} own={own} kept={writing} onBack={back} />
  }
  const putBack = (kept: OwnScenario) => {
    own.keep(kept)
    setEvent(null)
  }
  return (
    <EditorList
      own={own.all.map((kept) => ({
        id: kept.id,
        title: kept.draft.title,
        state: stateOf(kept),
      }))}
      shipped={shipped.map(([id, { title, steps }]) => ({
        id,
        name: words('shippedName', { title, count: steps.length }),
      }))}
      notes={
        <>
          <EditorKept how={own.how} />
          <EditorEvents event={event} onPutBack={putBack} />
        </>
      }
      onNew={() => begin(emptyDraft(`${londonTime(clock.read()).date}T10:00`))}
      onImport={(file) => void importFile(file)}
      onDuplicateShipped={(id) => {
        const scenario = training?.scenarios[id]
        if (scenario !== undefined) copyOf(draftOf(scenario))
      }}
      onDo={act}
      onBack={session.leavePage}
    />
  )
}

/** An id that no other scenario has. */
function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(8))]
  return `own-${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
