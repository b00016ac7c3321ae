import { proof } from 'virtual:pathway/proof'
import { Proof } from './Checked.tsx'
import checkedWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import type { AppContext } from '#first/app-context.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly checked: typeof checkedWords
  }
}

/** How this is checked, filled from the proof that the build made. */
export function ProofScreen({ parts }: { readonly parts: AppContext }) {
  addWords(parts.i18n, 'checked', checkedWords)
  const date = formatDate(parts.setting.words, proof.version)
  return <Proof proof={proof} date={date} onBack={parts.session.leavePage} />
}
