import { type KeyboardEvent, useEffect, useState } from 'react'
import type { MapLayout } from '#flow/map-layout.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp, useNow } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'
import { leavePlace } from './left-place.ts'
import type { LitRoute } from './lit.ts'
import { MapDrawing, type MapLanguage } from './MapDrawing.tsx'
import { marksOf } from './map-marks.ts'
import { MapTime, TimeSays } from './MapTime.tsx'
import { NodePanel } from './NodePanel.tsx'
import { useMapSize } from './use-map-size.ts'
import { firstOf, type MapPlace, walk } from './walk.ts'

interface Props {
  readonly layout: MapLayout
  readonly language: MapLanguage
  readonly route: LitRoute
  /** The moment to begin with: of a case that is practised, or the one that was left; null for now. */
  readonly at: number | null
  /** The box to begin with, open: the one that was left for practice; null for none. */
  readonly left: string | null
  /** For whom the open live case is; null while there is none. */
  readonly role: string | null
  readonly onShape: () => void
}

const larger = 1.3

/** The drawing with its tools, and beside it what there is to know of the box that is open. */
export function MapView({ layout, language, route, at, left, role, onShape }: Props) {
  const words = useWords('map')
  const { setting } = useApp()
  const now = useNow()
  const [chosen, setChosen] = useState(at)
  const moment = chosen ?? now
  const [place, setPlace] = useState<MapPlace>({
    node: left ?? firstOf(layout)?.id ?? '',
    before: [],
  })
  const [open, setOpen] = useState(left)
  const [view, setView] = useState<HTMLDivElement | null>(null)
  const size = useMapSize(view, layout, left)
  const otherShape = layout.shape === 'tall' ? 'wide' : 'tall'
  const focus = (node: string) => {
    const box = view?.querySelector<SVGElement>(`[data-node="${node}"]`)
    box?.focus({ preventScroll: true })
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = walk(layout, place, event.key)
    const factor = { '+': larger, '=': larger, '-': 1 / larger }[event.key]
    if (factor !== undefined) size.by(factor)
    if (event.key === '0') size.showAll()
    if (next !== null) {
      event.preventDefault()
      setPlace(next)
      focus(next.node)
    }
  }
  // Beside its panel, the box stays in sight.
  useEffect(() => {
    if (open === null || !matchMedia('(min-width: 64rem)').matches) return
    const box = view?.querySelector(`[data-node="${open}"]`)
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [open, view])
  const close = () => {
    setOpen(null)
    focus(place.node)
  }
  const show = (node: string) => {
    setPlace({ node, before: [] })
    setOpen(node)
  }
  return (
    <>
      <div className="map">
        <div className="map__bar">
          <MapTime moment={moment} onChoose={setChosen} />
          <TimeSays moment={moment} isChosen={chosen !== null} />
          <div className="map__tools" role="group" aria-label={words('zoom.label')}>
            <QuietButton
              name="smaller"
              label={words('zoom.out')}
              onPress={() => size.by(1 / larger)}
            >
              −
            </QuietButton>
            <QuietButton name="larger" label={words('zoom.in')} onPress={() => size.by(larger)}>
              +
            </QuietButton>
            {size.isWhole ? (
              <QuietButton name="full-size" onPress={size.full}>
                {words('zoom.full')}
              </QuietButton>
            ) : (
              <QuietButton name="show-all" onPress={size.showAll}>
                {words('zoom.all')}
              </QuietButton>
            )}
            <QuietButton name="shape" onPress={onShape}>
              {words(`shape.${otherShape}`)}
            </QuietButton>
          </div>
        </div>
        {!size.isWhole && <p className="hint map__drag">{words('drag')}</p>}
        <div className="map__sides" data-open={open !== null}>
          <div className="map__view" ref={setView}>
            <MapDrawing
              layout={layout}
              language={language}
              marks={marksOf(setting, route, moment, open)}
              at={place.node}
              open={open}
              scale={size.scale}
              onFocus={(node) => {
                if (node !== place.node) setPlace({ node, before: [] })
              }}
              onOpen={show}
              onKey={onKey}
            />
          </div>
          {open !== null && (
            <NodePanel
              key={open}
              node={open}
              moment={moment}
              role={role}
              onOpen={show}
              onClose={close}
              onPractise={(practice) => {
                leavePlace({ practice, node: open, chosen, shape: layout.shape })
              }}
            />
          )}
        </div>
      </div>
      <p className="hint map__keys">{words('keys')}</p>
    </>
  )
}
