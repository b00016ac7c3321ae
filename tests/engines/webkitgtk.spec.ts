import words from '#later/start/en.json' with { type: 'json' }
import { hasTakenOver } from '../browser/support/device.ts'
import { hideAndLook, monthName } from '../browser/support/hidden.ts'
import { sentence, words as wordsAt } from '../browser/support/interface-words.ts'
import { momentWhen } from '../browser/support/moments.ts'
import { standsInOrder } from '../browser/support/order.ts'
import {
  availabilityFor,
  callsOf,
  headingOf,
  outcomeIds,
  routeTo,
  services,
} from '../browser/support/pathway.ts'
import {
  directionAround,
  follow,
  hiddenOnPaper,
  isInSight,
  open,
  press,
  pressDay,
  printAndLook,
  readMain,
  readOutcome,
  readPlace,
  reload,
  scriptOfApp,
  seeAllKept,
  seeStart,
  setClock,
} from './support/journey.ts'
import { expect, test } from './support/webkitgtk.ts'

/**
 * How to read this file: the core journeys in WebKitGTK. What somebody does is mostly done in the page,
 * which is eight times as fast as by the driver; one journey is made by mouse and keyboard.
 */

for (const availability of ['open', 'closed'] as const) {
  test(`while Beacon is ${availability}, each outcome shows its calls, and each call dials`, async ({
    tab,
    server,
  }) => {
    const ends = outcomeIds.filter((id) =>
      availability === 'open' ? availabilityFor(id) === 'open' : id !== 'beacon',
    )
    await open(tab, server.address)
    await seeStart(tab)
    await setClock(tab, momentWhen(availability))
    for (const outcome of ends) {
      await follow(tab, routeTo(outcome, availability))
      expect(await tab.run(readOutcome)).toEqual({
        outcome,
        heading: headingOf(outcome),
        calls: callsOf(outcome, availability).map(({ service }) => ({
          service,
          dials: `tel:${services[service]?.tel ?? ''}`,
          number: services[service]?.number,
        })),
      })
      await press(tab, 'button[name=clear]')
      await seeStart(tab)
    }
    expect(ends).toHaveLength(outcomeIds.length - 1)
  })
}

test('after one visit the tool starts without its server, and leads to an outcome', async ({
  tab,
  server,
}) => {
  await open(tab, server.address)
  await seeAllKept(tab)
  await server.stop()
  await reload(tab)
  await seeStart(tab)
  await expect.poll(() => tab.run(readMain)).toMatch(sentence(words.offline.ready))
  await setClock(tab, momentWhen('open'))
  await follow(tab, routeTo('beacon'))
  expect((await tab.run(readOutcome)).outcome).toBe('beacon')
})

test('Hide shows a calendar in the same moment, a reload too, and a day brings Start back', async ({
  tab,
  server,
}) => {
  await open(tab, server.address)
  await follow(tab, routeTo('emergency'))
  expect(await tab.run(hideAndLook)).toEqual({
    isSeen: false,
    title: expect.stringMatching(monthName),
    icon: 'calendar.svg',
    focus: 'H1',
    session: { month: '' },
  })
  await reload(tab)
  await expect.poll(() => tab.run(() => document.title)).toMatch(monthName)
  expect(await tab.run(isInSight)).toBe(false)
  for (let presses = 0; presses < 3; presses++) await tab.run(pressDay, '9')
  await seeStart(tab)
  expect(await tab.run(isInSight)).toBe(true)
  expect(await tab.run(() => sessionStorage.length)).toBe(0)
})

test('by mouse and keyboard: answers, a wait for the app, and Escape twice', async ({
  tab,
  server,
}) => {
  const letIn = server.holdBack(scriptOfApp())
  await open(tab, server.address)
  await tab.click('button[name=role][value=nhs]')
  await tab.click('button[name=danger][value=no]')
  expect(await tab.run(hasTakenOver)).toBe(false)
  const before = await tab.run(readPlace)
  expect(before).toEqual({ heading: headingOf('age'), focus: headingOf('age') })
  letIn()
  await expect.poll(() => tab.run(hasTakenOver)).toBe(true)
  expect(await tab.run(readPlace)).toEqual(before)
  await tab.run(() => document.querySelector<HTMLElement>('button[value=under-18]')?.focus())
  await tab.press(enter)
  await expect.poll(async () => (await tab.run(readOutcome)).outcome).toBe('child')
  await tab.press(escape, escape)
  await expect.poll(() => tab.run(isInSight)).toBe(false)
})

test('a record is printed by its rules for paper, under a neutral name', async ({
  tab,
  server,
}) => {
  await open(tab, server.address)
  await follow(tab, routeTo('emergency'))
  await press(tab, 'button[name=record]')
  await expect.poll(() => tab.run(readMain)).toContain(wordsAt('record:isNoReport'))
  expect(await tab.run(printAndLook)).toEqual([wordsAt('record:printName')])
  await expect.poll(() => tab.run(readMain)).toContain(wordsAt('record:done.printed'))
  expect(await tab.run(hiddenOnPaper)).toEqual(expect.arrayContaining(['.not-printed', '.header']))
})

test('on an Arabic card a number stays in its order', async ({ tab, server }) => {
  await open(tab, `${server.address}#person`)
  await press(tab, 'button[name=language][value=ar]')
  for (let card = 1; card < 5; card++) await press(tab, 'button[name=next-card]')
  const number = '.card-number'
  await expect.poll(() => tab.run(standsInOrder, number)).toBe(true)
  expect(await tab.run(directionAround, number)).toBe('rtl')
})

const enter = '\uE007'
const escape = '\uE00C'
