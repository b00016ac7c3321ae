/** What no case needs, such as training: it is kept after all else, and not by a connection to be spared. */

/** A cache without files. Where it is, this device keeps the rest, of newer versions too. */
export const keepsTheRest = 'keeps-the-rest'

/** Whether this device keeps the rest without being asked: it does so already, or the connection is free. */
export async function keepsTheRestUnasked(): Promise<boolean> {
  try {
    return !isSpared() || (await caches.has(keepsTheRest))
  } catch {
    return false
  }
}

interface Connection {
  readonly saveData?: boolean
  readonly type?: string
}

/** Whether what is sent costs the user. Only some browsers tell; of the others it is not assumed. */
function isSpared(): boolean {
  const { connection } = navigator as { readonly connection?: Connection }
  return connection?.saveData === true || connection?.type === 'cellular'
}
