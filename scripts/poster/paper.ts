import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckedFlow } from '#check/safety-schema.ts'
import type { PathwayText } from '#flow/text-schema.ts'
import mapWords from '#later/map/en.json' with { type: 'json' }
import outcomeWords from '#later/outcome/en.json' with { type: 'json' }
import statusWords from '#later/status/en.json' with { type: 'json' }
import { calendarOf } from '#services/calendar.ts'
import { addWords, createWords, wordsIn, type WordStore } from '#text/i18n.ts'
import { english, type LanguageWords, speak } from '#text/language.ts'
import { type ServiceSetting, serviceView } from '#text/service-view.ts'
import { type LanguageAbout, languageWords, shippedLanguages } from '../build/languages.ts'
import { mapOnPaper } from '../build/map/map-module.ts'
import type { MapNumber, PaperMap } from '../build/map/place-numbers.ts'
import posterWords from './en.json' with { type: 'json' }

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly poster: typeof posterWords
  }
}

/** An area as it is put on paper. */
export interface PaperArea {
  readonly flow: CheckedFlow
  /** SHA-256 of its files, in hexadecimal. */
  readonly hash: string
  /** Where the tool is published; null where nobody said. */
  readonly address: string | null
}

/** What every sheet in one language is made from. */
export interface Paper extends PaperArea {
  readonly language: {
    readonly id: string
    /** As a file says it to a screen reader. */
    readonly tag: string
    readonly direction: 'ltr' | 'rtl'
  }
  readonly text: PathwayText
  readonly words: ReturnType<typeof paperWords>
  readonly setting: ServiceSetting
  readonly store: WordStore
  readonly map: PaperMap
}

/** The area in every language that sheets are made in: English, and each that the whole tool is in. */
export async function papersOf(area: PaperArea): Promise<readonly Paper[]> {
  const others = shippedLanguages(area.flow).map((language) => paperIn(language, area))
  return Promise.all([paperIn(english, area), ...others])
}

async function paperIn(language: typeof english | LanguageAbout, area: PaperArea): Promise<Paper> {
  const { id, direction } = language
  const { flow } = area
  const text = flow.texts[id]
  if (text === undefined) throw new Error(`The area has no words in "${id}".`)
  const store = createWords(english.id)
  addWords(store, 'map', mapWords)
  addWords(store, 'outcome', outcomeWords)
  addWords(store, 'status', statusWords)
  addWords(store, 'poster', posterWords)
  if ('review' in language) {
    store.addResourceBundle(id, 'poster', ownWords(id))
    await speak(store, { ...language, load: async () => languageWords(flow, id) as LanguageWords })
  }
  const words = wordsIn(store, 'interface')
  const setting = { words, flow, text, calendar: calendarOf(flow.holidays, flow.pathway.version) }
  const map = await mapOnPaper(flow, id, paperWords(store)('map:contacts'), numbersOf(setting))
  return {
    ...area,
    language: { id, tag: 'tag' in language ? language.tag : id, direction },
    text,
    words: paperWords(store),
    setting,
    store,
    map,
  }
}

/** Every number, under the name that the boxes of the map have for it. */
function numbersOf(setting: ServiceSetting): readonly MapNumber[] {
  return Object.keys(setting.flow.services).map((id) => {
    const { shortName, number, hours, howSure } = serviceView(setting, id, null)
    const name = shortName === number ? number : `${shortName}: ${number.replaceAll(' ', '\u00a0')}`
    return { says: name, hours: `${hours.join('; ')}. ${howSure}` }
  })
}

/** The words of paper; with a prefix, those of the screens that are used again. */
function paperWords(store: WordStore) {
  return wordsIn(store, ['poster', 'interface', 'map', 'outcome', 'status'])
}

/** The files that nobody has written: what sheets alone say is then English in that language. */
export function unwrittenWords(
  flow: CheckedFlow,
  isThere: (path: string) => boolean = existsSync,
): readonly string[] {
  const paths = shippedLanguages(flow).map(({ id }) => pathOfWords(id))
  return paths.filter((path) => !isThere(path))
}

function ownWords(language: string): object {
  const path = pathOfWords(language)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : {}
}

function pathOfWords(language: string): string {
  return join(import.meta.dirname, `${language}.json`)
}
