import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { debriefView } from '#later/training/debrief-view.ts'
import { FirstDivergence, ComparedRoutes } from '#later/training/practice/Routes.tsx'
import { runOf } from '#scenarios/run.ts'
import { roomDebrief } from './room-progress.ts'
import { roomNode } from './room-reducer.ts'
import { debriefPages } from './room.ts'
import { Sentences } from './Sentences.tsx'
import type { ShownProps } from './shown.ts'

/** A page of the debrief: the first divergence, both ways, what to take away, what to talk about. */
export function ProjectorDebrief({ context, room }: ShownProps) {
  const words = useWords('training')
  const { text } = useApp().setting
  const { scenario } = context
  const run = runOf(scenario, room.variant)
  const attempt = { trail: room.trail, endsAt: roomNode(context, room) }
  const view = debriefView(text, run, attempt, roomDebrief(context, room))
  switch (debriefPages[room.debriefPage]) {
    case 'routes':
      return <ComparedRoutes view={view} />
    case 'teaching':
      return (
        <Sentences
          heading={words('debrief.teaching')}
          says={scenario.teaching.map(({ says }) => says)}
        />
      )
    case 'questions':
      return <Sentences heading={words('debrief.questions')} says={scenario.questions} />
    case 'divergence':
    case undefined:
      return (
        <>
          <h2>{view.isExpected ? words('debrief.same') : words('debrief.parted')}</h2>
          <FirstDivergence view={view} />
        </>
      )
  }
}
