import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '#first/app-context.ts'
import { outcomeView, questionView } from '#first/case/views.ts'
import { LazyQrCode } from '#later/outcome/LazyQrCode.tsx'
import { debriefView } from '#later/training/debrief-view.ts'
import { FirstDivergence, RouteTable } from '#later/training/practice/Routes.tsx'
import { runOf } from '#scenarios/run.ts'
import { joiningStep, roomDebrief } from './room-progress.ts'
import { type RoomContext, roomNode } from './room-reducer.ts'
import { briefingSlides, debriefPages, type RoomState } from './room.ts'

interface Props {
  readonly context: RoomContext
  readonly room: RoomState
}

/** What a room sees, in letters that are read from the last row: one thing at a time. */
export function Projector({ context, room }: Props) {
  const { t: words } = useTranslation('room')
  const shows = shownIn(context, room)
  const Shown = screens[shows]
  return (
    <div className="projector" data-shows={shows} aria-live="polite">
      <p className="projector__title">
        <span lang="en">{runOf(context.scenario, room.variant).title}</span>{' '}
        {room.away !== null && <strong>{words('screen.exploring')}</strong>}
      </p>
      <Shown {...{ context, room }} />
    </div>
  )
}

/** Before the debrief, none but that one may say anything of what is expected. */
const screens = {
  code: Code,
  briefing: Briefing,
  question: Question,
  outcome: Outcome,
  debrief: Debrief,
} satisfies Readonly<Record<string, ComponentType<Props>>>

function shownIn(context: RoomContext, room: RoomState): keyof typeof screens {
  if (room.isCodeShown) return 'code'
  if (room.stage !== 'pathway') return room.stage
  const { outcomes } = context.live.flow.pathway
  return Object.hasOwn(outcomes, roomNode(context, room)) ? 'outcome' : 'question'
}

/** The code that brings people’s own phones to where the room is: a scenario and a step alone. */
function Code({ context, room }: Props) {
  const { t: words } = useTranslation('room')
  const step = joiningStep(context, room)
  const address = `${location.origin}${location.pathname}#training/${room.scenario}/${String(step)}`
  return (
    <div className="projector__code">
      <div>
        <h2>{words('screen.code')}</h2>
        <p>{words('screen.codeHow')}</p>
      </div>
      <LazyQrCode
        content={address}
        label={
          step === 0 ? words('screen.codePictureBriefing') : words('screen.codePicture', { step })
        }
      />
    </div>
  )
}

function Briefing({ context: { scenario }, room }: Props) {
  const { t: words } = useTranslation(['room', 'training'])
  const { changes } = runOf(scenario, room.variant)
  const slide = briefingSlides(scenario)[room.briefingSlide - 1]
  if (slide !== undefined && slide.part !== 'paragraph') {
    return <Sentences heading={words(`training:briefing.${slide.part}`)} says={slide.says} />
  }
  return (
    <>
      {changes !== null && room.briefingSlide === 1 && (
        <p>
          {words('screen.changed')} <span lang="en">{changes}</span>
        </p>
      )}
      <p lang="en">{slide?.says}</p>
    </>
  )
}

/** A question as the live tool asks it, with a letter for each answer to raise hands for. */
function Question({ context, room }: Props) {
  const { t: words } = useTranslation('room')
  const { setting } = useApp()
  const node = roomNode(context, room)
  const { asks, hint, answers } = questionView(setting, node)
  const hands = room.hands[node]
  return (
    <>
      <h2 data-node={node}>{asks}</h2>
      {hint !== undefined && <p className="projector__hint">{hint}</p>}
      <ol className="projector__answers">
        {answers.map(({ id, label }) => (
          <li key={id} data-answer={id}>
            {label}{' '}
            {hands?.[id] !== undefined && (
              <strong className="projector__hands">
                {words('screen.hands', { count: hands[id] })}
              </strong>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** The outcome to which the answers led, and whom to ring first by name: never a number. */
function Outcome({ context, room }: Props) {
  const { t: words } = useTranslation('room')
  const { setting } = useApp()
  const { scenario } = context
  const node = roomNode(context, room)
  const { at } = runOf(scenario, room.variant)
  const { title, summary, calls } = outcomeView(setting, node, scenario.role, at)
  const ringNow = calls.filter(({ when }) => when === 'now')
  const first = ringNow.map((call) => ('contact' in call ? call.contact : call.service).shortName)
  return (
    <>
      <h2 data-node={node}>{title}</h2>
      <p>{summary}</p>
      {first.length > 0 && <p>{words('screen.ringFirst', { calls: first.join(', ') })}</p>}
    </>
  )
}

/** A page of the debrief: the first divergence, both ways, what to take away, what to talk about. */
function Debrief({ context, room }: Props) {
  const { t: words } = useTranslation('training')
  const { text } = useApp().setting
  const { scenario } = context
  const run = runOf(scenario, room.variant)
  const attempt = { trail: room.trail, endsAt: roomNode(context, room) }
  const view = debriefView(text, run, attempt, roomDebrief(context, room))
  switch (debriefPages[room.debriefPage]) {
    case 'routes':
      return <RouteTable view={view} />
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

interface SentencesProps {
  readonly heading: string
  readonly says: readonly string[]
}

/** Sentences of a scenario, which is written in English. */
function Sentences({ heading, says }: SentencesProps) {
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
