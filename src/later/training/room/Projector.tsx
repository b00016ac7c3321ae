import type { ComponentType } from 'react'
import { isFromFile } from '#device/single-file.ts'
import { useWords } from '#first/words.ts'
import { LazyQrCode } from '#later/outcome/LazyQrCode.tsx'
import { FromFile } from '#later/single-file/FromFile.tsx'
import { runOf } from '#scenarios/run.ts'
import { ProjectorDebrief } from './ProjectorDebrief.tsx'
import { ProjectorOutcome } from './ProjectorOutcome.tsx'
import { ProjectorQuestion } from './ProjectorQuestion.tsx'
import { joiningStep } from './room-progress.ts'
import { roomNode } from './room-reducer.ts'
import { briefingSlides } from './room.ts'
import { Sentences } from './Sentences.tsx'
import type { ShownProps } from './shown.ts'

/** What a room sees, in letters that are read from the last row: one thing at a time. */
export function Projector({ context, room, tools }: ShownProps) {
  const words = useWords('room')
  const shows = shownIn({ context, room })
  const Shown = screens[shows]
  return (
    <div className="projector" data-shows={shows} aria-live="polite">
      {room.away !== null && (
        <p>
          <strong>{words('screen.exploring')}</strong>
        </p>
      )}
      <Shown {...{ context, room, tools }} />
    </div>
  )
}

/** Before the debrief, none but that one may say anything of what is expected. */
const screens = {
  start: Ready,
  code: Code,
  briefing: Briefing,
  question: ProjectorQuestion,
  outcome: ProjectorOutcome,
  debrief: ProjectorDebrief,
} satisfies Readonly<Record<string, ComponentType<ShownProps>>>

function shownIn({ context, room }: ShownProps): keyof typeof screens {
  if (room.isCodeShown) return 'code'
  if (room.stage !== 'pathway') return room.stage
  const { outcomes } = context.live.flow.pathway
  return Object.hasOwn(outcomes, roomNode(context, room)) ? 'outcome' : 'question'
}

/** What is read from the last row before a trainer begins. */
function Ready({ context, room }: ShownProps) {
  const words = useWords('room')
  return (
    <>
      <h2 lang="en">{runOf(context.scenario, room.variant).title}</h2>
      <p>{words('screen.ready')}</p>
    </>
  )
}

/** The code that brings people’s own phones to where the room is: a scenario and a step alone. */
function Code({ context, room }: ShownProps) {
  const words = useWords('room')
  const step = joiningStep(context, room)
  if (isFromFile) return <FromFile says="noPhones" />
  const address = `${location.origin}${location.pathname}#training/${room.scenario}/${String(step)}`
  return (
    <div className="projector__code">
      <div>
        <h2>{words('screen.code')}</h2>
        <p>{words('screen.codeHow')}</p>
        <p className="projector__address" lang="en" dir="ltr">
          {address}
        </p>
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

function Briefing({ context: { scenario }, room }: ShownProps) {
  const words = useWords(['room', 'training'])
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
