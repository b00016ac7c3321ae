import { useTranslation } from 'react-i18next'
import type { DebriefView } from '#later/training/debrief-view.ts'
import type { BriefingSlide } from './room.ts'
import { ProjectorCode, type ProjectorCodeView } from './ProjectorCode.tsx'
import { ProjectorDebrief } from './ProjectorDebrief.tsx'
import { ProjectorOutcome, type ProjectorOutcomeView } from './ProjectorOutcome.tsx'
import { ProjectorQuestion, type ProjectorQuestionView } from './ProjectorQuestion.tsx'

/** The one thing that a room is shown. Before the debrief it holds nothing of what is expected. */
export type ProjectorView =
  | { readonly shows: 'briefing'; readonly slide: BriefingSlide; readonly changes: string | null }
  | ({ readonly shows: 'question' } & ProjectorQuestionView)
  | ({ readonly shows: 'outcome' } & ProjectorOutcomeView)
  | ({ readonly shows: 'code' } & ProjectorCodeView)
  | {
      readonly shows: 'debrief'
      readonly debriefPage: number
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
    case 'briefing':
      return <Briefing {...view} />
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

function Briefing({ slide, changes }: Extract<ProjectorView, { shows: 'briefing' }>) {
  const { t: words } = useTranslation(['room', 'training'])
  const headings = {
    seen: words('training:briefing.seen'),
    heard: words('training:briefing.heard'),
    present: words('training:briefing.present'),
  }
  if (slide.part === 'paragraph') {
    return (
      <>
        {changes !== null && (
          <p>
            {words('screen.changed')} <span lang="en">{changes}</span>
          </p>
        )}
        <p lang="en">{slide.says}</p>
      </>
    )
  }
  return (
    <>
      <h2>{headings[slide.part]}</h2>
      <ul lang="en">
        {slide.says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
