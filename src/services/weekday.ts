/**
 * The days of a week in order, Monday first, as the hours of a service name them. They stand apart
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
