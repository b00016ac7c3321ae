import { dateRules } from './dates.ts'
import { graphRules } from './graph.ts'
import { callRules, questionRules } from './nodes.ts'
import { personRules } from './person.ts'
import { referenceRules, repeatRules } from './references.ts'
import { reviewRules } from './reviews.ts'
import type { Rule } from './rule.ts'
import { safetyReferenceRules } from './safety-references.ts'
import { scriptRules } from './script.ts'
import { hoursRules, serviceRules } from './services.ts'
import { signsRules } from './signs.ts'
import { unusedRules } from './unused.ts'
import { accessRules, wordRules } from './words.ts'

/**
 * The rules that a file keeps before anything can be compared with anything: they are checked while
 * the file is read.
 */
const readingRules: readonly Rule[] = [
  atReading('not-json', 'Every file is JSON, without comments and without a comma at the end.'),
  atReading('missing-file', 'Every file of an area is there.'),
  atReading('duplicate-key', 'No key is written twice in one object.'),
  atReading('reserved-key', 'No key is a word that every JavaScript object has already.'),
  atReading('unknown-key', 'Only keys that mean something are used.'),
  atReading('missing-key', 'No key is left out that is needed.'),
  atReading('bad-id', 'An id is lower-case words joined by hyphens.'),
  atReading('wrong-value', 'Every value is of the kind that its key asks for.'),
]

/** Everything that the files of an area must keep, in the order in which it is reported. */
export const rules: readonly Rule[] = [
  ...readingRules,
  ...referenceRules,
  ...safetyReferenceRules,
  ...graphRules,
  ...questionRules,
  ...callRules,
  ...serviceRules,
  ...hoursRules,
  ...dateRules,
  ...reviewRules,
  ...repeatRules,
  ...unusedRules,
  ...wordRules,
  ...signsRules,
  ...scriptRules,
  ...accessRules,
  ...personRules,
]

function atReading(name: string, says: string): Rule {
  return { name, says, check: () => [] }
}
