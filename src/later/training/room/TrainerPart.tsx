import { Trainer } from './Trainer.tsx'
import { Projector } from './Projector.tsx'
import { RoomAnswers } from './RoomAnswers.tsx'
import { RoomNotes } from './RoomNotes.tsx'
import { RoomTimer } from './RoomTimer.tsx'
import { RoomWay } from './RoomWay.tsx'
import type { RoomState } from './room.ts'
import type { RoomContext } from './room-reducer.ts'
import { runsOf } from '#scenarios/run.ts'
import type { AppContext } from '#first/app-context.ts'
import { projectorView } from './projector-view.tsx'
import type { Room } from './room-window.ts'
import { roomNotes, roomWay, waysOn } from './room-views.ts'
import { RoomTimePart } from './RoomTimePart.tsx'

interface Props {
  readonly parts: AppContext
  readonly leader: Room
  readonly room: RoomState
  readonly context: RoomContext
}

/** Everything by which a trainer leads a room, from its state. */
export function TrainerPart({ parts, leader, room, context }: Props) {
  const { setting, clock } = parts
  const { act } = leader
  const runs = runsOf(context.scenario)
  const title = runs.find(({ variant }) => variant === room.variant)?.title ?? ''
  const view = projectorView({ setting, context }, room)
  const way = roomWay(setting.text, context, room)
  const start = (minutes: number) => act({ type: 'timer-start', now: clock.tick(), minutes })
  return (
    <Trainer
      id={room.scenario}
      title={title}
      runs={runs.map((run) => ({ id: run.variant ?? '', says: run.title }))}
      variant={room.variant ?? ''}
      isCodeShown={room.isCodeShown}
      preview={<Projector title={title} isAway={room.away !== null} view={view} />}
      answers={
        <RoomAnswers
          key={`${String(room.trail.length)} ${String(way.away)}`}
          {...waysOn(setting.text, context, room)}
          onCount={(answer, hands) => act({ type: 'count', answer, hands })}
          onGoOn={(answer) => act({ type: 'answer', answer })}
        />
      }
      notes={<RoomNotes notes={roomNotes(setting.text, context, room)} />}
      way={
        <RoomWay
          {...way}
          onBranch={(at) => act({ type: 'branch', at })}
          onReturn={() => act({ type: 'return' })}
        />
      }
      timer={
        <RoomTimer
          minutes={room.timer.minutes}
          isRunning={room.timer.begunAt !== null}
          time={<RoomTimePart clock={clock} timer={room.timer} />}
          onStart={start}
          onStop={() => act({ type: 'timer-stop' })}
        />
      }
      onAct={(type) => act({ type })}
      onVariant={(id) => act({ type: 'restart', variant: id === '' ? null : id })}
      onOpenScreen={() => open(`#training-screen/${room.scenario}`, 'training-screen', 'popup')}
      onBack={parts.session.leavePage}
    />
  )
}
