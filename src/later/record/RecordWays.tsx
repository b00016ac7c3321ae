import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Handed, RecordTools } from './RecordTools.tsx'
import { type RecordView, recordText } from './record.ts'
import type { AppContext } from '#first/app-context.ts'
import { canShare, copyText, printPage, saveText, shareText } from './hand-over.ts'

interface Props {
  readonly parts: AppContext
  readonly record: RecordView
  /** The record on the page, to be selected where nothing can be copied. */
  readonly page: RefObject<HTMLElement | null>
}

/** Print, copy, share and save, each with what happened. */
export function RecordWays({ parts, record, page }: Props) {
  const words = parts.i18n.getFixedT(null, 'record')
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
    <RecordTools
      canShare={canShare()}
      handed={handed}
      onPrint={() => setHanded(printPage())}
      onCopy={() => void copyText(text, page.current).then(setHanded)}
      onShare={() => void shareText(words('heading'), text).then(setHanded)}
      onSave={save}
    />
  )
}
