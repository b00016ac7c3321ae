import { type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import {
  canShare,
  copyText,
  type Handed,
  printPage,
  saveText,
  shareText,
} from '#later/hand-over.ts'
import { recordText, type RecordView } from './record-view.ts'

interface Props {
  readonly record: RecordView
  /** The record on the page, to be selected where nothing can be copied. */
  readonly page: RefObject<HTMLElement | null>
}

/** Print, copy, share and save a record, with a sentence after each on what happened. */
export function RecordTools({ record, page }: Props) {
  const words = useWords('record')
  const [handed, setHanded] = useState<Handed | null>(null)
  const forget = useRef<() => void>(undefined)
  useEffect(() => () => forget.current?.(), [])
  const text = recordText(record)
  const save = () => {
    forget.current?.()
    forget.current = saveText(words('fileName'), text)
    setHanded('saved')
  }
  return (
    <div className="not-printed">
      <div className="ways">
        <QuietButton name="print" onPress={() => setHanded(printPage())}>
          {words('print')}
        </QuietButton>
        <QuietButton name="copy" onPress={() => void copyText(text, page.current).then(setHanded)}>
          {words('copy')}
        </QuietButton>
        {canShare() && (
          <QuietButton
            name="share"
            onPress={() => void shareText(words('heading'), text).then(setHanded)}
          >
            {words('share')}
          </QuietButton>
        )}
        <QuietButton name="save" onPress={save}>
          {words('save')}
        </QuietButton>
      </div>
      <p className="record__done" role="status">
        {handed !== null && words(`done.${handed}`, { file: words('fileName') })}
      </p>
    </div>
  )
}
