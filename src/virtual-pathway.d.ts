/** The flow of the area that this build is for, checked by `load` at build time. */
declare module 'virtual:pathway' {
  import type { RoutesFlow } from '#flow/flow.ts'
  import type { RouteText } from '#flow/routes.ts'

  /** Every list of sources in it is empty: what is cited is in the background. */
  export const flow: RoutesFlow & { readonly text: RouteText }
  /** SHA-256 of the area’s files, in hexadecimal. */
  export const contentHash: string
}

/** The numbers that one organisation set in this build, by the id of the contact. */
declare module 'virtual:pathway/contacts' {
  import type { Contacts } from '#device/contacts.ts'

  export const contacts: Contacts
}

/** What no first screen needs: loaded when asked for. */
declare module 'virtual:pathway/background' {
  import type { Citations } from '#flow/citations.ts'
  import type { Flow } from '#flow/flow.ts'

  export const background: Pick<Flow, 'sources' | 'changes'> & {
    readonly cited: Citations
    /** Reasons to decide otherwise, in English. */
    readonly otherwise: readonly { readonly id: string; readonly says: string }[]
  }
}

/** The pathway as a drawing, in each language. Loaded when asked for. */
declare module 'virtual:pathway/map' {
  import type { PathwayMap } from '#flow/map-layout.ts'

  export const map: PathwayMap
}

/** The signs to look for, in English. */
declare module 'virtual:pathway/signs' {
  import type { Signs } from '#flow/text-schema.ts'

  export const signs: Signs
}

/** The languages beside English; each is loaded when it is chosen. */
declare module 'virtual:pathway/languages' {
  import type { Language } from '#text/language.ts'

  export const languages: readonly Language[]
}

/** What is around calls: loaded after the first tap. */
declare module 'virtual:pathway/calling' {
  import type { Flow } from '#flow/flow.ts'
  import type { Outcome } from '#flow/schema.ts'
  import type { PathwayText } from '#flow/text-schema.ts'

  export const calling: Pick<Flow, 'access'> &
    Pick<Flow['pathway'], 'script' | 'everywhere'> & {
      /** What else to do, and what to have ready, by outcome. */
      readonly outcomes: Readonly<Record<string, Pick<Outcome, 'steps' | 'ready'>>>
      /** Their words in English; another language has its own among all its words. */
      readonly english: Pick<PathwayText, 'steps' | 'script' | 'access'>
    }
}

/** What is shown to the person themselves, and the fonts of it. Loaded when asked for. */
declare module 'virtual:pathway/person' {
  import type { Person } from '#flow/person.ts'

  export const person: Person | null
  /** By language, and for the picker of languages: the parts of the font. */
  export const fonts: Readonly<
    Record<string, readonly { readonly address: string; readonly range: string }[]>
  >
  /** The address of the licences of the fonts. */
  export const licences: string
}

/** The files to print that were made from this flow; none where nobody made them. */
declare module 'virtual:pathway/posters' {
  import type { SheetFile } from '#device/kept-sheets.ts'

  export const posters: readonly (SheetFile & {
    /** The name under which it is saved. */
    readonly name: string
    readonly title: string
    /** The language of the file and of its title. */
    readonly language: string
    readonly paper: string
    readonly bytes: number
  })[]
}

/** What was proved of the flow at build time. */
declare module 'virtual:pathway/proof' {
  import type { ProofSummary } from '#flow/proof-summary.ts'

  export const proof: ProofSummary
}

/** How sure each thing is that the tool says. Loaded when asked for. */
declare module 'virtual:pathway/status' {
  import type { Fact } from '#flow/facts.ts'

  export const facts: readonly Fact[]
}

/** What there is to train with; null in an area without training. Loaded when asked for. */
declare module 'virtual:pathway/training' {
  import type { Training } from '#scenarios/schema.ts'

  export const training: Training | null
}
