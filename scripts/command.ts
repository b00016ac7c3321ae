/**
 * Import this in every command: it ends in words. Whoever closes the pipe has read enough, as `| head`
 * does: that is no problem, and must not look like one. What was given wrongly is said in a sentence; only a
 * fault of the command itself shows where it is.
 */
import { inspect } from 'node:util'
import { InputError } from './input-error.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}

process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const isOfWords = error.code?.startsWith('ERR_PARSE_ARGS') === true
  const isSaid = isOfWords || error instanceof InputError
  process.stderr.write(`${isSaid ? error.message : inspect(error)}\n`)
  process.exit(isOfWords ? 2 : 1)
})
