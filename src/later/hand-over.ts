/**
 * The ways in which a text leaves the tool. Each says truly what happened, and keeps nothing.
 */

/** What happened to a text. */
export type Handed =
  'printed' | 'not-printed' | 'copied' | 'selected' | 'shared' | 'not-shared' | 'saved'

/** Opens the print window. */
export function printPage(): Handed {
  try {
    print()
    return 'printed'
  } catch {
    return 'not-printed'
  }
}

/**
 * Copies a text to the clipboard.
 *
 * @param page what to select, where the browser does not let the tool copy
 */
export async function copyText(text: string, page: Node | null): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    if (page !== null) getSelection()?.selectAllChildren(page)
    return 'selected'
  }
}

/** Whether this device has a share sheet. */
export function canShare(): boolean {
  return 'share' in navigator
}

/** Hands a text to the app that the person chooses on the device’s share sheet. */
export async function shareText(title: string, text: string): Promise<Handed> {
  try {
    await navigator.share({ title, text })
    return 'shared'
  } catch {
    return 'not-shared'
  }
}

/** Whether the device’s share sheet takes this file. */
export function canShareFile(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] })
}

/** Hands a file to the app that the person chooses on the device’s share sheet. */
export async function shareFile(file: File): Promise<Handed> {
  try {
    await navigator.share({ files: [file] })
    return 'shared'
  } catch {
    return 'not-shared'
  }
}

/** Saves a text as a file among the device’s downloads. @returns what forgets the text again */
export function saveText(name: string, text: string, type = 'text/plain'): () => void {
  return saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Saves a file among the device’s downloads. @returns what forgets it again */
export function saveFile(name: string, file: Blob): () => void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  return () => URL.revokeObjectURL(address)
}

/**
 * Names the page neutrally for as long as it is printed: a print queue is read by others. However
 * the print is begun, it counts. @returns what stops that
 */
export function namePrints(name: string): () => void {
  const title = document.title
  const rename = () => {
    document.title = name
  }
  const restore = () => {
    if (document.title === name) document.title = title
  }
  addEventListener('beforeprint', rename)
  addEventListener('afterprint', restore)
  return () => {
    removeEventListener('beforeprint', rename)
    removeEventListener('afterprint', restore)
    restore()
  }
}
