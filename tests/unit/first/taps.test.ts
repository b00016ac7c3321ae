// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest'
import { dropDoubleTaps, type Touch } from '#first/taps.ts'

interface Click {
  /** Milliseconds after the first. */
  readonly at: number
  readonly x?: number
  readonly y?: number
  /** How many clicks the browser counted on this spot; 0 for a keyboard or a script. */
  readonly detail?: number
  readonly by?: 'touch' | 'mouse' | 'pen'
}

interface Row {
  readonly rule: string
  readonly clicks: readonly Click[]
  /** How many of them a button hears of. */
  readonly heard: number
}

let answered: (touch: Touch) => void

beforeAll(() => {
  answered = dropDoubleTaps()
})

test.each<Row>([
  { rule: 'one touch', clicks: [{ at: 0 }], heard: 1 },
  { rule: 'two touches 80 ms apart', clicks: [{ at: 0 }, { at: 80 }], heard: 1 },
  { rule: 'two touches 299 ms apart', clicks: [{ at: 0 }, { at: 299 }], heard: 1 },
  { rule: 'two touches 300 ms apart', clicks: [{ at: 0 }, { at: 300 }], heard: 2 },
  { rule: 'a hand that shook by 29 pixels', clicks: [{ at: 0 }, { at: 80, x: 29 }], heard: 1 },
  { rule: 'two spots side by side', clicks: [{ at: 0 }, { at: 80, x: 30 }], heard: 2 },
  { rule: 'two spots one above the other', clicks: [{ at: 0 }, { at: 80, y: 64 }], heard: 2 },
  { rule: 'a double click', clicks: [{ at: 0 }, { at: 400, detail: 2 }], heard: 1 },
  {
    rule: 'a triple click',
    clicks: [{ at: 0 }, { at: 100, detail: 2 }, { at: 200, detail: 3 }],
    heard: 1,
  },
  {
    rule: 'two clicks of a mouse that its system counts as two',
    clicks: [
      { at: 0, by: 'mouse' },
      { at: 80, by: 'mouse' },
    ],
    heard: 2,
  },
  {
    rule: 'the keyboard twice',
    clicks: [
      { at: 0, detail: 0, by: 'mouse' },
      { at: 1, detail: 0, by: 'mouse' },
    ],
    heard: 2,
  },
  {
    rule: 'a touch, then the keyboard',
    clicks: [{ at: 0 }, { at: 80, detail: 0 }],
    heard: 2,
  },
])('$rule: $heard heard', ({ clicks, heard }) => {
  const button = inPage(document.createElement('button'))
  const count = countClicks(button)
  for (const click of clicks) tap(button, click)
  expect(count()).toBe(heard)
})

test('the second touch is dropped on whatever button the screen has by then', () => {
  const [first, second] = [
    inPage(document.createElement('button')),
    inPage(document.createElement('button')),
  ]
  const counts = [countClicks(first), countClicks(second)]
  tap(first, { at: 0 })
  tap(second, { at: 80 })
  expect(counts.map((count) => count())).toEqual([1, 0])
})

test.each([
  { rule: 'on the same spot 80 ms later is the same touch', at: 80, x: 0, heard: 0 },
  { rule: 'on the same spot 300 ms later is meant', at: 300, x: 0, heard: 1 },
  { rule: 'on another spot is meant', at: 80, x: 30, heard: 1 },
])('after a touch that was kept and is answered now, one $rule', ({ at, x, heard }) => {
  const button = inPage(document.createElement('button'))
  const count = countClicks(button)
  answered({ at: start, x: 100, y: 100 })
  tap(button, { at, x })
  expect(count()).toBe(heard)
})

test('what is inside a button is the button', () => {
  const button = inPage(document.createElement('button'))
  const label = button.appendChild(document.createElement('span'))
  const count = countClicks(button)
  tap(label, { at: 0 })
  tap(label, { at: 80 })
  expect(count()).toBe(1)
})

test('a link is never dropped: it may be the one that dials', () => {
  const link = inPage(document.createElement('a'))
  const count = countClicks(link)
  tap(link, { at: 0 })
  tap(link, { at: 80 })
  tap(link, { at: 90, detail: 2 })
  expect(count()).toBe(3)
})

test.each<{ rule: string; click: Click; followed: boolean }>([
  { rule: 'the same touch', click: { at: 80 }, followed: false },
  { rule: 'the same double click', click: { at: 80, detail: 2, by: 'mouse' }, followed: false },
  { rule: 'a touch that was meant', click: { at: 300 }, followed: true },
  { rule: 'a touch elsewhere', click: { at: 80, x: 30 }, followed: true },
  { rule: 'another click of a mouse', click: { at: 80, by: 'mouse' }, followed: true },
])('a link that comes where a button was touched: by $rule, followed is $followed', (row) => {
  const button = inPage(document.createElement('button'))
  tap(button, { at: 0 })
  const link = document.body.appendChild(document.createElement('a'))
  expect(!tap(link, row.click).defaultPrevented).toBe(row.followed)
})

test('a script may click as often as it likes', () => {
  const button = inPage(document.createElement('button'))
  const count = countClicks(button)
  button.click()
  button.click()
  expect(count()).toBe(2)
})

/** Each row touches the page long after the row before. */
let start = 0

function inPage<Target extends HTMLElement>(element: Target): Target {
  start += 10_000
  document.body.append(element)
  return element
}

function tap(target: HTMLElement, { at, x = 0, y = 0, detail = 1, by = 'touch' }: Click): Event {
  const place = { clientX: 100 + x, clientY: 100 + y }
  const how = { bubbles: true, cancelable: true, detail, pointerType: by }
  const event = new PointerEvent('click', { ...place, ...how })
  Object.defineProperty(event, 'timeStamp', { value: start + at })
  target.dispatchEvent(event)
  return event
}

function countClicks(target: HTMLElement): () => number {
  let clicks = 0
  target.addEventListener('click', () => {
    clicks += 1
  })
  return () => clicks
}
