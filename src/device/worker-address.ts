/**
 * The worker’s address. Where the policy of the page forbids texts that become scripts (Trusted Types),
 * this is the only one that a browser takes.
 */
export function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  trusted ??= trustedTypes?.createPolicy('worker', { createScriptURL: () => worker })
  return trusted?.createScriptURL(worker) ?? worker
}

const worker = './sw.js'
let trusted: ScriptAddresses | undefined

interface ScriptAddresses {
  /** What browsers take as a text, and only this makes. */
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses
}

/**
 * Whether the server has the worker, and not a page to log in on in its place: then it is the
 * browser that refuses it.
 */
export async function canFetchWorker(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true
  try {
    const { ok, headers } = await fetch(worker, { cache: 'no-store' })
    return ok && (headers.get('content-type') ?? '').includes('javascript')
  } catch {
    return false
  }
}
