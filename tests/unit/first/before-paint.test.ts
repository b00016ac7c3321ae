// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keptFor, readSavedCase, saveCase } from '#device/saved-case.ts'
import { minimal } from '../machine/pathways.ts'

/*
 * The script is run as the page runs it: by being loaded, over the buttons of a prerendered page.
 */

const now = Date.parse('2027-02-03T12:00:00Z')
const given = { version: '2027-01-04', role: 'ward', trail: [] }
const saved = (savedAt: number) => ({ ...given, savedAt, expiresAt: savedAt + keptFor })

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout'] })
  vi.resetModules()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  document.body.innerHTML = `
    <div id="root">
      <button name="role" value="ward"><span>A ward</span></button>
      <button name="role" value="visit">A visit</button>
      <button>No name</button>
      <p>Words</p>
      <img alt="" />
    </div>
    <div id="failure"><h1 tabindex="-1">Ring</h1></div>`
})

afterEach(() => {
  window.beforePaint?.handOver()
  window.beforePaint?.stop()
  delete window.beforePaint
  delete document.documentElement.dataset.failed
  vi.useRealTimers()
})

describe('the start page', () => {
  test('is shown at once when nothing was saved', async () => {
    expect(await run()).toMatchObject({ read: { status: 'none' } })
    expect(marks()).toEqual([])
  })

  test('is held back while a saved case is about to be shown', async () => {
    saveCase(saved(now - 1))
    expect(await run()).toMatchObject({ read: { status: 'found', saved: saved(now - 1) } })
    expect(marks()).toEqual(['held'])
  })

  test('is shown once the saved case was dropped, as the screen was hidden', async () => {
    saveCase(saved(now))
    document.body.innerHTML += '<button name="hide">Hide</button>'
    await run()
    find('[name=hide]').click()
    expect([marks(), document.body.hidden]).toEqual([[], true])
    for (let presses = 0; presses < 3; presses++) find('.month button:nth-of-type(9)').click()
    expect(marks()).toEqual([])
  })

  test('is shown when the saved case is past its deadline, and nothing of it is left', async () => {
    saveCase(saved(now - keptFor))
    expect(await run()).toMatchObject({ read: { status: 'expired' } })
    expect(marks()).toEqual([])
    expect(readSavedCase(now)).toEqual({ status: 'none' })
  })

  test('is held back while another page is about to be shown', async () => {
    history.replaceState(null, '', '/#about')
    await run()
    expect(marks()).toEqual(['held'])
  })

  test('is let go when the app is ready', async () => {
    saveCase(saved(now))
    const script = await run()
    script.stop()
    expect(marks()).toEqual([])
  })
})

describe('a tap that only the app can answer', () => {
  test('shows on its button, and is answered when the app is ready', async () => {
    const script = await run()
    find('[value=ward] span').click()
    const tapped = [...document.querySelectorAll('[data-tapped]')].map(({ textContent }) =>
      textContent.trim(),
    )
    expect(tapped).toEqual(['A ward'])
    expect(script.session.get().status).toBe('start')
    addPathway()
    script.handOver()
    script.stop()
    expect(script.session.get()).toMatchObject({ status: 'case', role: 'ward' })
    expect(document.querySelector('[data-tapped]')).toBeNull()
  })

  test('is the first of two', async () => {
    const script = await run()
    find('[value=visit]').click()
    find('[value=ward]').click()
    addPathway()
    script.stop()
    expect(script.session.get()).toMatchObject({ role: 'visit' })
  })

  test('is forgotten where a page was asked for after it', async () => {
    const script = await run()
    find('[value=ward]').click()
    history.replaceState(null, '', '/#about')
    addPathway()
    script.stop()
    expect(script.session.get().status).toBe('start')
  })

  test.each(['p', 'button:not([name])'])('is not made on %s', async (place) => {
    const script = await run()
    find(place).click()
    addPathway()
    script.stop()
    expect(script.session.get().status).toBe('start')
  })

  test('is none once the app answers', async () => {
    const script = await run()
    script.handOver()
    script.stop()
    find('[value=ward]').click()
    expect(marks()).toEqual([])
    expect(document.querySelector('[data-tapped]')).toBeNull()
  })
})

describe('whom to call is shown', () => {
  test('when a script of the app does not load', async () => {
    await run()
    document.body.append(document.createElement('script'))
    find('script').dispatchEvent(new Event('error'))
    expect(marks()).toEqual(['waiting'])
  })

  test('when a script throws', async () => {
    await run()
    dispatchEvent(new Event('error'))
    expect(marks()).toEqual(['waiting'])
  })

  test.each([
    { who: 'somebody tapped', tap: true, hash: '' },
    { who: 'somebody came to another page', tap: false, hash: '#about' },
  ])('within three seconds, when the app’s script lets wait and $who', async ({ tap, hash }) => {
    history.replaceState(null, '', `/${hash}`)
    const script = await run()
    vi.advanceTimersByTime(10_000 * Number(tap))
    expect(marks()).not.toContain('waiting')
    if (tap) find('[value=ward]').click()
    vi.advanceTimersByTime(3_000)
    expect(marks()).toContain('waiting')
    script.stop()
    expect(marks()).toEqual([])
  })

  test('and not while somebody who tapped nothing reads Start', async () => {
    await run()
    vi.advanceTimersByTime(60_000)
    expect(marks()).toEqual([])
  })

  test('and not when the app’s script came in time', async () => {
    const script = await run()
    find('[value=ward]').click()
    script.stop()
    vi.advanceTimersByTime(60_000)
    expect(marks()).toEqual([])
  })

  test('and not when a picture does not load', async () => {
    await run()
    find('img').dispatchEvent(new Event('error'))
    expect(marks()).toEqual([])
  })

  test('and stays, once a script of the app has thrown after it was ready', async () => {
    const script = await run()
    script.stop()
    const filename = `${location.origin}/assets/index.js`
    dispatchEvent(new ErrorEvent('error', { filename }))
    script.stop()
    expect(marks()).toEqual(['failed'])
  })

  test('and no longer, once the app is ready after all', async () => {
    const script = await run()
    dispatchEvent(new Event('error'))
    script.stop()
    dispatchEvent(new Event('error'))
    expect(marks()).toEqual([])
  })
})

async function run() {
  await import('#first/before-paint.ts')
  const { beforePaint } = window
  if (beforePaint === undefined) throw new Error('The script left nothing for the app.')
  return beforePaint
}

/** The page comes to its end, where it holds the pathway as data. */
function addPathway(): void {
  const data = { flow: minimal.flow, contentHash: '', lines: { loading: '' } }
  const script = document.createElement('script')
  Object.assign(script, { type: 'application/json', id: 'pathway' })
  script.textContent = JSON.stringify(data)
  document.body.append(script)
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`Nothing in the page is ${selector}.`)
  return found
}

/** What the script marked the page with. */
function marks(): readonly string[] {
  return [...document.documentElement.attributes].map(({ name }) => name.replace('data-', ''))
}
