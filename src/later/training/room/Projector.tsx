import { useTranslation } from 'react-i18next'
import type { DebriefView } from '#later/training/debrief-view.ts'
import type { Telling } from './room.ts'
import { ProjectorCode, type ProjectorCodeView } from './ProjectorCode.tsx'
import { ProjectorDebrief } from './ProjectorDebrief.tsx'
import { ProjectorOutcome, type ProjectorOutcomeView } from './ProjectorOutcome.tsx'
import { ProjectorQuestion, type ProjectorQuestionView } from './ProjectorQuestion.tsx'

/** The one thing that a room is shown. Before the debrief it holds nothing of what is expected. */
export type ProjectorView =
  | { readonly shows: 'telling'; readonly telling: Telling; readonly changes: string | null }
  | ({ readonly shows: 'question' } & ProjectorQuestionView)
  | ({ readonly shows: 'outcome' } & ProjectorOutcomeView)
  | ({ readonly shows: 'code' } & ProjectorCodeView)
  | {
      readonly shows: 'debrief'
      readonly sheet: number
      readonly debrief: DebriefView
      readonly teaching: readonly string[]
      readonly questions: readonly string[]
    }

interface Props {
  readonly title: string
  /** Whether the room is exploring, off its own way. */
  readonly isAway: boolean
  readonly view: ProjectorView
}

/** What a room sees, in letters that are read from the last row. */
export function Projector({ title, isAway, view }: Props) {
  const { t: words } = useTranslation('room')
  return (
    <div className="projector" data-shows={view.shows} aria-live="polite">
      <p className="projector__title">
        <span lang="en">{title}</span> {isAway && <strong>{words('screen.exploring')}</strong>}
      </p>
      <Shown view={view} />
    </div>
  )
}

function Shown({ view }: { readonly view: ProjectorView }) {
  switch (view.shows) {
    case 'telling':
      return <Told {...view} />
    case 'question':
      return <ProjectorQuestion {...view} />
    case 'outcome':
      return <ProjectorOutcome {...view} />
    case 'code':
      return <ProjectorCode {...view} />
    case 'debrief':
      return <ProjectorDebrief {...view} />
  }
}

function Told({ telling, changes }: Extract<ProjectorView, { shows: 'telling' }>) {
  const { t: words } = useTranslation(['room', 'training'])
  const headings = {
    seen: words('training:briefing.seen'),
    heard: words('training:briefing.heard'),
    present: words('training:briefing.present'),
  }
  if (telling.part === 'paragraph') {
    return (
      <>
        {changes !== null && (
          <p>
            {words('screen.changed')} <span lang="en">{changes}</span>
          </p>
        )}
        <p lang="en">{telling.says}</p>
      </>
    )
  }
  return (
    <>
      <h2>{headings[telling.part]}</h2>
      <ul lang="en">
        {telling.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
