/** One part of the assurance pack: a file of its own, and a chapter of the whole. */
export interface Part {
  /** The name of its file, without an ending. */
  readonly file: string
  readonly title: string
  /** Who must complete it before anybody may rely on it: a role, never a person. */
  readonly completedBy: string
  /** What the authors of the code cannot know, as the reader must fill it in. */
  readonly missing: readonly string[]
  readonly intro: readonly string[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly title: string
  readonly says: readonly string[]
  readonly table?: Table
}

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Each string is a line of the cell. */
export type Cell = string | readonly string[]

/** A test that shows something: where it is, and its title there, letter by letter. */
export interface NamedTest {
  readonly file: string
  readonly title: string
}

/** Something that makes a harm less likely, and what shows that it is there. */
export interface Control {
  readonly says: string
  /** The ids of safety rules that hold it on every path. */
  readonly rules?: readonly string[]
  readonly tests: readonly NamedTest[]
}

/** One row of the hazard log. */
export interface Hazard {
  /** Permanent: minutes of meetings name it. */
  readonly id: string
  /** What may happen to somebody. */
  readonly hazard: string
  readonly causes: readonly string[]
  readonly controls: readonly Control[]
  /** What is left, in words: a severity is for a clinical safety officer to give. */
  readonly left: string
}

/** A thing that is held somewhere. */
export interface Held {
  readonly what: string
  readonly where: string
  readonly until: string
  readonly tests: readonly NamedTest[]
}

/** A way in which somebody may misuse the tool or its host. */
export interface Threat {
  readonly who: string
  readonly does: string
  readonly against: string
  readonly left: string
  readonly tests: readonly NamedTest[]
}
