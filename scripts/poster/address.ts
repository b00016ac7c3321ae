/** What is right or wrong with the address that somebody gave for the code on a sheet. */
export type GivenAddress =
  { readonly ok: true; readonly address: string } | { readonly ok: false; readonly why: string }

/**
 * The address of the tool as it is put on paper. Without its last slash a device that has no connection
 * may not find the tool, so that is added. Pure.
 *
 * @example readAddress('https://example.org/tool') // { ok: true, address: 'https://example.org/tool/' }
 */
export function readAddress(given: string): GivenAddress {
  const url = URL.parse(given)
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return { ok: false, why: `"${given}" is no address: write it as https://host/path/.` }
  }
  if (url.protocol === 'http:' && !/^(?:localhost|127\.0\.0\.1)$/.test(url.hostname)) {
    return {
      ok: false,
      why: `"${given}" is not https, so browsers keep nothing for offline use: publish the tool under https.`,
    }
  }
  if (url.search !== '' || url.hash !== '') {
    return { ok: false, why: 'Give the address of the tool itself, without “?” and “#”.' }
  }
  if (/\/(?:[^/]+\.html)?$/.test(url.pathname)) return { ok: true, address: url.href }
  return { ok: true, address: `${url.href}/` }
}
