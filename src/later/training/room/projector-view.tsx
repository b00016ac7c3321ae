import { debriefView } from '#later/training/debrief-view.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import type { ProjectorView } from './Projector.tsx'
import { debriefOf } from '#scenarios/debrief.ts'
import { type RoomState, briefingSlides } from './room.ts'
import { roomNode, type RoomContext } from './room-reducer.ts'
import { runOf } from '#scenarios/run.ts'
import { outcomeView, questionView } from '#first/case/views.ts'
import { RoomCode } from './RoomCode.tsx'

interface Setting {
  readonly setting: ServiceSetting
  readonly context: RoomContext
}

/** What the projector shows of a room. */
export function projectorView({ setting, context }: Setting, room: RoomState): ProjectorView {
  const { scenario } = context
  const run = runOf(scenario, room.variant)
  if (room.isCodeShown)
    return { shows: 'code', picture: <RoomCode {...{ setting, context, room }} /> }
  if (room.stage === 'briefing') {
    const briefingSlide = briefingSlides(scenario)[room.briefingSlide - 1]
    const slide = briefingSlide ?? { part: 'paragraph', says: '' }
    return { shows: 'briefing', slide, changes: room.briefingSlide === 1 ? run.changes : null }
  }
  const node = roomNode(context, room)
  const attempt = { trail: room.trail, endsAt: node }
  if (room.stage === 'debrief') {
    return {
      shows: 'debrief',
      debriefPage: room.debriefPage,
      debrief: debriefView(
        setting.text,
        run,
        attempt,
        debriefOf(run, attempt, setting.flow.pathway),
      ),
      teaching: scenario.teaching.map(({ says }) => says),
      questions: scenario.questions,
    }
  }
  if (!Object.hasOwn(setting.flow.pathway.outcomes, node)) {
    const { asks, hint, answers } = questionView(setting, node)
    const hands = room.hands[node]
    const counted = answers.map((one) => ({ ...one, hands: hands?.[one.id] ?? null }))
    return { shows: 'question', node, asks, hint, answers: counted }
  }
  const { title, summary, calls } = outcomeView(setting, node, scenario.role, room.trail, run.at)
  const now = calls.filter(({ when }) => when === 'now')
  return {
    shows: 'outcome',
    node,
    title,
    summary,
    calls: now.map(({ service }) => service.shortName),
  }
}
