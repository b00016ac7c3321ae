// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { answerByKeys } from '#later/answer-keys.ts'

/** What was answered, in order. */
let answered: string[] = []

beforeAll(() => answerByKeys())

beforeEach(() => {
  start += 10_000
  answered = []
  showQuestion()
})

interface Press extends KeyboardEventInit {
  /** Milliseconds after the first. */
  readonly at?: number
}

test.each<{ rule: string; presses: readonly Press[]; says: readonly string[] }>([
  { rule: 'the number of an answer is that answer', presses: [{ key: '3' }], says: ['no'] },
  { rule: 'a number without an answer is none', presses: [{ key: '4' }], says: [] },
  { rule: 'nothing comes before the first', presses: [{ key: '0' }], says: [] },
  { rule: 'a letter', presses: [{ key: 'y' }], says: [] },
  { rule: 'a key with a number in its name', presses: [{ key: 'F1' }], says: [] },
  {
    rule: 'Shift, where a keyboard has its numbers there',
    presses: [{ shiftKey: true }],
    says: ['yes'],
  },
  { rule: 'Ctrl, which is the browser’s', presses: [{ ctrlKey: true }], says: [] },
  { rule: 'Command, which is the browser’s', presses: [{ metaKey: true }], says: [] },
  { rule: 'Alt, which writes letters', presses: [{ altKey: true }], says: [] },
  { rule: 'a key that is held down', presses: [{}, { at: 500, repeat: true }], says: ['yes'] },
  { rule: 'the same key 299 ms later', presses: [{}, { at: 299 }], says: ['yes'] },
  { rule: 'the key beside it 80 ms later', presses: [{}, { at: 80, key: '2' }], says: ['yes'] },
  {
    rule: 'a third that follows the second as soon',
    presses: [{}, { at: 200 }, { at: 400 }],
    says: ['yes'],
  },
  { rule: 'a key 300 ms later', presses: [{}, { at: 300, key: '2' }], says: ['yes', 'not-sure'] },
])('$rule: $says', ({ presses, says }) => {
  for (const how of presses) press('h1', how)
  expect(answered).toEqual(says)
})

test.each([
  { place: 'h1', says: ['yes'] },
  { place: 'main', says: ['yes'] },
  { place: 'button', says: ['yes'] },
  { place: 'input', says: [] },
  { place: 'textarea', says: [] },
  { place: 'select', says: [] },
  { place: '[contenteditable]', says: [] },
  { place: 'nav', says: [] },
  { place: 'body', says: [] },
])('with the focus on $place: $says', ({ place, says }) => {
  press(place, {})
  expect(answered).toEqual(says)
})

test('what is answered where no question is asked is nothing', () => {
  document.querySelector('.question')?.classList.remove('question')
  press('h1', {})
  expect(answered).toEqual([])
})

/** Each row presses long after the row before. */
let start = 0

function press(place: string, { at = 0, ...how }: Press): void {
  const event = new KeyboardEvent('keydown', { key: '1', bubbles: true, ...how })
  Object.defineProperty(event, 'timeStamp', { value: start + at })
  document.querySelector(place)!.dispatchEvent(event)
}

function showQuestion(): void {
  document.body.innerHTML = `
    <main>
      <div class="question">
        <h1></h1>
        <div class="answers">
          <button value="yes"></button><button value="not-sure"></button><button value="no"></button>
        </div>
      </div>
      <input /><textarea></textarea><select></select><p contenteditable></p>
    </main>
    <nav></nav>`
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => answered.push(button.value))
  }
}
