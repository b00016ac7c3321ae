import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { I18nextProvider } from 'react-i18next'
import { onTestFinished } from 'vitest'
import { calendarOf } from '#services/calendar.ts'
import { addWords, createWords } from '#text/i18n.ts'
import about from '#text/en/about.json'
import accessibility from '#text/en/accessibility.json'
import clock from '#text/en/clock.json'
import call from '#text/en/call.json'
import cards from '#text/en/cards.json'
import device from '#text/en/device.json'
import failure from '#text/en/failure.json'
import groups from '#text/en/groups.json'
import proof from '#text/en/proof.json'
import signs from '#text/en/signs.json'
import record from '#text/en/record.json'
import type { TrailEntry } from '#machine/vocabulary.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import { flowOf } from '../unit/check/load/fixtures.ts'

/** A Wednesday: the office is open until 5pm, and the night desk is closed until 8pm. */
export const noon = Date.parse('2027-02-03T12:00:00Z')

const i18n = createWords('en')
addWords(i18n, 'about', about)
addWords(i18n, 'accessibility', accessibility)
addWords(i18n, 'call', call)
addWords(i18n, 'cards', cards)
addWords(i18n, 'device', device)
addWords(i18n, 'failure', failure)
addWords(i18n, 'groups', groups)
addWords(i18n, 'proof', proof)
addWords(i18n, 'signs', signs)
addWords(i18n, 'record', record)
addWords(i18n, 'clock', clock)

const flow = flowOf('kitchen-sink')

/** What the screens of this folder are filled from. */
export const setting: ServiceSetting = {
  words: i18n.t,
  flow,
  text: flow.texts.en!,
  calendar: calendarOf(flow.holidays, flow.pathway.version),
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
    <I18nextProvider i18n={i18n}>{screen}</I18nextProvider>,
  )
  onTestFinished(unmount)
  return {
    person: userEvent.setup(),
    page: container,
    showInstead: (next: ReactElement) =>
      rerender(<I18nextProvider i18n={i18n}>{next}</I18nextProvider>),
  }
}
