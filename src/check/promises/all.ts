import { asks, neverAsks } from './asks.ts'
import { callsIf } from './calls-if.ts'
import { callsAServiceNow, callsContact, callsFirst } from './calls-first.ts'
import { callsNow, callsNowAreOpen, callsNowOnlyWhileOpen } from './calls-now.ts'
import {
  callsOneOf,
  callsOnlyOnCondition,
  callsOnlyTo,
  neverCalls,
  neverIfNobodyAnswers,
} from './calls-to.ts'
import { emergencyService } from './emergency-service.ts'
import { endsOnlyAt, continuesTo } from './ends.ts'
import { everythingIsReached } from './everything-is-reached.ts'
import {
  identifiesNobody,
  identifiesNobodyTo,
  identifiesOnlyAfter,
  identifiesOnlyWithConsentTo,
  identifiesWithoutConsentOnlyAfter,
  namesOnlyOnCondition,
} from './identifies.ts'
import { isOpenAt } from './is-open-at.ts'
import { mostQuestions } from './most-questions.ts'
import { nextFirstCall } from './next-first-call.ts'
import { notSureGoesWithSaferAnswer } from './not-sure-goes-with-safer-answer.ts'
import { offersAnswers } from './offers-answers.ts'
import { recordHasOnly, scriptSaysOnly } from './said-answers.ts'
import { hasNoStepOf, hasStepOf, stepsNeverSay } from './steps.ts'

/** Everything that a rule in `safety.json` can promise, by the name that it has there. */
export const promises = {
  everythingIsReached,
  nextFirstCall,
  neverAsks,
  asks,
  offersAnswers,
  endsOnlyAt,
  continuesTo,
  callsNow,
  callsNowOnlyWhileOpen,
  neverIfNobodyAnswers,
  callsNowAreOpen,
  callsOneOf,
  callsFirst,
  callsContact,
  callsAServiceNow,
  neverCalls,
  callsOnlyTo,
  callsOnlyOnCondition,
  identifiesNobodyTo,
  identifiesOnlyWithConsentTo,
  identifiesNobody,
  identifiesWithoutConsentOnlyAfter,
  identifiesOnlyAfter,
  namesOnlyOnCondition,
  notSureGoesWithSaferAnswer,
  mostQuestions,
  emergencyService,
  isOpenAt,
  stepsNeverSay,
  hasStepOf,
  hasNoStepOf,
  callsIf,
  scriptSaysOnly,
  recordHasOnly,
} as const
