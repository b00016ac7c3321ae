/** A file's path from the root of the project, with `/`, and its text. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

/** A folder of `src/`, or the one file in it. */
export interface Layer {
  readonly folder: string
  /** Why it imports no more than it does: ends the sentence "…, because". */
  readonly because: string
  /** The libraries that are at home here. */
  readonly libraries: readonly string[]
  /** The folders of ours that it imports from. Without it: every folder before it. */
  readonly importsOnly?: readonly string[]
}

/** What of the browser only one place may touch. */
export interface Home {
  /** As it is written in code: `Date.now`, `new Date()`, `setTimeout`, `library: name`. */
  readonly uses: readonly string[]
  /** A file, or a folder with `/` at its end; null when there is no such place. */
  readonly only: string | null
  readonly because: string
}

/** A word of the pathway that code may contain all the same. */
export interface Exception {
  readonly id: string
  /** The one file it may stand in. Without it: any. */
  readonly only?: string
  readonly because: string
}

export interface Rules {
  /** In order: each imports from those before it. */
  readonly layers: readonly Layer[]
  readonly homes: readonly Home[]
  readonly exceptions: readonly Exception[]
}

/** What is checked: the code, and what it must not contain. */
export interface Tree {
  /** Every file under `src/`. */
  readonly files: readonly SourceText[]
  /** Each id of a shipped pathway, and what it is: `age` → `a question`. */
  readonly ids: ReadonlyMap<string, string>
  /** Each telephone number of a shipped pathway, as it is written there. */
  readonly numbers: readonly string[]
}
