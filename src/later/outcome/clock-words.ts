import type { Words } from '#text/i18n.ts'

/** What a clock on a wall in London shows, as staff write it: `Monday 14:05`. */
export function clockWords(words: Words, instant: number): string {
  const locale = words('locale')
  const timeZone = 'Europe/London'
  const parts = [
    { weekday: 'long', timeZone },
    { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone },
  ] as const
  return parts.map((part) => new Intl.DateTimeFormat(locale, part).format(instant)).join(' ')
}
