import { createStore, type Store } from '#device/create-store.ts'

/** What a browser offers that can put the tool on the home screen: only some do. */
export interface InstallOffer extends Event {
  /** Asks the person, in a window of the browser’s own. It can be called once. */
  readonly prompt: () => Promise<unknown>
}

const offer = createStore<InstallOffer | null>(null)
let isFollowed = false

/** What the browser offers now, also where it did so before this was loaded; null for nothing. */
export const installOffer: Store<InstallOffer | null> = {
  get: offer.get,
  subscribe: (listener) => {
    if (!isFollowed) follow()
    isFollowed = true
    return offer.subscribe(listener)
  },
}

/** Takes the offer up. It is then gone, whatever the person chooses. */
export async function install(): Promise<void> {
  const taken = offer.get()
  offer.set(null)
  await taken?.prompt()
}

function follow(): void {
  const take = (event: Event | undefined) => {
    if (event === undefined || !('prompt' in event)) return
    event.preventDefault()
    offer.set(event as InstallOffer)
  }
  take(window.beforePaint?.offer)
  addEventListener('beforeinstallprompt', take)
  addEventListener('appinstalled', () => offer.set(null))
}
