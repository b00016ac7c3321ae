import { useWords } from '#first/words.ts'
import { continued } from '#flow/graph.ts'
import type { RouteText } from '#flow/routes.ts'
import { routeStep, screenTitle } from '#later/training/debrief-view.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type RoomContext, roomNode } from './room-reducer.ts'
import type { Room } from './room-window.ts'
import type { RoomState } from './room.ts'

interface Props {
  readonly text: RouteText
  readonly context: RoomContext
  readonly room: RoomState
  readonly act: Room['act']
}

/** The answers of the room so far: go off at any of them to explore another, and come back. */
export function RoomWay({ text, context, room, act }: Props) {
  const words = useWords('room')
  const { away, trail } = room
  const node = roomNode(context, room)
  const isAsked = room.stage === 'pathway' && Object.hasOwn(text.questions, node)
  return (
    <section data-away={away !== null}>
      <h2 className="part-heading">{words('way.heading')}</h2>
      {away !== null && (
        <div className="note">
          <p>
            {words('way.away', {
              asks: screenTitle(text, roomNode(context, { ...room, ...away })),
            })}
          </p>
          <QuietButton name="return" onPress={() => act({ type: 'return' })}>
            {words('way.return')}
          </QuietButton>
        </div>
      )}
      {trail.length === 0 && <p>{words('way.none')}</p>}
      <ol>
        {trail.map((entry, at) => {
          const { asks, said } = routeStep(text, entry)
          return (
            <li key={at}>
              {words('way.said', { asks, said })}
              {away === null && entry.answer !== continued && (
                <>
                  <br />
                  <Branch at={at} act={act}>
                    {words('way.branch', { asks })}
                  </Branch>
                </>
              )}
            </li>
          )
        })}
      </ol>
      {away === null && isAsked && (
        <Branch at={trail.length} act={act}>
          {words('way.here', { asks: screenTitle(text, node) })}
        </Branch>
      )}
    </section>
  )
}

interface BranchProps {
  /** The number of the answer, from 0. */
  readonly at: number
  readonly act: Room['act']
  readonly children: string
}

function Branch({ at, act, children }: BranchProps) {
  return (
    <QuietButton name="branch" value={String(at)} onPress={() => act({ type: 'branch', at })}>
      {children}
    </QuietButton>
  )
}
