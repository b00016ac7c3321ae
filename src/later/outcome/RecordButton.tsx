import recordWords from '#text/en/record.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { BigButton } from '#ui/BigButton.tsx'
import type { AppContext } from '#first/app-context.ts'

interface Props {
  readonly parts: AppContext
}

/** Opens the record of the case, made for this instant. */
export function RecordButton({ parts }: Props) {
  addWords(parts.i18n, 'record', recordWords)
  const words = parts.i18n.getFixedT(null, 'record')
  const open = () => {
    parts.clock.tick()
    location.hash = 'record'
  }
  return (
    <BigButton name="record" note={words('openNote')} onPress={open}>
      {words('open')}
    </BigButton>
  )
}
