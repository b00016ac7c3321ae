import { isFromFile } from '#device/single-file.ts'
import { useApp } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'
import { addWords } from '#text/i18n.ts'
import { Note } from '#ui/Note.tsx'
import singleFileWords from './en.json' with { type: 'json' }

interface Props {
  /** What a page that was opened from a file does without. */
  readonly says: keyof (typeof singleFileWords)['fromFile']
}

/** Says what the tool does without here, where it was opened from a file; nothing elsewhere. */
export function FromFile(props: Props) {
  return isFromFile ? <Limit {...props} /> : null
}

function Limit({ says }: Props) {
  const { i18n } = useApp()
  addWords(i18n, 'single-file', singleFileWords)
  const words = useWords('single-file')
  return (
    <div data-from-file={says}>
      <Note>{words(`fromFile.${says}`)}</Note>
    </div>
  )
}
