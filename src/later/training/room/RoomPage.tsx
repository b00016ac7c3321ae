import { useTranslation } from 'react-i18next'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { ApartFromCase } from '#later/training/ApartFromCase.tsx'
import { roomContextOf } from '#later/training/shipped.ts'
import { useTrainingAddress } from '#later/training/training-address.ts'
import { useUnfinished } from '#later/unfinished.ts'
import { runsOf } from '#scenarios/run.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { Projector } from './Projector.tsx'
import type { RoomContext } from './room-reducer.ts'
import { type Room, roomOf } from './room-window.ts'
import type { RoomState } from './room.ts'
import { RoomAnswers } from './RoomAnswers.tsx'
import { MissingRoom, RoomFrame } from './RoomFrame.tsx'
import { RoomNotes } from './RoomNotes.tsx'
import { RoomTimer } from './RoomTimer.tsx'
import { RoomWay } from './RoomWay.tsx'
import { usePageTurns } from './use-page-turns.ts'

/** The trainer’s window of a room. */
export function RoomPage() {
  return (
    <ApartFromCase>
      <Leader />
    </ApartFromCase>
  )
}

function Leader() {
  const [scenario = ''] = useTrainingAddress()
  const leader = roomOf({ scenario, leads: true })
  const room = useStore(leader, null)
  const context = room && roomContextOf(room.scenario)
  return (
    <RoomFrame room={room}>
      {room === null || context === null ? (
        <MissingRoom />
      ) : (
        <Trainer {...{ leader, room, context }} />
      )}
    </RoomFrame>
  )
}

interface TrainerProps {
  readonly leader: Room
  readonly room: RoomState
  readonly context: RoomContext
}

/** What the room sees, and beside it what only the trainer does and reads. */
function Trainer({ leader, room, context }: TrainerProps) {
  const { t: words } = useTranslation('room')
  const { setting, session } = useApp()
  const { act } = leader
  useUnfinished(true)
  usePageTurns((to) => act({ type: to }))
  const runs = runsOf(context.scenario)
  const title = runs.find(({ variant }) => variant === room.variant)?.title ?? ''
  const seen = { text: setting.text, context, room, act }
  return (
    <div className="trainer">
      <WayBack onBack={session.leavePage} />
      <ScreenHeading takesFocus>{words('trainer.heading', { title })}</ScreenHeading>
      <p>{words('trainer.lead')}</p>
      <TrainerButtons {...{ room, act }} />
      <div className="trainer__sides">
        <div>
          <h2 className="part-heading">{words('trainer.preview')}</h2>
          <div className="trainer__preview">
            <Projector {...{ context, room }} />
          </div>
          <RoomWay {...seen} />
        </div>
        <div>
          <RoomAnswers
            key={`${String(room.trail.length)} ${String(room.away !== null)}`}
            {...seen}
          />
          <RoomNotes {...seen} />
          <RoomTimer timer={room.timer} act={act} />
        </div>
      </div>
      <label className="choice">
        <span>{words('trainer.variant')}</span>
        <select
          name="variant"
          value={room.variant ?? ''}
          onChange={({ target: { value } }) =>
            act({ type: 'restart', variant: value === '' ? null : value })
          }
        >
          {runs.map((run) => (
            <option key={run.variant} value={run.variant ?? ''} lang="en">
              {run.title}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">
        {words('trainer.begins')} {room.variant !== null && words('trainer.codeVariant')}
      </p>
      <p className="hint">{words('trainer.keys')}</p>
      <p className="hint">{words('trainer.codeNote')}</p>
      <p>
        <a className="footer__link" href={`#training-print/${room.scenario}/trainer`}>
          {words('trainer.print')}
        </a>{' '}
        <a className="footer__link" href="#training">
          {words('trainer.list')}
        </a>
      </p>
    </div>
  )
}

interface ButtonsProps {
  readonly room: RoomState
  readonly act: Room['act']
}

function TrainerButtons({ room, act }: ButtonsProps) {
  const { t: words } = useTranslation('room')
  const openScreen = () => open(`#training-screen/${room.scenario}`, 'training-screen', 'popup')
  return (
    <>
      <div className="answers">
        <BigButton name="next-page" onPress={() => act({ type: 'next' })}>
          {words('trainer.next')}
        </BigButton>
      </div>
      <div className="ways">
        <QuietButton name="previous-page" onPress={() => act({ type: 'previous' })}>
          {words('trainer.previous')}
        </QuietButton>
        <QuietButton name="open-screen" onPress={openScreen}>
          {words('trainer.openScreen')}
        </QuietButton>
        <QuietButton name="code" pressed={room.isCodeShown} onPress={() => act({ type: 'code' })}>
          {words(room.isCodeShown ? 'trainer.hideCode' : 'trainer.showCode')}
        </QuietButton>
        <QuietButton name="debrief" onPress={() => act({ type: 'debrief' })}>
          {words('trainer.debrief')}
        </QuietButton>
      </div>
    </>
  )
}
