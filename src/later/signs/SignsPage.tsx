import { signs } from 'virtual:pathway/signs'
import { Signs } from './Signs.tsx'
import signsWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { signsPage } from '#text/language.ts'
import type { AppContext } from '#first/app-context.ts'
import { LaterSources } from '#later/outcome/LaterSources.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly signs: typeof signsWords
  }
}

/** Signs to look for, filled from the flow. */
export function SignsScreen({ parts }: { readonly parts: AppContext }) {
  addWords(parts.i18n, 'signs', signsWords)
  const page = signsPage(parts.i18n, signs)
  return (
    <Signs
      lead={page.lead}
      notProof={page.notProof}
      groups={Object.entries(page.groups).map(([id, group]) => ({ id, ...group }))}
      sources={<LaterSources setting={parts.setting} idsIn={() => page.sources} />}
      onBack={parts.session.leavePage}
    />
  )
}
