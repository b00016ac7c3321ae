import { asks, neverAsks } from './asks.ts'
import { callsIf } from './calls-if.ts'
import { callsNow, callsNowAreOpen, callsNowOnlyWhileOpen } from './calls-now.ts'
import { callsOnlyAfter } from './calls-only-after.ts'
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
  identifiesOnlyWithConsentTo,
  identifiesWithoutConsentOnlyAfter,
} from './identifies.ts'
import { isOpenAt } from './is-open-at.ts'
import { mostQuestions } from './most-questions.ts'
import { nextFirstCall } from './next-first-call.ts'
import { notSureGoesWithSaferAnswer } from './not-sure-goes-with-safer-answer.ts'
import { offersAnswers } from './offers-answers.ts'
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
  neverCalls,
  callsOnlyTo,
  callsOnlyOnCondition,
  identifiesNobodyTo,
  identifiesOnlyWithConsentTo,
  identifiesNobody,
  identifiesWithoutConsentOnlyAfter,
  callsOnlyAfter,
  notSureGoesWithSaferAnswer,
  mostQuestions,
  emergencyService,
  isOpenAt,
  stepsNeverSay,
  hasStepOf,
  hasNoStepOf,
  callsIf,
} as const
