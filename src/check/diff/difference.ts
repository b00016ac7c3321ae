/** Everything that a difference can be about, in the order in which it is told, with its heading. */
export const headings = {
  routes: 'Where answers lead',
  new: 'New',
  gone: 'Gone',
  outcomes: 'What outcomes show',
  services: 'Services',
  words: 'Words',
  rules: 'Safety rules',
  files: 'Other changes in the files',
} as const

/** One thing that differs between two versions of a flow, in words. */
export interface Difference {
  readonly about: keyof typeof headings
  /** One sentence, or two. */
  readonly says: string
  /** Lines that say more of it. */
  readonly details: readonly string[]
}
