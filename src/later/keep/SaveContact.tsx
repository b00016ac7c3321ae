import { useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { canShareFile, type Handed, saveText, shareFile } from '#later/hand-over.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type ContactCard, vcardText } from './vcard.ts'

const type = 'text/vcard'

interface Props {
  /** The name of the file. */
  readonly file: string
  readonly card: ContactCard
}

/** Gives a service to the contacts of this device: as a file, or by the share sheet where it takes one. */
export function SaveContact({ file, card }: Props) {
  const words = useWords('keep')
  const [handed, setHanded] = useState<Handed | null>(null)
  const forget = useRef<() => void>(undefined)
  useEffect(() => () => forget.current?.(), [])
  const { name } = card
  const shared = () => new File([vcardText([card])], file, { type })
  const save = () => {
    forget.current?.()
    forget.current = saveText(file, vcardText([card]), type)
    setHanded('saved')
  }
  return (
    <div>
      <div className="ways">
        <QuietButton
          name="save-contact"
          label={words('contacts.saveWhich', { name })}
          onPress={save}
        >
          {words('contacts.save')}
        </QuietButton>
        {canShareFile(shared()) && (
          <QuietButton
            name="share-contact"
            label={words('contacts.shareWhich', { name })}
            onPress={() => void shareFile(shared()).then(setHanded)}
          >
            {words('contacts.share')}
          </QuietButton>
        )}
      </div>
      <p role="status">{handed === 'saved' && words('contacts.saved')}</p>
    </div>
  )
}
