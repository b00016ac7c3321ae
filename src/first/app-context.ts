import { createContext, useContext } from 'react'
import type { WordStore } from '#text/i18n.ts'
import type { Store } from '#device/create-store.ts'
import type { ServiceSetting } from '#text/service-view.ts'
import type { LiveSession } from './case/session-state.ts'
import type { Clock } from './clock.ts'
import { type KnownContacts, noContacts } from './contacts.ts'
import { useStore } from './store.ts'

/** What every screen is made from; the prerendered page is made from the same. */
export interface AppContext {
  readonly i18n: WordStore
  readonly setting: ServiceSetting
  readonly clock: Clock
  readonly session: LiveSession
  readonly contacts: Store<KnownContacts>
}

// No default and no error in words: each byte counts here, and the first render would fail without it.
const Context = createContext(null as unknown as AppContext)

/** Gives the screens inside it what they are made from. Practice puts another around its cases, with a clock of their own. */
export const AppProvider = Context.Provider

/** What the screens here are made from. */
export function useApp(): AppContext {
  return useContext(Context)
}

/** The instant to decide by, kept up to date. */
export function useNow(): number {
  const { clock } = useApp()
  return useStore({ get: clock.now, subscribe: clock.subscribe }, clock.now())
}

/** The contacts whose numbers are known here, kept up to date. */
export function useContacts(): KnownContacts {
  return useStore(useApp().contacts, noContacts.get())
}
