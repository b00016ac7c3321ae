import { expect, test } from 'vitest'
import { progressOn } from '../../../scripts/terminal.ts'

test.each([
  {
    where: 'on a terminal each line takes the place of the one before, and goes',
    isTTY: true,
    written: ['\r\u001b[Kone', '\r\u001b[Ktwo', '\r\u001b[K'],
  },
  { where: 'in a pipe or a file nothing is written', isTTY: false, written: [] },
  { where: 'nor where nobody says what it is', isTTY: undefined, written: [] },
])('$where', ({ isTTY, written }) => {
  const found: string[] = []
  const write = (text: string) => found.push(text)
  const progress = progressOn(isTTY === undefined ? { write } : { isTTY, write })
  progress.say('one')
  progress.say('two')
  progress.clear()
  expect(found).toEqual(written)
})
