/** Files to print, which this device keeps once somebody has opened the page that lists them. */

/** Apart from the files of the app: no device waits for these before it is ready. */
export const sheetsCache = 'sheets'

/** A file of this version of the app. */
export interface SheetFile {
  readonly address: string
  /** Its hash, as a browser that fetches it can be told to expect it. */
  readonly integrity: string
}

/**
 * Keeps these files on the device, and removes those of other versions. What is not the file that was
 * built is not kept.
 *
 * @returns whether all of them are there now; `false` too where the browser refuses storage
 */
export async function keepSheets(files: readonly SheetFile[]): Promise<boolean> {
  try {
    const cache = await caches.open(sheetsCache)
    const kept = (await cache.keys()).map(({ url }) => url)
    const wanted = files.map(({ address }) => new URL(address, location.href).href)
    await Promise.all(kept.filter((url) => !wanted.includes(url)).map((url) => cache.delete(url)))
    await Promise.all(
      files.map(async ({ address, integrity }, index) => {
        if (kept.includes(wanted[index] ?? '')) return
        const answer = await fetch(address, { integrity })
        await cache.put(address, answer)
      }),
    )
    return true
  } catch {
    return false
  }
}

/** A file as it is kept, or as the server sends it; null where it can be had from neither. */
export async function sheetAt(address: string): Promise<Blob | null> {
  try {
    const answer = await fetch(address)
    return answer.ok ? await answer.blob() : null
  } catch {
    return null
  }
}
