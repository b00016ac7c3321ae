import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { FromFile } from '#later/single-file/FromFile.tsx'
import { markTried } from '#later/training/tried.ts'
import { runOf } from '#scenarios/run.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { openProjector } from './open-projector.ts'
import type { RoomContext } from './room-reducer.ts'
import type { Room } from './room-window.ts'
import type { RoomState } from './room.ts'
import { RoomVariant } from './RoomVariant.tsx'

interface Props {
  readonly leader: Room
  readonly room: RoomState
  readonly context: RoomContext
}

/** The three steps before a room begins: open the projector’s window, check it, begin. */
export function RoomStart({ leader, room, context }: Props) {
  const words = useWords('room')
  const { session } = useApp()
  const hasScreen = useStore(leader.hasScreen, false)
  const { title } = runOf(context.scenario, room.variant)
  const begin = () => {
    markTried(room.scenario)
    leader.act({ type: 'begin' })
  }
  return (
    <div className="room-start">
      <WayBack onBack={session.leavePage} />
      <ScreenHeading>{words('begin.heading', { title })}</ScreenHeading>
      <ol className="room-start__steps">
        <li>
          <h2>{words('begin.open')}</h2>
          <QuietButton name="open-screen" onPress={openProjector}>
            {words('trainer.openScreen')}
          </QuietButton>
          <p role="status" data-has-screen={hasScreen}>
            {words(hasScreen ? 'begin.isOpen' : 'begin.isNotOpen')}
          </p>
          {!hasScreen && <FromFile says="twoWindows" />}
        </li>
        <li>
          <h2>{words('begin.check')}</h2>
          <p>{words('begin.checkHow')}</p>
        </li>
        <li>
          <h2>{words('begin.begin')}</h2>
          <p>{words('begin.beginHow')}</p>
          <BigButton name="begin-room" onPress={begin}>
            {words('begin.button')}
          </BigButton>
        </li>
      </ol>
      <RoomVariant {...{ context, room }} act={leader.act} />
      <p className="hint">{words('trainer.keys')}</p>
    </div>
  )
}
