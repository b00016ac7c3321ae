// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { type ComponentType, Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { later } from '#first/later.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const Page = () => <p>the page</p>
const Otherwise = () => <p>whom to ring</p>

test('a part that comes in time is shown, and nothing in its place', async () => {
  const { come } = await show()
  await pass(2_000)
  expect(said()).toBe('opening')
  await come()
  expect(said()).toBe('the page')
  await pass(60_000)
  expect(said()).toBe('the page')
})

test('a part that lets wait gives way within three seconds, and still comes', async () => {
  const { come } = await show()
  await pass(3_000)
  expect(said()).toBe('whom to ring')
  await pass(60_000)
  await come()
  expect(said()).toBe('the page')
})

test.each([0, 60_000])('a part that cannot be loaded gives way, after %i ms', async (wait) => {
  const { fail } = await show()
  await pass(wait)
  await fail()
  expect(said()).toBe('whom to ring')
})

test('a part that breaks gives way, and what is around it stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const Part = later(() => Promise.resolve(Broken), Otherwise)
  await act(async () => {
    render(
      <Suspense>
        <p>999</p>
        <Part />
      </Suspense>,
    )
  })
  expect(screen.getAllByText(/./).map((each) => each.textContent)).toEqual(['999', 'whom to ring'])
})

function Broken(): never {
  throw new Error('This browser lacks a method.')
}

/** Shows a part whose file answers when it is told to. */
async function show() {
  let answer: (part: ComponentType) => void = () => undefined
  let refuse: (reason: Error) => void = () => undefined
  const file = new Promise<ComponentType>((resolve, reject) => {
    answer = resolve
    refuse = reject
  })
  const Part = later(() => file, Otherwise)
  await act(async () => {
    render(
      <Suspense fallback={<p>opening</p>}>
        <Part />
      </Suspense>,
    )
  })
  return {
    come: () => act(async () => answer(Page)),
    fail: () => act(async () => refuse(new Error('no network'))),
  }
}

function pass(milliseconds: number) {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  })
}

function said(): string {
  return screen.getByText(/./).textContent
}
