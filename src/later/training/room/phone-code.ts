/**
 * Four letters that carry one answer of one phone from its screen to the trainer’s window, by eye or
 * by voice: there is no server. Three letters hold the answer and a number by which the phone is
 * known while the question is asked; the last checks them, and the question. Pure.
 */

/** No vowels, so that no code is a word. */
const letters = 'BCDFGHJKLMNPQRSTVWXYZ'
const base = letters.length
/**
 * The weights of the letters in the check. Each has no factor in common with 21, nor have neighbours
 * in their difference: so any one wrong letter, and any two neighbours that change places, are found.
 */
const weights = [1, 2, 1, 2] as const
/** 2 × 11 is 1 more than 21: it undoes the weight of the last letter. */
const undoesLast = 11

/** The question that a code answers. */
export interface Asked {
  /** Its place among the questions of the pathway, from 0. */
  readonly question: number
  /** How many answers it has. */
  readonly answers: number
}

interface PhoneAnswer {
  /** The place of the answer, from 0. */
  readonly answer: number
  /** The number of the phone. Two phones in a room of 20 have the same in about one room of ten. */
  readonly phone: number
}

/**
 * The code of an answer.
 *
 * @param phone any whole number from 0, which stays the same on one phone
 */
export function phoneCode({ question, answers }: Asked, { answer, phone }: PhoneAnswer): string {
  const value = (phone % phonesFor(answers)) * answers + answer
  const digits = [Math.floor(value / base ** 2), Math.floor(value / base) % base, value % base]
  const rest = question - weighed(digits)
  const check = (((rest * undoesLast) % base) + base) % base
  return [...digits, check].map((digit) => letters.charAt(digit)).join('')
}

/** What a code says, in small letters too; null for what is mistyped, and for another question. */
export function readPhoneCode({ question, answers }: Asked, code: string): PhoneAnswer | null {
  const digits = Array.from(code.toUpperCase(), (letter) => letters.indexOf(letter))
  if (digits.length !== weights.length || digits.includes(-1)) return null
  if (weighed(digits) % base !== question % base) return null
  const value = digits.slice(0, -1).reduce((sum, digit) => sum * base + digit, 0)
  const phone = Math.floor(value / answers)
  return phone < phonesFor(answers) ? { answer: value % answers, phone } : null
}

/** How many phones can be told apart. */
function phonesFor(answers: number): number {
  return Math.floor(base ** 3 / answers)
}

function weighed(digits: readonly number[]): number {
  return digits.reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0)
}
