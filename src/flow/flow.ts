import type { Access, Service } from '#services/schema.ts'
import type { Person } from './person.ts'
import type { Routes } from './routes.ts'
import type { Changes, Pathway, Sources, Unanswered } from './schema.ts'
import type { PathwayText, Signs } from './text-schema.ts'

/**
 * Everything that the tool says in one area, loaded and checked.
 *
 * It is plain data: `JSON.parse(JSON.stringify(flow))` is the same flow.
 */
export interface Flow {
  readonly pathway: Pathway
  readonly services: Readonly<Record<string, Service>>
  /** Ways to reach help without speech, by id; none where the area has none. */
  readonly access: Access
  readonly sources: Sources
  /** What no source answers, and who may say. */
  readonly unanswered: Unanswered
  readonly changes: Changes
  /** The words, by language: `texts.en`. */
  readonly texts: Readonly<Record<string, PathwayText>>
  /** The signs to look for, by language. */
  readonly signs: Readonly<Record<string, Signs>>
  /** The bank holidays of the part of the United Kingdom in which the area is. */
  readonly holidays: readonly Holiday[]
  /** What is shown to the person themselves; null in an area that has nothing of the kind. */
  readonly person: Person | null
}

/** A flow without what is around the calls. Every whole flow is one too. */
export interface RoutesFlow extends Pick<Flow, 'services' | 'holidays'> {
  readonly pathway: Routes
}

/** One bank holiday; `date` is `YYYY-MM-DD`. */
export interface Holiday {
  readonly date: string
  readonly title: string
}

/**
 * The files of an area as they were written: file name → text.
 *
 * The names are `pathway.json`, `services.json`, `sources.json`, `changes.json`,
 * `safety.json`, `text/<language>.json`, `signs/<language>.json`, `person.json`,
 * `person/<language>.json` and `bank-holidays.json`. Other names are not read.
 */
export type AreaFiles = Readonly<Record<string, string>>
