import type { Page } from '@playwright/test'

/** Everything in which a case could stay on a device: each storage, the address, the history, forms. */
export async function left(page: Page) {
  return page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: await indexedDB.databases(),
    caches: await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
    ),
    cookies: document.cookie,
    address: location.href,
    title: document.title,
    state: history.state as unknown,
    ticked: [...document.querySelectorAll('input')].filter(({ checked }) => checked).length,
  }))
}
