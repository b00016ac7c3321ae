import { accessRules } from './access.ts'
import { callRules } from './calls.ts'
import { dateRules } from './dates.ts'
import { graphRules } from './graph.ts'
import { hoursRules } from './hours.ts'
import { personRules } from './person.ts'
import { questionRules } from './questions.ts'
import { readingRules } from './reading.ts'
import { referenceRules } from './references.ts'
import { repeatRules } from './repeats.ts'
import type { Rule } from './rule.ts'
import { safetyReferenceRules } from './safety-references.ts'
import { scriptRules } from './script.ts'
import { serviceRules } from './services.ts'
import { signsRules } from './signs.ts'
import { unusedRules } from './unused.ts'
import { wordRules } from './words.ts'

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
  ...repeatRules,
  ...unusedRules,
  ...wordRules,
  ...signsRules,
  ...scriptRules,
  ...accessRules,
  ...personRules,
]
