import { proof } from 'virtual:pathway/proof'
import { Checked } from './Checked.tsx'
import checkedWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { useApp } from '#first/app-context.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly checked: typeof checkedWords
  }
}

/** How this is checked, filled from the proof that the build made. */
export function CheckedPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'checked', checkedWords)
  const date = formatDate(setting.words, proof.version)
  return <Checked proof={proof} date={date} onBack={session.leavePage} />
}
