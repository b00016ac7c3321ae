/**
 * Import this in every command: whoever closes the pipe has read enough, as `| head` does. That is
 * no problem, and must not look like one.
 */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
