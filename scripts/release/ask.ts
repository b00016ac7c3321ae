/** What a host answered. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** What it means once it is unpacked. */
  readonly body: Buffer
}

/** Asks a host for one address; null where nothing answered. */
export type Ask = (address: URL) => Promise<Answer | null>

/** Asks over the network, follows nothing, and waits at most twenty seconds. */
export async function askHost(address: URL): Promise<Answer | null> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'br, gzip' },
      signal: AbortSignal.timeout(20_000),
    })
    const body = Buffer.from(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body }
  } catch {
    return null
  }
}
