import { contacts as setInBuild } from 'virtual:pathway/contacts'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { isWeekly } from '#services/open-status.ts'
import { edgesFrom, kindOf, type TrailEntry } from '#flow/graph.ts'
import { eventOf, startCase } from '#machine/case.ts'
import type { AppContext } from './app-context.ts'
import { CaseScreen } from './case/CaseScreen.tsx'
import { flow, machine } from './pathway.ts'

/** What is inside the frame on the screen of a node. */
export interface ReadyScreen {
  readonly node: string
  /** The roles that it is for; null where it is the same for each. */
  readonly roles: readonly string[] | null
  readonly html: string
}

const { pathway, services } = flow

/**
 * Renders every screen to which answers lead without asking a clock, and that no clock changes: the
 * questions, and the outcomes that call only what is always open.
 */
export function prerenderScreens(
  app: AppContext,
  inApp: (screen: ReactNode) => ReactNode,
): readonly ReadyScreen[] {
  return [...trailsWithoutClock()]
    .filter(([node]) => isTimeless(node))
    .flatMap(([node, trail]) => {
      const rolesByScreen = new Map<string, string[]>()
      for (const role of pathway.roles) {
        const html = insideFrame(renderToString(inApp(screenAt(app, role, trail))))
        rolesByScreen.set(html, [...(rolesByScreen.get(html) ?? []), role])
      }
      return [...rolesByScreen].map(([html, roles]) => ({
        node,
        roles: rolesByScreen.size === 1 ? null : roles,
        html,
      }))
    })
}

/** To each node to which answers lead without a check, the answers of one way. */
function trailsWithoutClock(): ReadonlyMap<string, readonly TrailEntry[]> {
  const trails = new Map<string, readonly TrailEntry[]>([[pathway.start, []]])
  // A map is walked while it grows.
  for (const [from, trail] of trails) {
    for (const { answer, to } of edgesFrom(pathway, from)) {
      if (kindOf(pathway, to) === 'check' || trails.has(to)) continue
      trails.set(to, [...trail, { node: from, answer }])
    }
  }
  return trails
}

/** Whether the screen of a node is the same at any time, and whatever this build knows of contacts. */
function isTimeless(node: string): boolean {
  return (pathway.outcomes[node]?.calls ?? []).every((call) => {
    if ('contact' in call) return !Object.hasOwn(setInBuild, call.contact)
    const service = services[call.service]
    return service !== undefined && !isWeekly(service)
  })
}

function screenAt(app: AppContext, role: string, trail: readonly TrailEntry[]): ReactNode {
  const actor = startCase(machine, NaN)
  for (const entry of trail) actor.send(eventOf(entry))
  return (
    <CaseScreen
      session={app.session}
      state={{ status: 'case', actor, role, notice: null, movedAt: null, isLeaving: false }}
    />
  )
}

function insideFrame(screen: string): string {
  const inside = /<main[^>]*>(.*)<\/main>/s.exec(screen)?.[1]
  if (inside === undefined) throw new Error('A screen has no <main>.')
  return inside
}
