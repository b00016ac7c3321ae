/** Where progress can be shown: a terminal, or a pipe or file, where it would be in the way. */
export interface Shown {
  readonly isTTY?: boolean
  readonly write: (text: string) => unknown
}

/** One line that says what is going on, on a terminal; nothing anywhere else. */
export interface Progress {
  /** Puts this in the place of what was said before. */
  readonly say: (text: string) => void
  /** Takes the line away. */
  readonly clear: () => void
}

export function progressOn(stream: Shown): Progress {
  if (stream.isTTY !== true) return { say: nothing, clear: nothing }
  return {
    say: (text) => stream.write(`${clearLine}${text}`),
    clear: () => stream.write(clearLine),
  }
}

const clearLine = '\r\u001b[K'

function nothing(): void {
  // A pipe or a file gets the result, and no progress.
}
