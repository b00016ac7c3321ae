import type { CheckedFlow } from '#check/safety-schema.ts'
import { citationsOf } from '#flow/citations.ts'
import type { MapLayout, MapShape, PathwayMap } from '#flow/map-layout.ts'
import { answerOf, titleOf } from '#flow/node-words.ts'
import { isServiceCall } from '#flow/outcome.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import { layOut, type MapWords } from './lay-out.ts'
import { measureOf } from './measure.ts'
import { type MapNumber, type PaperMap, placeNumbers } from './place-numbers.ts'
import { watchedBy } from './watching.ts'

/**
 * The map of an area, in each language that is shipped.
 *
 * @param captions by language, what is written above the contacts
 */
export async function mapOf(
  flow: CheckedFlow,
  captions: Readonly<Record<string, string>>,
): Promise<PathwayMap> {
  const layouts = Object.entries(captions).map(async ([language, caption]) => {
    const { words, measure } = await inLanguage(flow, language, caption)
    const inShape = (shape: MapShape): MapLayout => layOut(flow.pathway, shape, words, measure)
    return [language, { tall: inShape('tall'), wide: inShape('wide') }] as const
  })
  return {
    layouts: Object.fromEntries(await Promise.all(layouts)),
    ...watchedBy(flow),
    sources: sourcesOf(flow),
  }
}

/** The map of an area in one language, as it is printed: narrower, so that it fills a sheet of paper. */
export async function mapOnPaper(
  flow: CheckedFlow,
  language: string,
  caption: string,
  numbers: readonly MapNumber[],
): Promise<PaperMap> {
  const { words, measure } = await inLanguage(flow, language, caption, JSON.stringify(numbers))
  const map = layOut(flow.pathway, 'tall', words, measure, widestOnPaper, toWrite)
  return placeNumbers(map, numbers, measure)
}

/** In units; on A4 it is as high as a line of handwriting. */
const toWrite = 44
const widestOnPaper = { question: 200, check: 200, outcome: 176, contact: 176, label: 144 }

async function inLanguage(flow: CheckedFlow, language: string, caption: string, others = '') {
  const text = flow.texts[language]
  if (text === undefined) throw new MissingWordsError(language)
  const words = wordsOf(flow, text, caption)
  return {
    words,
    measure: await measureOf(`${JSON.stringify(text)}${words.contacts}\u00a0·${others}`),
  }
}

/** What each node is taken from. */
function sourcesOf(flow: CheckedFlow): PathwayMap['sources'] {
  const { checks, contacts = {} } = flow.pathway
  const cited = citationsOf(flow)
  return {
    ...cited.questions,
    ...mapped(checks, ({ service }) => cited.services[service] ?? []),
    ...mapped(contacts, ({ sources }) => sources),
    ...mapped(cited.outcomes, (byRole) => [...new Set(Object.values(byRole).flat())]),
  }
}

function mapped<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value)]))
}

function wordsOf({ pathway }: CheckedFlow, text: PathwayText, contacts: string): MapWords {
  const nameOf = (call: (typeof pathway.outcomes)[string]['calls'][number]) =>
    isServiceCall(call)
      ? text.services[call.service]?.shortName
      : text.contacts?.[call.contact]?.shortName
  return {
    title: (node) => titleOf(text, node),
    note: (node) =>
      (pathway.outcomes[node]?.calls ?? [])
        .filter(({ when }) => when === 'now')
        .map(nameOf)
        .join('\u00a0· '),
    answer: (edge) => answerOf(text, edge),
    contacts,
  }
}

class MissingWordsError extends Error {
  override readonly name = 'MissingWordsError'
  constructor(language: string) {
    super(`The pathway has no words in "${language}". Ask for the map in shipped languages alone.`)
  }
}
