import { background } from 'virtual:pathway/background'
import { licences } from 'virtual:pathway/person'
import { posters } from 'virtual:pathway/posters'
import { About } from './About.tsx'
import aboutWords from './en.json' with { type: 'json' }
import startWords from '#later/start/en.json' with { type: 'json' }
import { build } from '#device/build.ts'
import { addWords } from '#text/i18n.ts'
import { useApp, useNow } from '#first/app-context.ts'
import { contentHash } from '#first/pathway.ts'
import postersWords from '#later/posters/en.json' with { type: 'json' }
import { Posters } from '#later/posters/Posters.tsx'
import { LanguageChoice } from '#later/start/Languages.tsx'
import { AboutFile } from '#later/single-file/AboutFile.tsx'
import { reviewLines, wordsOfReview } from '#later/review/review-lines.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly about: typeof aboutWords
  }
}

/** About, filled from the flow. */
export function AboutPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'about', aboutWords)
  addWords(i18n, 'posters', postersWords)
  addWords(i18n, 'start', startWords)
  const { flow, text } = setting
  const now = useNow()
  const ofReview = wordsOfReview(i18n)
  return (
    <About
      pathway={text.pathway}
      review={reviewLines(ofReview, flow.pathway, now)}
      file={<AboutFile />}
      version={flow.pathway.version}
      contentHash={contentHash}
      build={build}
      changes={background.changes}
      languages={<LanguageChoice />}
      posters={posters.length === 0 ? null : <Posters files={posters} />}
      licences={licences}
      onBack={session.leavePage}
    />
  )
}
