import { expect, test } from 'vitest'
import { mailTo } from '#flow/owner.ts'

test('a mail is addressed, and keeps its lines and signs', () => {
  const link = mailTo('safety@works.example', 'Signs & more', 'Page: Signs\nWrong? 50% “so”')
  expect(link).toBe(
    'mailto:safety@works.example?subject=Signs%20%26%20more&body=Page%3A%20Signs%0D%0AWrong%3F%2050%25%20%E2%80%9Cso%E2%80%9D',
  )
})

test('an address cannot add another field to the mail', () => {
  expect(mailTo('safety?cc=other@works.example', 'a', 'b')).toBe(
    'mailto:safety%3Fcc%3Dother@works.example?subject=a&body=b',
  )
})

test.each(['https://works.example', '01632 960 001', ''])('there is no mail to “%s”', (reach) => {
  expect(mailTo(reach, 'a', 'b')).toBeNull()
})
