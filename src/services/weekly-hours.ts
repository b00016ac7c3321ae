/**
 * The days of a week in order, Monday first, as the hours of a service name them. They are apart
 * from the schema so that what runs on a device does not carry the validator.
 */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type Weekday = (typeof weekdays)[number]

/** One opening of a service on one day, in minutes of London's wall clock since midnight. */
export interface Opening {
  /** 0 to 1439, inside the opening. */
  readonly opens: number
  /** 1 to 1440, outside the opening. */
  readonly closes: number
}

/**
 * The minutes of an opening as `services.json` writes it. Pure and total: other text than the schema
 * lets through gives NaN, and no minute is inside such an opening.
 *
 * @example
 * openingOf('08:00-20:00') // { opens: 480, closes: 1200 }
 * openingOf('22:00-24:00') // { opens: 1320, closes: 1440 }
 */
export function openingOf(text: string): Opening {
  return {
    opens: minuteOf(text.slice(0, 'HH:MM'.length)),
    closes: minuteOf(text.slice('HH:MM-'.length)),
  }
}

function minuteOf(clock: string): number {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 60 + Number(minutes)
}

/**
 * Whether a minute is inside an opening: the opening minute is, the closing minute is not.
 *
 * @example
 * isInside({ opens: 480, closes: 1200 }, 480) // true
 * isInside({ opens: 480, closes: 1200 }, 1200) // false
 */
export function isInside(opening: Opening, minute: number): boolean {
  return opening.opens <= minute && minute < opening.closes
}

/**
 * The openings of each weekday, as `services.json` writes them: `{ monday: ['08:00-20:00'], … }`.
 * Answers about them rest on the rules of `check/load/rules/services.ts` finding nothing.
 */
export type WeeklyHours = Readonly<Record<Weekday, readonly string[]>>

/** Weekdays that follow each other and have the same openings. */
export interface DayGroup {
  readonly from: Weekday
  /** The same as `from` when the group is one day. */
  readonly to: Weekday
  readonly openings: readonly Opening[]
}

/**
 * The week as few lines: following days with the same openings are one group, Monday first. A day
 * without openings is a group too, so that "closed" is said and not left out.
 *
 * @example
 * groupedDays(hours)
 * // [{ from: 'monday', to: 'friday', openings: [{ opens: 480, closes: 1200 }] },
 * //  { from: 'saturday', to: 'saturday', openings: [{ opens: 540, closes: 1020 }] },
 * //  { from: 'sunday', to: 'sunday', openings: [] }]
 */
export function groupedDays(hours: WeeklyHours): readonly DayGroup[] {
  return weekdays.reduce<readonly DayGroup[]>((groups, weekday) => {
    const last = groups.at(-1)
    if (last && hours[last.from].join() === hours[weekday].join()) {
      return [...groups.slice(0, -1), { ...last, to: weekday }]
    }
    return [...groups, { from: weekday, to: weekday, openings: hours[weekday].map(openingOf) }]
  }, [])
}
