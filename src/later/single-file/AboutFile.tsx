import { calling } from 'virtual:pathway/calling'
import { isFromFile, isSingleFile } from '#device/single-file.ts'
import { useApp, useNow } from '#first/app-context.ts'
import { addWords } from '#text/i18n.ts'
import { Note } from '#ui/Note.tsx'
import singleFileWords from './en.json' with { type: 'json' }
import { fileLines } from './file-lines.ts'

/** What the one file says of itself: its date, and when to replace it. Nothing in other builds. */
export function AboutFile() {
  return isSingleFile ? <Lines /> : null
}

function Lines() {
  const { i18n, setting } = useApp()
  addWords(i18n, 'single-file', singleFileWords)
  const { pathway, services } = setting.flow
  const { is, replace, isOverdue } = fileLines(i18n.getFixedT(null, ['interface', 'single-file']), {
    as: isFromFile ? 'file' : 'page',
    version: pathway.version,
    checked: [pathway, ...Object.values(services), ...Object.values(calling.access)],
    now: useNow(),
  })
  return (
    <>
      <p data-file="is">{is}</p>
      {isOverdue ? <Note>{replace}</Note> : <p data-file="replace">{replace}</p>}
    </>
  )
}
