/** What the app says of its own proof: plain data, made at build time, for a page that is opened. */

/** How much was tried to prove a version of a pathway. */
export interface ProofCounts {
  /** It begins with its date. */
  readonly version: string
  /** Paths at one moment: the most that the clock can make of them. */
  readonly paths: number
  readonly moments: number
  /** How many classes of moments these are. */
  readonly timeClasses: number
  readonly walked: WalkCounts
}

/** How much was walked, by the compiled machine and by a recursion over the file. */
export interface WalkCounts {
  /** Moments of the walk: one for each set of answers that the clock can give, and a wrong clock. */
  readonly moments: number
  /** Paths of the compiled machine, over those moments. */
  readonly machinePaths: number
  /** Paths of the file, by a recursion without the machine, over the same moments. */
  readonly recursionPaths: number
  /** Screens of the machine on which each way forward, back and in time was tried. */
  readonly screens: number
  readonly transitions: number
  /** Paths of the file by the recursion, over every moment of the proof. */
  readonly sweptPaths: number
}

export interface ProofSummary extends ProofCounts {
  readonly rules: readonly {
    readonly says: string
    /** How often it applied, over every path and moment. */
    readonly applied: number
  }[]
  readonly routes: RouteDescriptions
}

/** The routes of a pathway in words. */
export interface RouteDescriptions {
  /** Each question, or what the clock is asked, with where every answer leads. */
  readonly edges: readonly {
    readonly id: string
    readonly asks: string
    readonly answers: readonly {
      readonly label: string
      readonly leadsTo: string
      readonly isOutcome: boolean
    }[]
  }[]
  /** Each outcome, with its calls once for each order in which the clock can put them. */
  readonly outcomes: readonly {
    readonly id: string
    readonly title: string
    readonly orders: readonly {
      /** How open services are then, and one such moment; null when the order never changes. */
      readonly when: string | null
      readonly calls: readonly string[]
    }[]
    /** Where its way on leads; null when it has none. */
    readonly continuesTo: string | null
  }[]
}
