import type { RoutesFlow } from '#flow/flow.ts'
import type { RouteText } from '#flow/routes.ts'

/**
 * What the build writes into `index.html` as data, at its end: the app starts from it, and so does
 * the script that answers before the app is there.
 */
export interface PageData {
  readonly flow: RoutesFlow & { readonly text: RouteText }
  /** SHA-256 of the area’s files, in hexadecimal. */
  readonly contentHash: string
  readonly lines: Lines
}

/** Sentences that differ with what was answered, ready made. */
export interface Lines {
  /** How far a case is: by the number of the question and, from it on, the most that there can be. */
  readonly progress: readonly (readonly string[])[]
  /** By the number of answers. */
  readonly answered: readonly string[]
  /** That what was asked for is being opened. */
  readonly loading: string
}

/** Null as long as the page has not come to its end, and in development. */
export function readPageData(): PageData | null {
  const text = document.getElementById('pathway')?.textContent
  return text === undefined || text === '' ? null : (JSON.parse(text) as PageData)
}

/**
 * Asks for the page once more, where it ended before its data, and puts the data into it. Nothing of
 * the app can begin without it, so it waits.
 *
 * @public the module `virtual:pathway` of a build imports it
 */
export function fetchPageData(): PageData {
  const request = new XMLHttpRequest()
  request.open('GET', './', false)
  request.send()
  const element = document.createElement('p')
  element.hidden = true
  element.id = 'pathway'
  element.textContent = /id="pathway">(.*?)<\/script>/s.exec(request.responseText)?.[1] ?? ''
  document.body.append(element)
  const data = readPageData()
  if (data === null) throw new Error('The page of this host has no pathway in it.')
  return data
}
