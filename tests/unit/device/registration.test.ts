// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createOffline } from '#device/registration.ts'
import { updateHold } from '#device/update-hold.ts'

/** The service worker as the app sees it, with a browser and a server that do as they are told. */

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an update that is let in', () => {
  test.each(['activated', 'redundant'] as const)(
    'holds the lock until the worker is %s, so that nothing begins meanwhile',
    async (state) => {
      const { waiting, locks, offline } = await withUpdateWaiting()
      const updated = offline.update()
      expect(waiting.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' })
      await waiting.becomes('activating')
      expect(locks.held).toEqual([updateHold])
      await waiting.becomes(state)
      expect(await updated).toBe('updating')
      expect(locks.held).toEqual([])
    },
  )

  test('is refused while the lock is held, and the worker hears nothing', async () => {
    const { waiting, locks, offline } = await withUpdateWaiting()
    locks.held.push(updateHold)
    expect(await offline.update()).toBe('held')
    expect(waiting.postMessage).not.toHaveBeenCalled()
  })

  test.each([
    ['refuses locks', () => ({ request: refuse })],
    ['has no locks', () => undefined],
  ])('is not let in by a browser that %s, which says so', async (_, locks) => {
    const { waiting, offline } = await withUpdateWaiting(locks)
    expect(await offline.update()).toBe('unknown')
    expect(waiting.postMessage).not.toHaveBeenCalled()
  })
})

describe('a worker that cannot be registered', () => {
  const script = () => new Response('', { headers: { 'content-type': 'text/javascript' } })

  test.each([
    { server: 'gives it', answer: script, readiness: 'refused' },
    { server: 'gives a page to log in on', answer: () => htmlPage(), readiness: 'not-ready' },
    { server: 'has no such file', answer: () => htmlPage(404), readiness: 'not-ready' },
    {
      server: 'cannot be reached',
      answer: () => Promise.reject(new TypeError('Failed to fetch')),
      readiness: 'not-ready',
    },
  ])('is $readiness where the server $server', async ({ answer, readiness }) => {
    const { offline } = await started({ register: refuse, answer })
    expect(offline.get().readiness).toBe(readiness)
  })

  test('is registered once the network is there again', async () => {
    let isThere = false
    const worker = fakeWorker()
    const { offline } = await started({
      register: () => (isThere ? Promise.resolve(registrationWith(worker)) : refuse()),
      answer: () => (isThere ? Response.json({ build: 'this' }) : refuse()),
    })
    expect(offline.get().readiness).toBe('not-ready')
    isThere = true
    await offline.checkForUpdate()
    expect(offline.get().readiness).toBe('preparing')
  })
})

function refuse(): Promise<never> {
  return Promise.reject(new TypeError('refused'))
}

function htmlPage(status = 200): Response {
  return new Response('', { status, headers: { 'content-type': 'text/html' } })
}

async function withUpdateWaiting(
  locksOf: (usual: object) => object | undefined = (usual) => usual,
) {
  const waiting = fakeWorker()
  const locks = fakeLocks()
  const { offline } = await started({
    register: () => Promise.resolve(registrationWith(waiting)),
    answer: () => Response.json({ build: 'this' }),
    locks: locksOf(locks),
  })
  return { waiting, locks, offline }
}

interface Browser {
  readonly register: () => Promise<unknown>
  readonly answer: () => Response | Promise<Response>
  readonly locks?: object | undefined
}

async function started({ register, answer, locks }: Browser) {
  const serviceWorker = Object.assign(new EventTarget(), { register, controller: null })
  vi.stubGlobal('navigator', { onLine: true, serviceWorker, locks })
  vi.stubGlobal('fetch', () => Promise.resolve(answer()))
  const offline = createOffline('this', () => 0)
  await offline.start()
  return { offline }
}

/** A registration whose worker waits for the older one, which never answers. */
function registrationWith(waiting: object) {
  return Object.assign(new EventTarget(), { installing: null, waiting, active: null })
}

function fakeWorker() {
  const worker = Object.assign(new EventTarget(), {
    state: 'installed',
    postMessage: vi.fn<(message: object) => void>(),
  })
  const becomes = async (state: string) => {
    worker.state = state
    worker.dispatchEvent(new Event('statechange'))
    await Promise.resolve()
  }
  return Object.assign(worker, { becomes })
}

/** Locks that nobody waits for. */
function fakeLocks() {
  const held: string[] = []
  const request = async (name: string, _: object, run: (lock: object | null) => unknown) => {
    if (held.includes(name)) return run(null)
    held.push(name)
    const result = await run({})
    held.splice(held.indexOf(name), 1)
    return result
  }
  return { held, request }
}
