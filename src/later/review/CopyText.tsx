import { type RefObject, useState } from 'react'
import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { copyText } from '#later/hand-over.ts'

interface Props {
  readonly text: string
  /** The text on the page, to be selected where nothing can be copied. */
  readonly shown: RefObject<HTMLElement | null>
}

/** A button that copies a text which is on the page, and says whether it could. */
export function CopyText({ text, shown }: Props) {
  const words = useWords('review')
  const [handed, setHanded] = useState<'copied' | 'selected' | null>(null)
  const copy = () => {
    void copyText(text, shown.current).then(setHanded)
  }
  return (
    <>
      <QuietButton name="copy-told" onPress={copy}>
        {words('tell.copy')}
      </QuietButton>
      <p role="status">{handed !== null && words(`tell.${handed}`)}</p>
    </>
  )
}
