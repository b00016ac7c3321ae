import { expect, test } from 'vitest'
import { type OwnScenario, openScenarioStore } from '#later/training/editor/scenario-store.ts'
import { emptyDraft } from '#later/training/editor/draft.ts'

const kept = (id: string, changedAt: number): OwnScenario => ({
  id,
  draft: emptyDraft('2027-02-03T12:00'),
  scenario: null,
  madeFor: '2027-02-01',
  changedAt,
  misfits: [],
})

test('where nothing can be kept, it says why, and works until the page is closed', async () => {
  const shelf = await openScenarioStore()
  expect(shelf.trouble()).toBe('refused')
  const [first, second] = [kept('first', 1), kept('second', 2)]
  expect([await shelf.keep(first), await shelf.keep(second)]).toEqual([false, false])
  expect(await shelf.all()).toEqual([second, first])
  const changed = { ...first, changedAt: 3 }
  await shelf.keep(changed)
  expect(await shelf.all()).toEqual([changed, second])
  await shelf.remove('first')
  expect(await shelf.all()).toEqual([second])
  expect(await (await openScenarioStore()).all()).toEqual([])
})
