import { useTranslation } from 'react-i18next'
import type { DebriefView } from '#later/training/debrief-view.ts'
import { debriefPages } from './room.ts'
import { FirstDivergence } from '#later/training/practice/FirstDivergence.tsx'
import { RoutesBeside } from '#later/training/practice/RoutesBeside.tsx'

interface Props {
  readonly debriefPage: number
  readonly debrief: DebriefView
  readonly teaching: readonly string[]
  readonly questions: readonly string[]
}

/** A page of the debrief: where the ways part, both ways, what to take away, what to talk about. */
export function ProjectorDebrief({ debriefPage, debrief, teaching, questions }: Props) {
  const { t: words } = useTranslation('training')
  const shown = debriefPages[debriefPage]
  if (shown === 'routes') return <RoutesBeside view={debrief} />
  if (shown === 'teaching') return <Sheet heading={words('debrief.teaching')} says={teaching} />
  if (shown === 'questions') return <Sheet heading={words('debrief.questions')} says={questions} />
  return (
    <>
      <h2>{debrief.isExpected ? words('debrief.same') : words('debrief.parted')}</h2>
      <FirstDivergence view={debrief} />
    </>
  )
}

interface SheetProps {
  readonly heading: string
  readonly says: readonly string[]
}

function Sheet({ heading, says }: SheetProps) {
  return (
    <>
      <h2>{heading}</h2>
      <ul lang="en">
        {says.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
