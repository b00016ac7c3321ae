import { createRoot, hydrateRoot } from 'react-dom/client'
import { createWords, pathwayWords } from '#text/i18n.ts'
import type { AppContext } from '#first/app-context.ts'
import { App } from '#first/App.tsx'
import type { BeforePaint } from '#first/before-paint.ts'
import { createLiveContacts } from '#first/live-contacts.ts'
import { calendar, flow, runner } from '#first/pathway.ts'
import '#ui/styles/app.scss'

/**
 * Starts the app in this page. It goes on with the clock and the session of the script in the page,
 * over the screen that is there; where that is not its own, it draws its own instead.
 */
function startApp(page: BeforePaint): void {
  const root = document.getElementById('root')
  if (root === null) throw new MissingRootError()
  const i18n = createWords('en')
  const context: AppContext = {
    i18n,
    setting: {
      words: i18n.t,
      flow,
      get text() {
        return pathwayWords(i18n, flow.text)
      },
      calendar,
    },
    clock: page.clock,
    session: page.session.runBy(runner),
    contacts: createLiveContacts(),
  }
  const continueFromPage = () => {
    // Who began a case meanwhile need not hear of an older one.
    if (context.session.get().status === 'start') context.session.resume(page.read)
    page.stop()
    if (import.meta.env.PROD) void keepOnDevice(context)
  }
  const app = <App app={context} onReady={continueFromPage} />
  if (page.handOver()) hydrateRoot(root, app)
  else createRoot(root).render(app)
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

/** The script in the page does not run in development, and where a host changed the page on the way. */
async function startInPage(): Promise<void> {
  if (!window.beforePaint) await import('#first/before-paint.ts')
  if (window.beforePaint) startApp(window.beforePaint)
}

void startInPage()
