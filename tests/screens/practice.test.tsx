import { act, fireEvent, render } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { App } from '#first/App.tsx'
import type { AppContext } from '#first/app-context.ts'
import { calendar, flow } from '#first/pathway.ts'
import { createStill } from '#first/still.ts'
import { runsOf } from '#scenarios/run.ts'
import { createWords, pathwayWords } from '#text/i18n.ts'
import { words } from '../browser/support/interface-words.ts'
import { headingOf, type Step } from '../browser/support/pathway.ts'
import { scenarios, temptedRuns } from '../browser/support/scenarios.ts'
import { dataOf } from '../support/reading.ts'

/** Practice in the whole app, on every shipped run: the debrief names where two ways part. */

const limit = 180_000

test(
  'every shipped scenario and variant, taken as expected, ends with a debrief that says so',
  async () => {
    await openTraining()
    expect(Object.keys(scenarios).length).toBeGreaterThanOrEqual(16)
    for (const [id, scenario] of Object.entries(scenarios)) {
      for (const { variant, steps } of runsOf(scenario)) {
        const said = await practise({ id, variant, steps })
        expect({ id, variant, ...said }).toEqual({
          id,
          variant,
          heading: words('training:debrief.same'),
          partsAt: null,
          at: null,
          dials: 0,
        })
      }
    }
  },
  limit,
)

test(
  'wrong at each tempting answer, the debrief names that very step',
  async () => {
    await openTraining()
    const tried = temptedRuns()
    expect(tried.length).toBeGreaterThanOrEqual(40)
    for (const { id, variant, steps, index, node } of tried) {
      const said = await practise({ id, variant, steps })
      expect({ id, variant, ...said }).toEqual({
        id,
        variant,
        heading: words('training:debrief.parted'),
        partsAt: String(index),
        at: words('training:debrief.partedAt', { asks: headingOf(node) }),
        dials: 0,
      })
    }
  },
  limit,
)

/** Shows the whole app, with training open, until the test is over. */
async function openTraining(): Promise<void> {
  history.replaceState(null, '', '/#training')
  const i18n = createWords('en')
  const app: AppContext = {
    i18n,
    setting: { words: i18n.t, flow, text: pathwayWords(i18n, flow.text), calendar },
    ...createStill(),
  }
  const { unmount } = render(<App app={app} onReady={() => undefined} />)
  onTestFinished(unmount)
  await seen('.scenario')
}

interface Practised {
  readonly id: string
  readonly variant: string | null
  readonly steps: readonly Step[]
}

/** Presses through one run, any answer after its steps, and reads what its debrief says. */
async function practise({ id, variant, steps }: Practised) {
  await open(`#training/${id}`)
  await seen('button[name=begin], button[name=again]')
  const other = `button[name=variant][value="${variant ?? ''}"]`
  if (find(other)) await press(other)
  await press('button[name=begin], button[name=again]')
  for (const { node, answer } of steps) {
    const isWayOn = answer === 'continue'
    await press(isWayOn ? 'button[name=continue]' : `button[name="${node}"][value="${answer}"]`)
  }
  while (!find('button[name=finish]')) await press('main .big-button[value]')
  const dials = dataOf(document.body, '[href^="tel:"]').length
  await press('button[name=finish]')
  await seen('.routes')
  return {
    heading: find('h1')?.textContent,
    partsAt: find('.parting')?.dataset.partsAt ?? null,
    at: find('.parting__heading')?.textContent ?? null,
    dials,
  }
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector)
}

async function press(selector: string): Promise<void> {
  await seen(selector)
  const button = find(selector)
  if (button === null) throw new Error(`There is nothing to press: ${selector}`)
  fireEvent.click(button)
}

async function open(hash: string): Promise<void> {
  await act(async () => {
    location.hash = hash
    dispatchEvent(new Event('hashchange'))
  })
}

async function seen(selector: string): Promise<void> {
  while (!find(selector)) await act(async () => new Promise((resolve) => setTimeout(resolve, 5)))
}
