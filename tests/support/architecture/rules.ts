/** A file's path from the root of the project, with `/`, and its text. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

/** A folder below `src/`, or one file in it. A folder in a folder may be a layer of its own. */
export interface Layer {
  readonly folder: string
  /** Why it imports no more than it does: ends the sentence "…, because". */
  readonly because: string
  /** The libraries that are at home here. */
  readonly libraries: readonly string[]
  /** The layers of ours that it imports from. */
  readonly importsOnly: readonly string[]
  /** The layers that it reaches too, but only by `import()`. */
  readonly loads?: readonly string[]
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

/** The layer that a path below `src/` belongs to: the longest of those that it is in. */
export function layerOf(path: string, layers: readonly Layer[]): Layer | undefined {
  return layers
    .filter(({ folder }) => path === folder || path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0]
}

export interface Rules {
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
