import { map } from 'virtual:pathway/map'
import { useEffect, useState } from 'react'
import type { MapShape } from '#flow/map-layout.ts'
import { trailOf } from '#machine/case.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { useApp } from '#first/app-context.ts'
import { startState } from '#first/case/session-state.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { useStore } from '#first/store.ts'
import { useWords } from '#first/words.ts'
import mapWords from './en.json' with { type: 'json' }
import { Map } from './Map.tsx'
import type { MapLanguage } from './MapDrawing.tsx'
import { MapList } from './MapList.tsx'
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
  const { i18n, session } = useApp()
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
  const [shape, setShape] = useState<MapShape>(() => fittingShape())
  useEffect(() => () => showPractisedRoute(null), [])
  if (layouts === undefined) return null
  return (
    <>
      <WayBack onBack={session.leavePage} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p className="lead">{words('lead')}</p>
      {live !== null && <p className="map-route">{words('route')}</p>}
      {live === null && practised !== null && <p className="map-route">{words('routePractice')}</p>}
      <Map
        layout={layouts[shape]}
        language={language}
        trail={live ?? practised?.trail ?? []}
        at={live === null ? (practised?.at ?? null) : null}
        isLive={live !== null}
        onShape={() => setShape(shape === 'tall' ? 'wide' : 'tall')}
      />
      <MapList layout={layouts.tall} lang={language.lang} />
    </>
  )
}

/** A wide map on a wide screen. */
function fittingShape(): MapShape {
  return innerWidth > innerHeight * 1.2 ? 'wide' : 'tall'
}
