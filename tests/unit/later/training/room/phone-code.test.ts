import { describe, expect, test } from 'vitest'
import { readCodes } from '#later/training/room/read-codes.ts'
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

describe('codes in a text', () => {
  const question = { question: 2, answers: 3 }
  const code = (phone: number, answer: number) => phoneCode(question, { answer, phone })

  test('a code is read with its fourth letter', () => {
    const whole = code(7, 1)
    const [three, four] = [whole.slice(0, 3), whole].map((text) => readCodes(question, text))
    expect([three?.rest, three?.said.size]).toEqual([whole.slice(0, 3), 0])
    expect([four?.rest, [...(four?.said ?? [])]]).toEqual(['', [[7, 1]]])
  })

  test('twenty that are pasted from a chat are read at once, and what is none is named', () => {
    const all = Array.from({ length: 20 }, (_, phone) => code(phone, phone % 3))
    const chat = [...all, all[0], 'BBBB'].map((one) => `Sam: ${String(one)}`).join('\n')
    const { said, wrong } = readCodes(question, chat.replaceAll('Sam: ', ''))
    expect([...said]).toEqual(Array.from({ length: 20 }, (_, phone) => [phone, phone % 3]))
    expect(wrong).toEqual(['BBBB'])
  })

  test('of a phone that answers twice, the last is read', () => {
    expect([...readCodes(question, `${code(3, 0)} ${code(3, 2)}`).said]).toEqual([[3, 2]])
  })
})
