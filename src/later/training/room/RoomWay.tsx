import { useTranslation } from 'react-i18next'
import type { RouteStep } from '#later/training/debrief-view.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

export interface RoomWayView {
  readonly said: readonly (RouteStep & {
    /** The number of the answer, from 0. */
    readonly at: number
    readonly canBranch: boolean
  })[]
  /** The question on which the room stands and from which it can go off; null where it cannot. */
  readonly here: { readonly at: number; readonly asks: string } | null
  /** The screen on which the room’s own way waits, while it explores. */
  readonly away: string | null
}

interface Props extends RoomWayView {
  readonly onBranch: (at: number) => void
  readonly onReturn: () => void
}

/** The answers of the room so far: go off at any of them, and come back. */
export function RoomWay({ said, here, away, onBranch, onReturn }: Props) {
  const { t: words } = useTranslation('room')
  return (
    <section data-away={away !== null}>
      <h2 className="part-heading">{words('way.heading')}</h2>
      {away !== null && (
        <div className="note">
          <p>{words('way.away', { asks: away })}</p>
          <QuietButton name="return" onPress={onReturn}>
            {words('way.return')}
          </QuietButton>
        </div>
      )}
      {said.length === 0 && <p>{words('way.none')}</p>}
      <ol>
        {said.map(({ at, asks, said: answer, canBranch }) => (
          <li key={at}>
            {words('way.said', { asks, said: answer })}
            {canBranch && (
              <>
                <br />
                <QuietButton name="branch" value={String(at)} onPress={() => onBranch(at)}>
                  {words('way.branch', { asks })}
                </QuietButton>
              </>
            )}
          </li>
        ))}
      </ol>
      {here !== null && (
        <QuietButton name="branch" value={String(here.at)} onPress={() => onBranch(here.at)}>
          {words('way.here', { asks: here.asks })}
        </QuietButton>
      )}
    </section>
  )
}
