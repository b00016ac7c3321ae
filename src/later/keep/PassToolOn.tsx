import { useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { canShare, copyText, type Handed, shareText } from '#later/hand-over.ts'
import { LazyQrCode } from '#later/outcome/LazyQrCode.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

/** The address of this tool for a colleague: a code, a text to copy, and the share sheet. */
export function PassToolOn() {
  const words = useWords('keep')
  const [handed, setHanded] = useState<Handed | null>(null)
  const written = useRef<HTMLParagraphElement>(null)
  const link = `${location.origin}${location.pathname}`
  return (
    <div>
      <LazyQrCode content={link} label={words('colleague.picture')} />
      <p>{words('colleague.how')}</p>
      <p className="hash" lang="en" dir="ltr" data-link ref={written}>
        {link}
      </p>
      <div className="ways">
        <QuietButton
          name="copy-link"
          onPress={() => void copyText(link, written.current).then(setHanded)}
        >
          {words('colleague.copy')}
        </QuietButton>
        {canShare() && (
          <QuietButton
            name="share-link"
            onPress={() => void shareText(document.title, link).then(setHanded)}
          >
            {words('colleague.share')}
          </QuietButton>
        )}
      </div>
      <p role="status">
        {handed === 'copied' && words('colleague.copied')}
        {handed === 'selected' && words('colleague.selected')}
      </p>
    </div>
  )
}
