/**
 * How to reach whoever answers for the content of a pathway. It loads no schema: screens use it.
 */

/** Whether a way to reach somebody is an e-mail address. */
export function isMail(reach: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(reach)
}

/**
 * The link that opens a mail, filled in, in the program for mail of the device; null where somebody
 * is not reached by mail. It sends nothing.
 *
 * @example mailTo('desk@example.org', 'A page', 'Line 1')
 * // 'mailto:desk@example.org?subject=A%20page&body=Line%201'
 */
export function mailTo(reach: string, subject: string, body: string): string | null {
  if (!isMail(reach)) return null
  const to = encodeURIComponent(reach).replaceAll('%40', '@')
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'))
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${lines}`
}
