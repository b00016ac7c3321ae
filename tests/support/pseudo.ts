/**
 * Made-up languages that show what is not ready for a second language: every word is English in
 * letters that English does not have, longer by two fifths, and in one of them from right to left.
 */

const small = 'áƀçđéƒǥħíĵķłɱñóƥɋřšŧúṽŵẋýž'
const large = 'ÁƁÇĐÉƑǤĦÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ'

/** The marks around a sentence that runs from right to left, as Arabic does. */
const fromRight = { begin: '\u202B', end: '\u202C' }

/** A value with every text in it made up, keys and gaps (`{{count}}`) as they were. */
export function pseudo<Value>(value: Value, direction: 'ltr' | 'rtl' = 'ltr'): Value {
  return madeUp(value, direction) as Value
}

function madeUp(value: unknown, direction: 'ltr' | 'rtl'): unknown {
  if (typeof value === 'string') return sentence(value, direction)
  if (Array.isArray(value)) return value.map((one) => madeUp(one, direction))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      key.startsWith('$') ? inside : madeUp(inside, direction),
    ]),
  )
}

function sentence(text: string, direction: 'ltr' | 'rtl'): string {
  if (text === '') return text
  const said = text
    .split(/(\{\{.*?\}\})/)
    .map((part) => (part.startsWith('{{') ? part : part.replace(/[A-Za-z]/g, letter)))
    .join('')
  const whole = said + longer(text)
  return direction === 'rtl' ? fromRight.begin + whole + fromRight.end : whole
}

/** Words that make a text longer by two fifths. */
function longer(text: string): string {
  const more = Math.ceil(text.replace(/\{\{.*?\}\}/g, '').length * 0.4)
  return ' łóñǥ'.repeat(Math.ceil(more / 5)).slice(0, more)
}

function letter(one: string): string {
  const [at, upper] = [
    'abcdefghijklmnopqrstuvwxyz'.indexOf(one),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(one),
  ]
  return small[at] ?? large[upper] ?? one
}
