import { describe, expect, test } from 'vitest'
import { countCodes } from '#later/training/room/count-codes.ts'
import { phoneCode, readPhoneCode } from '#later/training/room/phone-code.ts'
import { readShipped } from '../../../scenarios/shipped.ts'

const { questions } = readShipped().live.flow.pathway
const asked = Object.values(questions).map(({ answers }, question) => ({
  question,
  answers: Object.keys(answers).length,
}))
const phones = [0, 1, 19, 400, 1542, 4_294_967_295]
const letters = Array.from('BCDFGHJKLMNPQRSTVWXYZ')

test('there are questions to answer', () => {
  expect(asked.length).toBeGreaterThan(5)
})

describe.each(asked)('of question $question with $answers answers', (one) => {
  const codes = phones.flatMap((phone) =>
    Array.from({ length: one.answers }, (_, answer) => phoneCode(one, { answer, phone })),
  )

  test('each code is four consonants, and says the answer', () => {
    for (const [place, code] of codes.entries()) {
      expect(code).toMatch(/^[B-DF-HJ-NP-TV-Z]{4}$/)
      expect(readPhoneCode(one, code.toLowerCase())?.answer).toBe(place % one.answers)
    }
  })

  test('one phone has one number, whatever it answers', () => {
    for (const [place] of phones.entries()) {
      const its = codes.slice(place * one.answers, (place + 1) * one.answers)
      expect(new Set(its.map((code) => readPhoneCode(one, code)?.phone)).size).toBe(1)
    }
  })

  test('no code is read after one wrong letter, or two that changed places', () => {
    for (const code of codes) {
      for (const at of [0, 1, 2, 3]) {
        for (const letter of letters.filter((other) => other !== code[at])) {
          const wrong = code.slice(0, at) + letter + code.slice(at + 1)
          expect(readPhoneCode(one, wrong)).toBeNull()
        }
        const [first = '', second = ''] = code.slice(at, at + 2)
        const swapped = code.slice(0, at) + second + first + code.slice(at + 2)
        if (first !== second && second !== '') expect(readPhoneCode(one, swapped)).toBeNull()
      }
    }
  })

  test('no code of another question is read', () => {
    for (const other of asked.filter(({ question }) => question !== one.question)) {
      for (const code of codes) expect(readPhoneCode(other, code)).toBeNull()
    }
  })
})

test.each(['', 'BCD', 'BCDFG', 'AEIO', '1234', 'B DF'])('“%s” is no code', (code) => {
  expect(readPhoneCode({ question: 0, answers: 3 }, code)).toBeNull()
})

describe('counting', () => {
  const question = { question: 2, answers: 3 }
  const code = (phone: number, answer: number) => phoneCode(question, { answer, phone })
  const none = new Map<number, number>()

  test('a code counts with its fourth letter', () => {
    const whole = code(7, 1)
    const [three, four] = [whole.slice(0, 3), whole].map((text) => countCodes(question, none, text))
    expect([three?.rest, three?.gained.size]).toEqual([whole.slice(0, 3), 0])
    expect([four?.rest, [...(four?.gained ?? [])]]).toEqual(['', [[1, 1]]])
  })

  test('twenty that are pasted from a chat are counted at once, each phone once', () => {
    const all = Array.from({ length: 20 }, (_, phone) => code(phone, phone % 3))
    const chat = [...all, all[0], 'BBBB'].map((one) => `Sam: ${String(one)}`).join('\n')
    const { gained, byPhone, wrong } = countCodes(question, none, chat.replaceAll('Sam: ', ''))
    expect(Object.fromEntries(gained)).toEqual({ 0: 7, 1: 7, 2: 6 })
    expect(byPhone.size).toBe(20)
    expect(wrong).toEqual(['BBBB'])
  })

  test('a phone that answers otherwise is counted for its new answer alone', () => {
    const before = countCodes(question, none, code(3, 0)).byPhone
    const { gained, byPhone } = countCodes(question, before, code(3, 2))
    expect(Object.fromEntries(gained)).toEqual({ 0: -1, 2: 1 })
    expect(byPhone.size).toBe(1)
  })
})
