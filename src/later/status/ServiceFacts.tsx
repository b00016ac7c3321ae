import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import { NumberLink } from '#first/frame/NumberLink.tsx'
import { StateLine } from '#first/outcome/StateLine.tsx'
import type { ServiceView } from '#text/service-view.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'

export interface ServiceFactsView {
  readonly service: ServiceView
  /** How sure it is, when it was checked, by whom, and when it must be again. */
  readonly lines: readonly string[]
  /** Whether it is open on bank holidays, and how sure that is; nothing where it never closes. */
  readonly days: readonly string[]
  /** That this is overdue, in a sentence; null while it is not. */
  readonly overdue: string | null
  readonly sources: ReactNode
}

/** A service, folded: its number, its hours, how sure both are, and where they come from. */
export function ServiceFacts({ service, lines, days, overdue, sources }: ServiceFactsView) {
  const words = useWords('status')
  return (
    <section className="service-facts" data-service={service.id}>
      <Disclosure summary={service.name}>
        <NumberLink {...service} />
        <StateLine state={service.state} hours={service.hours} />
        <Bullets entries={service.hours} />
        <p>{service.howSure}</p>
        <p>{lines.join(' ')}</p>
        {days.length > 0 && <p data-fact={`days:${service.id}`}>{days.join(' ')}</p>}
        {overdue !== null && <p data-review="overdue">{overdue}</p>}
        <h3>{words('numberSources')}</h3>
        {sources}
      </Disclosure>
    </section>
  )
}
