/**
 * What runs inside a measured page, from before its first script. It looks for words that are
 * really there, and tells when the frame that shows them has been painted.
 */

/** What a page is told about itself. */
export interface Looks {
  readonly options: string
  readonly heading: string
}

/** A place to tap, in the window, and when it was painted. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly at: number
}

/** When the last tap was made, and when its answer was painted; in milliseconds since navigation. */
export interface Answered {
  readonly tapped: number
  readonly painted: number
}

export interface InPage {
  /** Waits until something with these words can be tapped. */
  readonly place: (words: string) => Promise<Place>
  /** Waits until this heading has been painted. */
  readonly answered: (heading: string) => Promise<Answered>
  /** Taps by the script alone, as soon as something with these words is there. */
  readonly press: (words: string) => Promise<void>
  /** Waits until this heading is there, painted or not. */
  readonly seen: (heading: string) => Promise<void>
  /** When the page’s own code had taken over; waits for it. */
  readonly takenOver: Promise<number>
  readonly firstPaint: () => number
  /** What long tasks took beyond 50 ms each, up to a moment. */
  readonly blocked: (until: number) => number
}

declare global {
  interface Window {
    bench: InPage
  }
}

/** Sets `window.bench` up. It is sent to the page as text, so it may use nothing from outside. */
export function lookAround({ options, heading }: Looks): void {
  const says = (element: Element, words: string) =>
    element.textContent.trim() === words ||
    [...element.children].some((child) => child.textContent.trim() === words)
  const isSeen = (element: Element) => element.getBoundingClientRect().height > 0
  const find = (selector: string, words: string) =>
    [...document.querySelectorAll(selector)].find((one) => says(one, words) && isSeen(one))

  /** Looks in every frame, and answers when the frame in which it was found is painted. */
  const painted = <Found>(look: () => Found | undefined | false) =>
    new Promise<{ found: Found; at: number }>((resolve) => {
      const inFrame = () => {
        const found = look()
        if (found === undefined || found === false) return void requestAnimationFrame(inFrame)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve({ found, at: performance.now() })
        port2.postMessage(null)
      }
      requestAnimationFrame(inFrame)
    })

  /** Looks again and again, without waiting for a frame. */
  const there = async (look: () => Element | undefined) => {
    for (;;) {
      const found = look()
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve))
    }
  }

  /**
   * The tool says so itself by `data-taken-over`; before it has an early page, React’s handlers are
   * on its buttons. A page with a script in a file of its own says `data-ready`. Of all others what is
   * painted answers.
   */
  const isTakenOver = () => {
    const root = document.documentElement
    const button = document.querySelector('#root button')
    if (document.readyState === 'loading') return false
    if ('build' in root.dataset) {
      const hasHandlers =
        button !== null && Object.keys(button).some((key) => key.startsWith('__reactProps'))
      return 'takenOver' in root.dataset || (hasHandlers && !('waiting' in root.dataset))
    }
    if (document.querySelector('script[src="app.js"]')) return 'ready' in root.dataset
    return [...document.querySelectorAll(options)].some(isSeen)
  }

  let tapped = 0
  addEventListener('pointerdown', (event) => (tapped = event.timeStamp), true)
  const long: PerformanceEntry[] = []
  new PerformanceObserver((list) => void long.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  })

  window.bench = {
    place: async (words) => {
      const { found, at } = await painted(() => find(options, words))
      found.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const { left, top, width, height } = found.getBoundingClientRect()
      return { x: left + Math.min(width / 2, 100), y: top + height / 2, at }
    },
    answered: async (words) => {
      const { at } = await painted(() => find(heading, words))
      return { tapped, painted: at }
    },
    press: async (words) => {
      const option = await there(() => find(options, words))
      if (option instanceof HTMLElement) option.click()
    },
    seen: async (words) => {
      await there(() => find(heading, words))
    },
    takenOver: painted(isTakenOver).then(({ at }) => at),
    firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    blocked: (until) =>
      long
        .filter(({ startTime }) => startTime < until)
        .reduce((sum, { duration }) => sum + duration - 50, 0),
  }
}
