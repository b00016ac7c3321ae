import { integrityOf, sha256 } from './hash.ts'
import { keptFilesOf, withKeptFiles } from './kept-files.ts'
import { withoutBuildHash } from './page.ts'

/**
 * The hash of a build, in hexadecimal: of its worker, which names each file that a device keeps by
 * the hash of its content. The page counts as it is without this hash, which is then written into it.
 * Whoever has the page and the worker can compute it again.
 */
export function buildHash(page: string, worker: string): string {
  return sha256(workerFor(withoutBuildHash(page), worker), 'hex')
}

/** The worker, with the hash of this page in its list of files. */
export function workerFor(page: string, worker: string): string {
  const files = keptFilesOf(worker).map((file) =>
    file.url === 'index.html'
      ? { ...file, revision: sha256(page, 'hex'), integrity: integrityOf(page) }
      : file,
  )
  return withKeptFiles(worker, files)
}
