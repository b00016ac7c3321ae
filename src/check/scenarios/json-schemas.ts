import { schemaText } from '#check/load/json-schema.ts'
import { scenarioFile, trainingFile } from '#scenarios/schema.ts'

/** What an editor says of the keys of a scenario. */
export const scenarioDescriptions = {
  at: 'The moment at which it happens, on London’s wall clock: 2027-01-17T22:30.',
  because: 'Why this answer is right, or why a tempting one is wrong: a fact, with its source.',
  briefing: 'What is told, in three to six short paragraphs.',
  changes: 'What is different in this variant, to be read aloud.',
  endsAt: 'The outcome at which the right answers end.',
  leadsTo: 'The screen that stands after this wrong answer, at the moment of the scenario.',
  madeFor: 'The version of the pathway that it was written for: in exported files.',
  minutes: 'How long it takes alone.',
  steps: 'What a good practitioner answers, in order. In a variant: from its first question on.',
  tempting: 'Wrong answers that are easily given.',
  variants: 'The same with another moment, or other answers.',
}

export const trainingDescriptions = {
  mustCover: 'The topics that the scenarios together may not leave out.',
  quiz: 'Questions asked before and after a session, each with one right answer.',
  settings: 'Where scenarios happen, in words.',
  topics: 'What scenarios are about, in words.',
}

/** The JSON Schemas of the training files: file name → text. Pure. */
export function trainingSchemas(): Readonly<Record<string, string>> {
  return {
    'scenario.schema.json': schemaText(scenarioFile, scenarioDescriptions),
    'training.schema.json': schemaText(trainingFile, trainingDescriptions),
  }
}
