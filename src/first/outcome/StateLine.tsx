import type { AvailabilityState } from '#services/hours.ts'
import type { ServiceView } from '#text/service-view.ts'
import { Icon, type IconName } from '#ui/Icon.tsx'

const icons: Readonly<Record<AvailabilityState, IconName>> = {
  open: 'open',
  closed: 'shut',
  'may-be-closed': 'warning',
}

/**
 * Whether a service can be rung now: an icon and a sentence, never colour alone. Until the clock
 * has been read it says the weekly hours, which are true at any time.
 */
export function StateLine({ state, hours }: Pick<ServiceView, 'state' | 'hours'>) {
  if (state === null) return <span className="state">{hours.join('. ')}</span>
  return (
    <span className={`state state--${state.availability}`}>
      <Icon name={icons[state.availability]} />
      <span>{state.sentence}</span>
    </span>
  )
}
