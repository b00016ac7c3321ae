import { createHash } from 'node:crypto'

export function sha256(content: string | Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding)
}

/** The hash of a file, as a browser that fetches it can be told to expect it. */
export function integrityOf(content: string | Buffer): string {
  return `sha256-${sha256(content, 'base64')}`
}

/** The hash of a script or style, as a content security policy names it. */
export function policyHash(content: string): string {
  return `'${integrityOf(content)}'`
}
