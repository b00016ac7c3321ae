import { createRoot, hydrateRoot } from 'react-dom/client'
import { readSavedCase } from '#device/saved-case.ts'
import { createWords, pathwayWords } from '#text/i18n.ts'
import { pageInAddress } from '#first/address.ts'
import type { AppContext } from '#first/app-context.ts'
import { App } from '#first/App.tsx'
import { createDeviceClock, readEventTime } from '#first/clock.ts'
import { createLiveContacts } from '#first/live-contacts.ts'
import { calendar, flow, machine } from '#first/pathway.ts'
import { createSession } from '#first/case/session.ts'
import { followInputs, hideWhenAway } from '#first/presence.ts'
import { dropDoubleTaps, type Touch } from '#first/taps.ts'
import '#ui/styles/app.scss'

/** Starts the app in this page: over the prerendered start page, or from nothing in development. */
function startApp(): void {
  const root = document.getElementById('root')
  if (root === null) throw new MissingRootError()
  const context = createAppContext()
  const wasAnswered = dropDoubleTaps()
  const app = <App app={context} onReady={() => continueFromPage(context, wasAnswered)} />
  if (root.hasChildNodes()) hydrateRoot(root, app)
  else createRoot(root).render(app)
}

function createAppContext(): AppContext {
  const i18n = createWords('en')
  const clock = createDeviceClock()
  const { roles, version } = flow.pathway
  const session = createSession({ machine, version, roles, clock })
  session.follow()
  return {
    i18n,
    setting: {
      words: i18n.t,
      flow,
      get text() {
        return pathwayWords(i18n, flow.text)
      },
      calendar,
    },
    clock,
    session,
    contacts: createLiveContacts(),
  }
}

/**
 * Continues from what the script in the page kept: the saved case, and a tap made before this
 * moment. That tap is answered now, so another on the same spot must not answer the question that
 * it opens.
 */
function continueFromPage(context: AppContext, wasAnswered: (touch: Touch) => void): void {
  const { session, clock } = context
  const { beforePaint } = window
  session.resume(beforePaint?.read ?? readSavedCase(clock.latest()))
  beforePaint?.stop()
  followInputs(session)
  hideWhenAway(session)
  const tap = beforePaint?.taps.find(({ name }) => name === 'role')
  if (tap && session.get().status === 'start' && pageInAddress() === null) {
    wasAnswered({ at: readEventTime(), x: tap.x, y: tap.y })
    session.begin(tap.value)
  }
  if (import.meta.env.PROD) void keepOnDevice(context)
  else void import('#first/hide.ts').then(({ followHide }) => followHide(() => undefined))
}

/** Without a connection this part may be missing. Nothing else waits for it, or fails with it. */
async function keepOnDevice(context: AppContext): Promise<void> {
  try {
    const { startDevice } = await import('#later/preloaded.ts')
    await startDevice(context)
  } catch {
    // The tool works all the same, as long as this page is open.
  }
}

class MissingRootError extends Error {
  override readonly name = 'MissingRootError'
  override readonly message = 'index.html needs an element with the id "root".'
}

startApp()
