/** The longest time that SCORM 1.2 can write, in hundredths of a second. */
const longest = ((9999 * 60 + 59) * 60 + 60) * 100 - 1

/**
 * A time as SCORM 1.2 writes it. One that is longer than it can write is cut to the longest.
 *
 * @param milliseconds none is less than 0
 *
 * @example
 * clockDuration(3_723_450) // '0001:02:03.45'
 */
export function clockDuration(milliseconds: number): string {
  const hundredths = Math.min(Math.floor(milliseconds / 10), longest)
  const { hours, minutes, seconds } = partsOf(hundredths)
  return [hours.padStart(4, '0'), minutes.padStart(2, '0'), seconds.padStart(5, '0')].join(':')
}

/**
 * A time as SCORM 2004 writes it, which is the duration of ISO 8601.
 *
 * @example
 * isoDuration(3_723_450) // 'PT1H2M3.45S'
 */
export function isoDuration(milliseconds: number): string {
  const { hours, minutes, seconds } = partsOf(Math.floor(milliseconds / 10))
  return `PT${hours}H${minutes}M${seconds}S`
}

function partsOf(hundredths: number) {
  const minutes = Math.floor(hundredths / 6000)
  return {
    hours: String(Math.floor(minutes / 60)),
    minutes: String(minutes % 60),
    seconds: ((hundredths % 6000) / 100).toFixed(2),
  }
}
