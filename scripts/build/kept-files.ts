/** A file that the worker keeps on the device. */
export interface KeptFile {
  /** Its path in the build. */
  readonly url: string
  /** Null where its name holds its hash. */
  readonly revision: string | null
  readonly integrity: string
  /** Whether a case needs it: it is kept before the app is ready for offline use. */
  readonly isOfCases: boolean
}

const list = /\[\{"[^\]]+\}\]/

/** The files that a built worker keeps; none where this is no worker of the build. */
export function keptFilesOf(worker: string): readonly KeptFile[] {
  const found = list.exec(worker)?.[0]
  return found === undefined ? [] : (JSON.parse(found) as readonly KeptFile[])
}

/** The worker with another list of files. */
export function withKeptFiles(worker: string, files: readonly KeptFile[]): string {
  return worker.replace(list, () => JSON.stringify(files))
}
