import { styleText } from 'node:util'
import { type Paint, plain } from '#check/report.ts'

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
