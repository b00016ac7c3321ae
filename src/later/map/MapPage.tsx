import { map } from 'virtual:pathway/map'
import { useEffect, useState } from 'react'
import type { MapShape } from '#flow/map-layout.ts'
import { trailOf } from '#machine/case.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useApp, useNow } from '#first/app-context.ts'
import { startState } from '#first/case/session-state.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { useWords } from '#first/words.ts'
import mapWords from './en.json' with { type: 'json' }
import type { MapLanguage } from './MapDrawing.tsx'
import { leavePlace, leftPlace } from './left-place.ts'
import { litRoute } from './lit.ts'
import { MapList } from './MapList.tsx'
import { MapStamp } from './MapStamp.tsx'
import { MapView } from './MapView.tsx'
import { practisedRoute, showPractisedRoute } from './practised-route.ts'
import styles from './map.scss?inline'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly map: typeof mapWords
  }
}

adoptStyleSheet(styles)

/** The whole pathway as a diagram, and the same as a list. */
export function MapPage() {
  const { i18n, setting, session } = useApp()
  const now = useNow()
  addWords(i18n, 'map', mapWords)
  const words = useWords('map')
  const own = map.layouts[i18n.language]
  const layouts = own ?? map.layouts.en
  const language: MapLanguage = own
    ? { lang: i18n.language, direction: i18n.dir() }
    : { lang: 'en', direction: 'ltr' }
  const state = useStore(session, startState)
  const practised = useStore(practisedRoute, null)
  const live = state.status === 'case' ? trailOf(state.actor.getSnapshot()) : null
  const at = live === null ? (practised?.at ?? null) : null
  const route = litRoute(setting, live ?? practised?.trail ?? [], at ?? now)
  const [left] = useState(() => (practised === null ? leftPlace.get() : null))
  const [shape, setShape] = useState<MapShape>(() => left?.shape ?? fittingShape())
  useEffect(() => {
    leavePlace(null)
    return () => showPractisedRoute(null)
  }, [])
  if (layouts === undefined) return null
  return (
    <>
      <WayBack onBack={session.leavePage} />
      <ScreenHeading>{words('heading')}</ScreenHeading>
      <p className="lead">{words('lead')}</p>
      {live !== null && <p className="map-route">{words('route')}</p>}
      {live === null && practised !== null && <p className="map-route">{words('routePractice')}</p>}
      <MapView
        layout={layouts[shape]}
        language={language}
        route={route}
        at={left?.chosen ?? at}
        left={left?.node ?? null}
        role={state.status === 'case' ? state.role : null}
        onShape={() => setShape(shape === 'tall' ? 'wide' : 'tall')}
      />
      <MapStamp />
      <MapList layout={layouts.tall} lang={language.lang} taken={route.nodes} />
    </>
  )
}

/** A wide map on a wide screen. */
function fittingShape(): MapShape {
  return innerWidth > innerHeight * 1.2 ? 'wide' : 'tall'
}
