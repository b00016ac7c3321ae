/** A window of a browser that answers WebDriver, as W3C writes it. */
export interface Tab {
  /** Opens an address, and waits for nothing. */
  readonly goTo: (address: string) => Promise<void>
  /** Loads the page again, and waits for nothing. */
  readonly reload: () => Promise<void>
  /** Runs a function in the page, and returns what it returns. Both must be JSON. @throws where it throws */
  readonly run: <Given extends readonly unknown[], Result>(
    script: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ) => Promise<Result>
  /** Clicks what this selector finds first, as a mouse does. */
  readonly click: (selector: string) => Promise<void>
  /** Presses keys, one after another: a letter, or the code of a key in WebDriver. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a window by the driver at an address, with these capabilities. */
export async function openTab(driver: string, capabilities: object): Promise<Tab> {
  const asked = { capabilities: { alwaysMatch: capabilities } }
  const { sessionId } = (await send(driver, 'POST', '/session', asked)) as { sessionId: string }
  const post = (path: string, body: object) =>
    send(driver, 'POST', `/session/${sessionId}${path}`, body)
  const run: Tab['run'] = async (script, ...given) => {
    const answer = await post('/execute/async', { script: settled(script), args: given })
    const { value, thrown } = answer as { value: never; thrown?: string }
    if (thrown !== undefined) throw new WebDriverError(thrown)
    return value
  }
  return {
    run,
    goTo: async (url) => {
      await post('/url', { url })
    },
    reload: async () => {
      await post('/refresh', {})
    },
    click: async (selector) => {
      const found = await post('/element', { using: 'css selector', value: selector })
      await post(`/element/${String(Object.values(found as object)[0])}/click`, {})
    },
    press: async (...keys) => {
      const actions = keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] })
    },
    close: async () => {
      await send(driver, 'DELETE', `/session/${sessionId}`)
    },
  }
}

/** A script that tells WebDriver’s last argument what a function came to. */
function settled(script: { readonly toString: () => string }): string {
  return `const done = arguments[arguments.length - 1]
Promise.resolve([...arguments].slice(0, -1)).then((given) => (${script.toString()})(...given))
  .then((value) => done({ value }), (thrown) => done({ thrown: String(thrown) }))`
}

async function send(driver: string, method: string, path: string, body?: object): Promise<unknown> {
  const asked = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(driver + path, { method, ...asked })
  const { value } = (await response.json()) as {
    value: { error?: string; message?: string } | null
  }
  if (!response.ok)
    throw new WebDriverError(`${method} ${path}: ${value?.error ?? ''} ${value?.message ?? ''}`)
  return value
}

class WebDriverError extends Error {
  override readonly name = 'WebDriverError'
}
