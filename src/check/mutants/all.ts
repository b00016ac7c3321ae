import type { Flow } from '#flow/flow.ts'
import {
  callsAtAnotherTime,
  callsDropped,
  callsIdentify,
  callsOnAnotherCondition,
  callsSwapped,
  callsToAnotherService,
} from './calls.ts'
import { doubtfulDaysChanged, hoursByADay, hoursByAMinute, hoursByAZone } from './hours.ts'
import type { Mutant } from './mutant.ts'
import { answersDropped, checksInverted, edgesRetargeted, saferAnswersChanged } from './routes.ts'

/** Every mutant of a flow, kind by kind, in the order of the files. Pure. */
export function mutantsOf(flow: Flow): readonly Mutant[] {
  return makers.flatMap((make) => make(flow))
}

const makers = [
  edgesRetargeted,
  answersDropped,
  checksInverted,
  hoursByAMinute,
  hoursByADay,
  hoursByAZone,
  doubtfulDaysChanged,
  callsSwapped,
  callsDropped,
  callsAtAnotherTime,
  callsToAnotherService,
  callsOnAnotherCondition,
  callsIdentify,
  saferAnswersChanged,
]
