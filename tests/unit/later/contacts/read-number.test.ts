import { describe, expect, test } from 'vitest'
import { compactNumber, readNumber } from '#later/contacts/read-number.ts'

/* The numbers are of Ofcom’s ranges for drama, or of the shape of such: nobody has them. */

/** What the services of a pathway dial. */
const shown = ['999', '101', '+448081570999', '+443069990999']

describe('a number that can be set', () => {
  test.each([
    ['01632 960123', '01632 960123', '+441632960123'],
    ['01632960123', '01632 960123', '+441632960123'],
    ['(01632) 960-123', '01632 960123', '+441632960123'],
    ['+44 1632 960123', '01632 960123', '+441632960123'],
    ['+44 (0)1632 960123', '01632 960123', '+441632960123'],
    ['0044 1632 960123', '01632 960123', '+441632960123'],
    ['  01632\u00a0960\u2011123 ', '01632 960123', '+441632960123'],
    ['020 7946 0123', '020 7946 0123', '+442079460123'],
    ['0113 496 0123', '0113 496 0123', '+441134960123'],
    ['0121 496 0123', '0121 496 0123', '+441214960123'],
    ['01204 96012', '01204 96012', '+44120496012'],
    ['0306 999 0123', '0306 999 0123', '+443069990123'],
    ['07700 900123', '07700 900123', '+447700900123'],
    ['0808 157 0123', '0808 157 0123', '+448081570123'],
    ['0800 960123', '0800 960123', '+44800960123'],
    ['0845 9601 234', '0845 960 1234', '+448459601234'],
    ['056 9601 2345', '056 9601 2345', '+445696012345'],
    ['2222', '2222', '2222'],
    ['333', '333', '333'],
    ['55 555', '55555', '55555'],
    ['8123', '8123', '8123'],
    ['9150', '9150', '9150'],
    ['60006', '60006', '60006'],
    ['84433', '84433', '84433'],
    ['07624 900123', '07624 900123', '+447624900123'],
  ])('%s is %s, and dials %s', (typed, number, tel) => {
    expect(readNumber(typed, shown)).toEqual({ ok: true, number: { number, tel } })
  })

  test.each([
    '01632 960123 ext. 45',
    '01632 960123, ext 45',
    '01632 960123 extension 45',
    '01632 960123x45',
    '01632 960123 EXT.45',
    '01632 960123 #45',
  ])('%s has an extension that is shown and not dialled', (typed) => {
    expect(readNumber(typed, shown)).toEqual({
      ok: true,
      number: { number: '01632 960123, ext. 45', tel: '+441632960123' },
    })
  })

  test.each(['01632 960123', '01632 960123, ext. 123456', '020 7946 0123', '2222'])(
    '%s is read again from its small form, and from how it is shown',
    (text) => {
      const read = readNumber(text, shown)
      if (!read.ok) throw new Error(read.why)
      expect(read.number.number).toBe(text)
      expect(readNumber(compactNumber(read.number), shown)).toEqual(read)
    },
  )
})

describe('a number that is refused', () => {
  test.each([
    ['', 'empty'],
    [' \t', 'empty'],
    ['0800 GOLDEN', 'signs'],
    ['ask for Sam', 'signs'],
    ['01632 960123 or 960124', 'signs'],
    ['01632 960123;02079460123', 'signs'],
    ['tel:01632960123', 'signs'],
    ['javascript:alert(1)', 'signs'],
    ['*31#', 'signs'],
    ['٠١٦٣٢٩٦٠١٢٣', 'signs'],
    ['０１６３２ ９６０１２３', 'signs'],
    ['\u202e321069 23610', 'signs'],
    ['01632\u200b960123', 'signs'],
    [`01632 960123${' '.repeat(40)}1`, 'signs'],
    ['+', 'signs'],
    ['+33 1 99 00 12 34', 'foreign'],
    ['00 1 202 555 0123', 'foreign'],
    ['+1 202 555 0123', 'foreign'],
    ['999', 'public'],
    ['9999', 'public'],
    ['112', 'public'],
    ['9112', 'public'],
    ['911', 'public'],
    ['101', 'public'],
    ['111', 'public'],
    ['105', 'public'],
    ['119', 'public'],
    ['8999', 'public'],
    ['9101', 'public'],
    ['9105', 'public'],
    ['9111', 'public'],
    ['8112', 'public'],
    ['9911', 'public'],
    ['88999', 'public'],
    ['90999', 'public'],
    ['99112', 'public'],
    ['99999', 'public'],
    ['1471', 'public'],
    ['1475', 'public'],
    ['1571', 'public'],
    ['17070', 'public'],
    ['116 123', 'public'],
    ['18000', 'public'],
    ['118 500', 'premium'],
    ['118', 'premium'],
    ['0909 879 0123', 'premium'],
    ['+44 909 879 0123', 'premium'],
    ['09', 'premium'],
    ['0871 960 1234', 'premium'],
    ['0872 960 1234', 'premium'],
    ['0873 960 1234', 'premium'],
    ['070 9601 2345', 'premium'],
    ['076 9601 2345', 'premium'],
    ['0808 157 0999', 'shown'],
    ['+44 306 999 0999', 'shown'],
    ['03069990999 ext. 2', 'shown'],
    ['0432 960 1234', 'range'],
    ['0500 960123', 'range'],
    ['0', 'range'],
    ['01632 96012', 'length'],
    ['01632 9601234', 'length'],
    ['01204 9601', 'length'],
    ['020 7946 012', 'length'],
    ['07700 90012', 'length'],
    ['1632 960123', 'length'],
    ['441632960123', 'length'],
    ['960123', 'length'],
    ['22', 'length'],
    ['01632 960123 ext', 'extension'],
    ['01632 960123 ext. 1234567', 'extension'],
    ['01632 960123 x 1x2', 'extension'],
    ['2222 x1', 'extension'],
  ])('%j, for its %s', (typed, why) => {
    expect(readNumber(typed, shown)).toEqual({ ok: false, why })
  })
})
