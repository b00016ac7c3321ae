import type { TrailEntry } from '#flow/graph.ts'
import { screenAfter } from '#scenarios/live-pathway.ts'
import {
  debriefPages,
  type Hands,
  type Phones,
  roomLimits,
  type RoomPlace,
  type RoomStage,
  roomStages,
  type RoomState,
  briefingSlides,
} from './room.ts'
import type { RoomContext } from './room-reducer.ts'
import { runOf } from '#scenarios/run.ts'

/** What the windows of a room tell each other. */
export type RoomMessage =
  /** A window that came late asks where the room is. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'room'; readonly room: RoomState }
  /** A page was turned in a window that has the keyboard, and is not the trainer’s. */
  | { readonly kind: 'turn'; readonly scenario: string; readonly to: 'next' | 'previous' }
  /** A window for a projector is open or closed, and what case it shows; null for none yet. */
  | { readonly kind: 'screen'; readonly isOpen: boolean; readonly shows: string | null }

/**
 * Reads what another window said. Nothing of it is trusted: what is no whole state of a room in a
 * scenario of this build, with answers that its pathway takes, is null. Pure.
 */
export function parseRoomMessage(
  said: unknown,
  roomContextOf: (scenario: string) => RoomContext | null,
): RoomMessage | null {
  if (!isRecord(said)) return null
  if (said.kind === 'ask') return { kind: 'ask' }
  if (said.kind === 'turn') return parseTurn(said)
  if (said.kind === 'screen') return parseScreen(said)
  const room = said.kind === 'room' ? parseRoom(said.room, roomContextOf) : null
  return room && { kind: 'room', room }
}

function parseTurn({ scenario, to }: Readonly<Record<string, unknown>>): RoomMessage | null {
  if (typeof scenario !== 'string' || (to !== 'next' && to !== 'previous')) return null
  return { kind: 'turn', scenario, to }
}

function parseScreen({ isOpen, shows }: Readonly<Record<string, unknown>>): RoomMessage | null {
  if (typeof isOpen !== 'boolean' || (shows !== null && typeof shows !== 'string')) return null
  return { kind: 'screen', isOpen, shows }
}

function parseRoom(
  said: unknown,
  roomContextOf: (scenario: string) => RoomContext | null,
): RoomState | null {
  if (!isRecord(said) || typeof said.scenario !== 'string') return null
  const context = roomContextOf(said.scenario)
  if (context === null) return null
  const { scenario, variant, briefingSlide, debriefPage, timer, isCodeShown } = said
  const isVariant = (id: unknown) => context.scenario.variants.some((one) => one.id === id)
  if (variant !== null && !(typeof variant === 'string' && isVariant(variant))) return null
  const place = parsePlace(said, context, variant)
  const away = said.away === null ? null : parseAway(said.away, context, variant)
  if (place === null || away === undefined || typeof isCodeShown !== 'boolean') return null
  if (!isWhole(briefingSlide, 1, briefingSlides(context.scenario).length)) return null
  if (!isWhole(debriefPage, 0, debriefPages.length - 1)) return null
  if (!isRecord(timer) || !isWhole(timer.minutes, 1, roomLimits.minutes)) return null
  const { minutes, begunAt } = timer
  if (begunAt !== null && !isWhole(begunAt, 0, Number.MAX_SAFE_INTEGER)) return null
  return {
    scenario,
    variant,
    briefingSlide,
    debriefPage,
    isCodeShown,
    timer: { minutes, begunAt },
    away,
    ...place,
  }
}

function parsePlace(
  said: Readonly<Record<string, unknown>>,
  context: RoomContext,
  variant: string | null,
): RoomPlace | null {
  const { stage } = said
  const trail = parseTrail(said.trail)
  const ahead = parseTrail(said.ahead)
  const hands = parseHands(said.hands, context)
  const phones = parsePhones(said.phones, context)
  if (!isStage(stage) || trail === null || ahead === null) return null
  if (hands === null || phones === null) return null
  const { at } = runOf(context.scenario, variant)
  const whole = [...trail, ...ahead]
  if (screenAfter(context.live, whole, at).applied < whole.length) return null
  return { stage, trail, ahead, hands, phones }
}

/** Undefined for what is none. */
function parseAway(
  said: unknown,
  context: RoomContext,
  variant: string | null,
): NonNullable<RoomState['away']> | undefined {
  if (!isRecord(said)) return undefined
  const place = parsePlace(said, context, variant)
  const { offAt } = said
  if (place === null || !isWhole(offAt, 0, place.trail.length)) return undefined
  return { ...place, offAt }
}

function parseTrail(said: unknown): readonly TrailEntry[] | null {
  if (!Array.isArray(said) || said.length > roomLimits.answers) return null
  const entries = said.flatMap((entry: unknown) =>
    isRecord(entry) && typeof entry.node === 'string' && typeof entry.answer === 'string'
      ? [{ node: entry.node, answer: entry.answer }]
      : [],
  )
  return entries.length === said.length ? entries : null
}

function parseHands(said: unknown, context: RoomContext): Hands | null {
  const isRight = areByQuestion(said, context, (hasAnswer, answer, hands) => {
    return hasAnswer(answer) && isWhole(hands, 0, roomLimits.hands)
  })
  // Each was checked to be what it is said to be.
  return isRight ? (said as Hands) : null
}

function parsePhones(said: unknown, context: RoomContext): Phones | null {
  const isRight = areByQuestion(said, context, (hasAnswer, phone, answer) => {
    return /^\d{1,4}$/.test(phone) && typeof answer === 'string' && hasAnswer(answer)
  })
  // Each was checked to be what it is said to be.
  return isRight ? (said as Phones) : null
}

/** Whether it has questions of the pathway alone, and under each what `isRight` takes. */
function areByQuestion(
  said: unknown,
  { live }: RoomContext,
  isRight: (hasAnswer: (answer: string) => boolean, name: string, value: unknown) => boolean,
): boolean {
  if (!isRecord(said)) return false
  const { questions } = live.flow.pathway
  return Object.entries(said).every(([node, of]) => {
    const answers = Object.hasOwn(questions, node) ? questions[node]?.answers : undefined
    if (answers === undefined || !isRecord(of)) return false
    const hasAnswer = (answer: string) => Object.hasOwn(answers, answer)
    return Object.entries(of).every(([name, value]) => isRight(hasAnswer, name, value))
  })
}

function isStage(value: unknown): value is RoomStage {
  return roomStages.some((stage) => stage === value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
