import type { Store } from '#device/create-store.ts'

/** The pages that have a name in the address. Everything else is Start or the live case. */
const pages = [
  'about',
  'accessibility',
  'contacts',
  'keep',
  'map',
  'person',
  'proof',
  'record',
  'signs',
  'status',
  'training',
  'training-groups',
  'training-print',
  'training-room',
  'training-screen',
  'training-write',
  'without-speech',
  'you',
] as const

export type Page = (typeof pages)[number]

/** What a link begins with that carries numbers of an organisation. Their page takes them out at once. */
export const linkOfContacts = '#contacts='

/** The page that the address names; null for none, and for a name that no page has. */
export function pageInAddress(): Page | null {
  if (location.hash.startsWith(linkOfContacts)) return 'contacts'
  const [name, ...parts] = partsOfAddress()
  const page = pages.find((each) => each === name)
  return page && (parts.length === 0 || isOfTraining(page)) ? page : null
}

/** Whether a page is of training. Its address may name a part of it: `#training/<scenario>`. */
export function isOfTraining(page: Page): boolean {
  return page.startsWith('training')
}

/** What the address names: a page, and what of it. */
export function partsOfAddress(): readonly string[] {
  return location.hash.slice(1).split('/')
}

/** The page in the address, kept up to date. */
export const address: Store<Page | null> = {
  get: pageInAddress,
  subscribe: (listener) => {
    addEventListener('hashchange', listener)
    addEventListener('popstate', listener)
    return () => {
      removeEventListener('hashchange', listener)
      removeEventListener('popstate', listener)
    }
  },
}
