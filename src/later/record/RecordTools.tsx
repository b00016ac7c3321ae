import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'

/** What happened to a record, for `done.…` of its words. */
export type Handed =
  'printed' | 'not-printed' | 'copied' | 'selected' | 'shared' | 'not-shared' | 'saved'

interface Props {
  readonly canShare: boolean
  /** Null until something was done. */
  readonly handed: Handed | null
  readonly onPrint: () => void
  readonly onCopy: () => void
  readonly onShare: () => void
  readonly onSave: () => void
}

/** Ways for a record to leave the tool, and a sentence after each on what happened. */
export function RecordTools({ canShare, handed, onPrint, onCopy, onShare, onSave }: Props) {
  const { t: words } = useTranslation('record')
  return (
    <div className="not-printed record__tools">
      <div className="ways">
        <QuietButton name="print" onPress={onPrint}>
          {words('print')}
        </QuietButton>
        <QuietButton name="copy" onPress={onCopy}>
          {words('copy')}
        </QuietButton>
        {canShare && (
          <QuietButton name="share" onPress={onShare}>
            {words('share')}
          </QuietButton>
        )}
        <QuietButton name="save" onPress={onSave}>
          {words('save')}
        </QuietButton>
      </div>
      <p className="record__done" role="status">
        {handed !== null && words(`done.${handed}`, { file: words('fileName') })}
      </p>
    </div>
  )
}
