import { BigButton } from '#ui/BigButton.tsx'
import type { AppContext } from '#first/app-context.ts'

interface Props {
  readonly parts: AppContext
}

/** Opens the record of the case, made for this instant. */
export function RecordButton({ parts }: Props) {
  const words = parts.i18n.getFixedT(null, 'outcome')
  const open = () => {
    parts.clock.tick()
    location.hash = 'record'
  }
  return (
    <BigButton name="record" note={words('record.openNote')} onPress={open}>
      {words('record.open')}
    </BigButton>
  )
}
