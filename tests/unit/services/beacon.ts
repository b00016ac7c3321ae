import list from '../../../flows/england-and-wales/bank-holidays.json'
import { calendarOf, type Calendar } from '#services/calendar.ts'
import type { Availability } from '#services/hours.ts'
import type { WeeklyService } from '#services/open-status.ts'
import type { WeeklyHours } from '#services/weekly-hours.ts'
import { at } from './at.ts'

/** The hours that every table of this folder was written for, by hand. */
export const beacon: WeeklyService = {
  hours: {
    monday: ['08:00-20:00'],
    tuesday: ['08:00-20:00'],
    wednesday: ['08:00-20:00'],
    thursday: ['08:00-20:00'],
    friday: ['08:00-20:00'],
    saturday: ['09:00-17:00'],
    sunday: [],
  },
}

/** Believed from Monday 2026-11-23 to the end of Saturday 2036-11-22; the list ends with 2028. */
export const calendar: Calendar = calendarOf(list['england-and-wales'].events, '2026-11-23')

export const noHours: WeeklyHours = everyDay([])

/** A week in which every day has the same openings. */
export function everyDay(sessions: readonly string[]): WeeklyHours {
  return {
    monday: sessions,
    tuesday: sessions,
    wednesday: sessions,
    thursday: sessions,
    friday: sessions,
    saturday: sessions,
    sunday: sessions,
  }
}

export const closed: Availability = { state: 'closed' }

export function openUntil(text: string): Availability {
  return { state: 'open', until: at(text) }
}

export function mayBeClosed(
  because: Extract<Availability, { state: 'may-be-closed' }>['because'],
): Availability {
  return { state: 'may-be-closed', because }
}
