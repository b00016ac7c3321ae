import { training } from 'virtual:pathway/training'
import { useState } from 'react'
import type { KeptScenario } from './scenario-store.ts'
import { EditorLoading } from './EditorLoading.tsx'
import { EditorList, type OwnAction } from './EditorList.tsx'
import { EditorNone } from './EditorNone.tsx'
import { EditorKept } from './EditorNotes.tsx'
import editorWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { londonTime } from '#services/london.ts'
import type { Draft } from './draft-schema.ts'
import { draftOf, emptyDraft } from './draft.ts'
import { exportName, exportText } from './export.ts'
import { addStyles } from '#ui/add-styles.ts'
import editorStyle from './editor.scss?inline'
import type { AppContext } from '#first/app-context.ts'
import { saveText } from '#later/record/hand-over.ts'
import { Screen } from '#first/frame/Screen.tsx'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { EditorEvents, type EditorEvent } from './EditorEvents.tsx'
import { EditorPart } from './EditorPart.tsx'
import { readScenarioFile } from './editor-file.ts'
import { shipped } from './editor-view.ts'
import { live } from '#later/training/live.ts'
import { stateOf } from './own-scenarios.ts'
import { type OwnScenarios, useOwnScenarios } from './use-own-scenarios.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly editor: typeof editorWords
  }
}

interface Props {
  readonly parts: AppContext
}

/** Write your own scenarios, kept on this device; while a live case is open, nothing can be written. */
export function EditorScreen({ parts }: Props) {
  return (
    <ApartFromCase parts={parts}>
      <Screen>
        <OwnEditor parts={parts} />
      </Screen>
    </ApartFromCase>
  )
}

function OwnEditor({ parts }: Props) {
  addWords(parts.i18n, 'editor', editorWords)
  addStyles(editorStyle)
  const own = useOwnScenarios()
  if (training === null) return <EditorNone onBack={parts.session.leavePage} />
  return own === null ? <EditorLoading /> : <Editor {...{ parts, own }} />
}

/** The list, or the one that is being written. */
function Editor({ parts, own }: Props & { readonly own: OwnScenarios }) {
  const words = parts.i18n.getFixedT(null, 'editor')
  const { version } = live.flow.pathway
  const [open, setOpen] = useState<string | null>(null)
  const [event, setEvent] = useState<EditorEvent | null>(null)
  const now = () => parts.clock.read()
  const add = (draft: Draft, more: Partial<KeptScenario> = {}) => {
    const kept = { draft, scenario: null, madeFor: version, misfits: [], ...more }
    const id = newId()
    own.keep({ ...kept, id, changedAt: now() })
    return id
  }
  const begin = (draft: Draft) => {
    setEvent(null)
    setOpen(add(draft))
  }
  const copyOf = (draft: Draft) =>
    begin({ ...draft, title: words('copyOf', { title: draft.title }) })
  const take = async (file: File) => {
    const read = await readScenarioFile(file)
    if (!read.ok) {
      setEvent({ what: 'refused', file: file.name, problems: read.problems })
      return
    }
    add(read.draft, { madeFor: read.madeFor ?? '', misfits: read.misfits })
    setEvent({ what: 'imported', title: read.draft.title })
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
      const file = exportName(kept.draft.title)
      saveText(file, exportText(kept.draft, kept.scenario, kept.madeFor || version))
      setEvent({ what: 'exported', file })
    }
  }
  const writing = own.all.find(({ id }) => id === open)
  if (writing !== undefined) {
    const back = () => setOpen(null)
    return <EditorPart key={writing.id} {...{ parts, own }} kept={writing} onBack={back} />
  }
  const putBack = (kept: KeptScenario) => {
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
      shipped={shipped}
      notes={
        <>
          <EditorKept how={own.how} />
          <EditorEvents event={event} onPutBack={putBack} />
        </>
      }
      onNew={() => begin(emptyDraft(`${londonTime(now()).date}T10:00`))}
      onImport={(file) => void take(file)}
      onDuplicateShipped={(id) => {
        const scenario = training?.scenarios[id]
        if (scenario !== undefined) copyOf(draftOf(scenario))
      }}
      onDo={act}
      onBack={parts.session.leavePage}
    />
  )
}

/** An id that no other scenario has. */
function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(8))]
  return `own-${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
