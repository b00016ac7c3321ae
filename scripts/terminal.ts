import { styleText } from 'node:util'
import { type Paint, plain } from '#check/report.ts'

/** Prints a result, and ends well: 0. */
export function say(text: string): number {
  process.stdout.write(`${text}\n`)
  return 0
}

/** Says that a command was asked wrongly, and where help is: 2. */
export function refuse(command: string, message: string): number {
  process.stderr.write(`${message}\nFor help: npm run ${command} -- --help\n`)
  return 2
}

/** Colours on a terminal, unless NO_COLOR is set; none in a pipe or a file. */
export function paintOn({ isTTY }: { readonly isTTY?: boolean }): Paint {
  return isTTY === true && process.env.NO_COLOR === undefined ? colours : plain
}

const colours: Paint = {
  good: (text) => styleText('green', text),
  bad: (text) => styleText('red', text),
  warning: (text) => styleText('yellow', text),
  quiet: (text) => styleText('dim', text),
}

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

/** Progress on a stream, while a command is at work. */
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
