/** Set by the build, in `vite.config.ts`. A command that reads this file knows nothing of it. */
declare const SINGLE_FILE: boolean | undefined

/** Whether this is the build that is one file: it has no server to ask, and cannot update itself. */
export const isSingleFile = typeof SINGLE_FILE === 'boolean' && SINGLE_FILE

/**
 * Whether that file was opened as a file, and not from an address. Then nothing is kept: some
 * browsers let every file on a device read what one of them keeps, and others forget it.
 */
export const isFromFile = isSingleFile && !location.protocol.startsWith('http')
