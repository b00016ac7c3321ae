import { useEffect, useRef } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { flow } from '#first/pathway.ts'
import { useStore } from '#first/store.ts'
import { showPractisedRoute } from '#later/map/practised-route.ts'
import { useUnfinished } from '#later/unfinished.ts'
import { runOf } from '#scenarios/run.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { AnswerTools } from './AnswerTools.tsx'
import { openProjector } from './open-projector.ts'
import { PhoneCodes } from './PhoneCodes.tsx'
import { Projector } from './Projector.tsx'
import { type RoomContext, roomNode } from './room-reducer.ts'
import type { Room } from './room-window.ts'
import type { RoomState } from './room.ts'
import { RoomNotes } from './RoomNotes.tsx'
import { RoomTimer } from './RoomTimer.tsx'
import { RoomVariant } from './RoomVariant.tsx'
import { RoomWay } from './RoomWay.tsx'
import { trainerAnswers, wayOn } from './trainer-answers.ts'
import { Turns } from './Turns.tsx'
import { useCountKeys } from './use-count-keys.ts'
import { usePageTurns } from './use-page-turns.ts'

interface Props {
  readonly leader: Room
  readonly room: RoomState
  readonly context: RoomContext
}

/** What the room sees, with what the trainer does beside each answer; then what only the trainer reads. */
export function Trainer({ leader, room, context }: Props) {
  const words = useWords('room')
  const { setting, session } = useApp()
  const { act } = leader
  const { text } = setting
  const shown = useRef<HTMLDivElement>(null)
  useUnfinished(true)
  usePageTurns((to) => act({ type: to }))
  useCountKeys(shown)
  useFocusOnMissing(leader, shown)
  const { title, at } = runOf(context.scenario, room.variant)
  const seen = { text, context, room, act }
  const answers = trainerAnswers(text, context, room)
  const node = roomNode(context, room)
  const way = wayOn(text, context, room)
  return (
    <div className="trainer">
      <div className="trainer__bar">
        <WayBack onBack={session.leavePage} />
        <ScreenHeading>{words('trainer.heading', { title })}</ScreenHeading>
        <TrainerButtons {...{ room, act }} />
      </div>
      <div className="trainer__sides">
        <div>
          <Turns {...{ leader, answers }} />
          <div className="trainer__preview" ref={shown}>
            <Projector
              {...{ context, room }}
              tools={(id) => {
                const answer = answers.find((one) => one.id === id)
                return answer && <AnswerTools {...{ answer, act }} />
              }}
            />
          </div>
          {way !== null && (
            <QuietButton
              name="go-on"
              value="continue"
              onPress={() => act({ type: 'answer', answer: 'continue' })}
            >
              {words('answers.continueFromOutcome', { way })}
            </QuietButton>
          )}
          <RoomWay {...seen} />
        </div>
        <div>
          <RoomNotes {...seen} />
          {answers.length > 0 && (
            <PhoneCodes
              key={`${String(room.trail.length)} ${String(room.away !== null)}`}
              question={Object.keys(flow.pathway.questions).indexOf(node)}
              phones={Object.keys(room.phones[node] ?? {}).length}
              {...{ answers, act }}
            />
          )}
          <RoomTimer timer={room.timer} act={act} />
        </div>
      </div>
      <Disclosure summary={words('trainer.more')}>
        <RoomVariant {...{ context, room, act }} />
        <p>{words('trainer.keys')}</p>
        <p>{words('trainer.codeNote')}</p>
        <p>
          <a className="footer__link" href={`#training-print/${room.scenario}/trainer`}>
            {words('trainer.print')}
          </a>{' '}
          <a className="footer__link" href="#training">
            {words('trainer.list')}
          </a>{' '}
          <a
            className="footer__link"
            href="#map"
            onClick={() => showPractisedRoute({ trail: room.trail, at })}
          >
            {words('trainer.map')}
          </a>
        </p>
      </Disclosure>
    </div>
  )
}

/** Brings the focus to the first count as a page cannot be turned, each time. */
function useFocusOnMissing(leader: Room, shown: { readonly current: HTMLElement | null }): void {
  const stuck = useStore(leader.stuck, null)
  useEffect(() => {
    if (stuck !== null) shown.current?.querySelector<HTMLElement>('[name=hands]')?.focus()
  }, [stuck, shown])
}

interface ButtonsProps {
  readonly room: RoomState
  readonly act: Room['act']
}

function TrainerButtons({ room, act }: ButtonsProps) {
  const words = useWords('room')
  return (
    <>
      <QuietButton name="open-screen" label={words('trainer.openScreen')} onPress={openProjector}>
        {words('trainer.projector')}
      </QuietButton>
      <QuietButton name="code" pressed={room.isCodeShown} onPress={() => act({ type: 'code' })}>
        {words(room.isCodeShown ? 'trainer.hideCode' : 'trainer.showCode')}
      </QuietButton>
      <QuietButton name="debrief" onPress={() => act({ type: 'debrief' })}>
        {words('trainer.debrief')}
      </QuietButton>
    </>
  )
}
