import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { WordsProvider } from '#first/words.ts'
import { onTestFinished } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { addWords, createWords } from '#text/i18n.ts'
import about from '#later/about/en.json'
import accessibility from '#later/accessibility/en.json'
import outcome from '#later/outcome/en.json'
import cards from '#later/cards/en.json'
import groups from '#later/training/groups/en.json'
import checked from '#later/checked/en.json'
import review from '#later/review/en.json'
import signs from '#later/signs/en.json'
import status from '#later/status/en.json'
import type { Flow } from '#flow/flow.ts'
import type { TrailEntry } from '#flow/graph.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import { flowOf } from '../unit/check/load/fixtures.ts'

/** A Wednesday: the office is open until 5pm, and the night desk is closed until 8pm. */
export const noon = Date.parse('2027-02-03T12:00:00Z')

const i18n = createWords('en')
addWords(i18n, 'about', about)
addWords(i18n, 'accessibility', accessibility)
addWords(i18n, 'outcome', outcome)
addWords(i18n, 'cards', cards)
addWords(i18n, 'groups', groups)
addWords(i18n, 'checked', checked)
addWords(i18n, 'review', review)
addWords(i18n, 'signs', signs)
addWords(i18n, 'status', status)

/** The flow that they are made from. */
export const flow = flowOf('kitchen-sink')

/** What the screens of this folder are filled from. */
export const setting = settingOf(flow)

/** What the screens of an area are filled from, in English. */
export function settingOf(of: Flow) {
  return {
    words: i18n.t,
    flow: of,
    text: of.texts.en!,
    calendar: calendarOf(of.holidays, of.pathway.version),
  } satisfies ServiceSetting
}

/** Roles as the screens show them. */
export const roles = [
  { id: 'nurse', label: 'Nurse' },
  { id: 'driver', label: 'Driver' },
  { id: 'cook', label: 'Cook' },
]

/** The trail that a text such as `fire yes` names, an entry each. */
export function trailOf(steps: readonly string[]): readonly TrailEntry[] {
  return steps.map((step) => {
    const [node = '', answer = ''] = step.split(' ')
    return { node, answer }
  })
}

/** Shows a screen to a person, who then taps and types, until the test is over. */
export function show(screen: ReactElement) {
  const { rerender, container, unmount } = render(
    <WordsProvider value={i18n}>{screen}</WordsProvider>,
  )
  onTestFinished(unmount)
  return {
    person: userEvent.setup(),
    page: container,
    showInstead: (next: ReactElement) =>
      rerender(<WordsProvider value={i18n}>{next}</WordsProvider>),
  }
}
