import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MapBox, MapLayout } from '#flow/map-layout.ts'
import { followHands } from './follow-hands.ts'
import { openingOf } from './opening.ts'

/** How large the map is drawn, and what changes that. */
export interface MapSize {
  /** How many pixels a unit has. */
  readonly scale: number
  /** Whether all of it is in sight. */
  readonly isWhole: boolean
  /** Makes it larger or smaller by a factor, around the middle of what is seen. */
  readonly by: (factor: number) => void
  /** As large as it can be with all of it in sight. */
  readonly showAll: () => void
  /** As large as the text of the page. */
  readonly full: () => void
}

/** A place of the map that stays where it is in the view: in units, and in pixels. */
interface Held {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
}

/** The room for the map, in pixels. */
interface Room {
  readonly width: number
  readonly height: number
}

const largest = 3

/** The least sizes at which boxes are told apart, and at which all is read, beside the text of the page. */
const leastToTellApart = 0.45
const leastToRead = 0.75

/**
 * The size of the map in its view, which scrolls. Until a size is chosen, it goes by the window.
 *
 * @param view null until it is there
 * @param begins the node that is brought in sight first; null for the part that is read first
 */
export function useMapSize(
  view: HTMLElement | null,
  layout: MapLayout,
  begins: string | null,
): MapSize {
  const [chosen, setChosen] = useState<{ readonly scale: number; readonly of: MapLayout } | null>(
    null,
  )
  const room = useRoom(view)
  const scale = chosen?.of === layout ? chosen.scale : firstScale(room, layout)
  const held = useRef<Held | null>(null)

  const set = (wanted: number, left?: number, top?: number) => {
    if (view === null) return
    const [atLeft, atTop] = [left ?? view.clientWidth / 2, top ?? view.clientHeight / 2]
    held.current = {
      x: (view.scrollLeft + atLeft) / scale,
      y: (view.scrollTop + atTop) / scale,
      left: atLeft,
      top: atTop,
    }
    const least = fitOf(roomIn(view), layout) / 2
    setChosen({ scale: Math.min(largest, Math.max(least, wanted)), of: layout })
  }

  useLayoutEffect(() => {
    const kept = held.current
    held.current = null
    if (kept !== null) view?.scrollTo(kept.x * scale - kept.left, kept.y * scale - kept.top)
  }, [scale, view])

  useLayoutEffect(() => {
    if (view === null) return
    const begun = layout.nodes.find(({ id }) => id === begins)
    showPart(view, layout, begun ?? openingOf(layout))
  }, [view, layout, begins])

  const latest = useRef({ set, scale })
  useEffect(() => {
    latest.current = { set, scale }
  })
  useEffect(() => {
    if (view === null) return
    return followHands(
      view,
      (...to) => latest.current.set(...to),
      () => latest.current.scale,
    )
  }, [view])

  return {
    scale,
    isWhole: room !== null && scale <= fitOf(room, layout),
    by: (factor) => set(scale * factor),
    showAll: () => {
      if (view !== null) set(fitOf(roomIn(view), layout))
    },
    full: () => set(textScale()),
  }
}

/** Brings a part of the map into the middle of its view, or as much of its beginning as there is room for. */
function showPart(view: HTMLElement, layout: MapLayout, part: MapBox): void {
  const room = roomIn(view)
  const scale = firstScale(room, layout)
  const from = (start: number, size: number, most: number) =>
    Math.min(start, start + (size - most / scale) / 2) * scale
  const { x, y, width, height } = part
  view.scrollTo(from(x, width, room.width), from(y, height, room.height))
}

/** The room in the view, as the window leaves it; what is opened beside the map changes nothing. */
function useRoom(view: HTMLElement | null): Room | null {
  const [room, setRoom] = useState<Room | null>(null)
  useLayoutEffect(() => {
    if (view === null) return
    const measure = () => setRoom(roomIn(view))
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [view])
  return room
}

function roomIn({ clientWidth, clientHeight }: HTMLElement): Room {
  return { width: clientWidth, height: clientHeight }
}

/** Large text on the device makes a large map. */
function textScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
}

/** The size at which all of the map is in sight. */
function fitOf(room: Room, { width, height }: MapLayout): number {
  return Math.min(room.width / width, room.height / height)
}

/**
 * All of it, if that can be told apart; else as wide as the view, if that can; else full size, or a
 * little less where the part that is read first would be cut.
 */
function firstScale(room: Room | null, layout: MapLayout): number {
  if (room === null) return 1
  const full = textScale()
  const first = [fitOf(room, layout), room.width / layout.width].find(
    (scale) => scale >= leastToTellApart * full,
  )
  const opening = room.width / openingOf(layout).width
  return Math.min(full, first ?? (opening >= leastToRead * full ? opening : full))
}
