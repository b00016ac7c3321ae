import { renameSync, writeFileSync } from 'node:fs'

/** Whoever reads the file meanwhile has all of it: another build or test may run. */
export function writeAtOnce(path: string, content: string | Buffer): void {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, content)
  renameSync(unfinished, path)
}
