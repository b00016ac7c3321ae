import type { TrailEntry } from '#flow/graph.ts'
import type { Scenario } from '#scenarios/schema.ts'

/** Hands that were raised, by question and by answer. */
export type Hands = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Which answer each phone gave whose code is counted among the hands: by question, and by the number of the phone. */
export type Phones = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Where a room is: `start` until the trainer begins, which no page turns back to. */
export const roomStages = ['start', 'briefing', 'pathway', 'debrief'] as const

export type RoomStage = (typeof roomStages)[number]

/** Where a room is in a scenario. */
export interface RoomPlace {
  readonly stage: RoomStage
  /** The answers with which the room went on, as in a case. */
  readonly trail: readonly TrailEntry[]
  /** Answers that were taken back by turning back, the next of them first. */
  readonly ahead: readonly TrailEntry[]
  readonly hands: Hands
  readonly phones: Phones
}

/** The state of a room: plain data that two windows send each other. */
export interface RoomState extends RoomPlace {
  readonly scenario: string
  /** The id of the variant; `null` for the scenario as it is written. */
  readonly variant: string | null
  /** The slide of the briefing that is shown, from 1. */
  readonly briefingSlide: number
  /** The page of the debrief that is shown, from 0. */
  readonly debriefPage: number
  /** Where the room was when it went off to explore; null while it is not away. */
  readonly away: (RoomPlace & { readonly offAt: number }) | null
  readonly timer: RoomTimer
  /** Whether the code for people’s own phones is shown in place of everything else. */
  readonly isCodeShown: boolean
}

export interface RoomTimer {
  readonly minutes: number
  /** Instant of the device’s clock, in milliseconds since the epoch; null while it is stopped. */
  readonly begunAt: number | null
}

/** The pages of the debrief, in order. */
export const debriefPages = ['divergence', 'routes', 'teaching', 'questions'] as const

/** Limits of what is typed in, and of what another window may say. */
export const roomLimits = { hands: 500, minutes: 120, answers: 40 } as const

/** A part of a briefing: a paragraph, or what is seen, heard or present. */
export type BriefingSlide =
  | { readonly part: 'paragraph'; readonly says: string }
  | { readonly part: 'seen' | 'heard' | 'present'; readonly says: readonly string[] }

/** The parts of a briefing, in the order in which a room is told them. */
export function briefingSlides(
  scenario: Pick<Scenario, 'briefing' | 'seen' | 'heard' | 'present'>,
): readonly BriefingSlide[] {
  const paragraphs = scenario.briefing.map((says) => ({ part: 'paragraph', says }) as const)
  const observed = (['seen', 'heard', 'present'] as const).map((part) => ({
    part,
    says: scenario[part],
  }))
  return [...paragraphs, ...observed]
}

/** A room at its beginning. */
export function newRoom(scenario: string, variant: string | null, timer: RoomTimer): RoomState {
  return {
    scenario,
    variant,
    briefingSlide: 1,
    debriefPage: 0,
    away: null,
    timer,
    isCodeShown: false,
    ...atStart,
  }
}

const atStart: RoomPlace = { stage: 'briefing', trail: [], ahead: [], hands: {}, phones: {} }

/** The timer of a room that has not set one. */
export const usualTimer: RoomTimer = { minutes: 5, begunAt: null }

/** How many milliseconds a timer has left at an instant: never less than 0, its whole length while it is stopped. */
export function timeLeft({ minutes, begunAt }: RoomTimer, now: number): number {
  const whole = minutes * 60_000
  if (begunAt === null) return whole
  return Math.min(whole, Math.max(0, begunAt + whole - now))
}

/** The answer for which the most hands were raised; null for none, and for a draw. */
export function leading(hands: Hands[string] | undefined): string | null {
  const [first, second] = Object.entries(hands ?? {}).sort(([, a], [, b]) => b - a)
  if (first === undefined || first[1] === 0 || first[1] === second?.[1]) return null
  return first[0]
}
