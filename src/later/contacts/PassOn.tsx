import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import type { Contacts } from '#device/contacts.ts'
import { copyText, type Handed, saveText } from '#later/hand-over.ts'
import { LazyQrCode } from '#later/outcome/LazyQrCode.tsx'
import { FileInput } from '#ui/FileInput.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { RevealButton } from '#ui/RevealButton.tsx'
import { contactsFragment, contactsText } from './contacts-file.ts'

interface Props {
  /** What is known here, and can be set up elsewhere. */
  readonly contacts: Contacts
  readonly onOpen: (file: File) => void
}

/** The ways in which the numbers come to another device, and from one. */
export function PassOn({ contacts, onOpen }: Props) {
  const words = useWords('contacts')
  return (
    <>
      {Object.keys(contacts).length === 0 ? (
        <p>{words('others.nothing')}</p>
      ) : (
        <>
          <p>{words('others.lead')}</p>
          <SaveFile contacts={contacts} />
          <ShowCode contacts={contacts} />
        </>
      )}
      <OpenFile onOpen={onOpen} />
    </>
  )
}

function SaveFile({ contacts }: Pick<Props, 'contacts'>) {
  const words = useWords('contacts')
  const [isSaved, setIsSaved] = useState(false)
  const forget = useRef<() => void>(undefined)
  useEffect(() => () => forget.current?.(), [])
  const save = () => {
    forget.current?.()
    forget.current = saveText(words('others.fileName'), contactsText(contacts), 'application/json')
    setIsSaved(true)
  }
  return (
    <>
      <div className="ways">
        <QuietButton name="save-file" onPress={save}>
          {words('others.file')}
        </QuietButton>
      </div>
      <p role="status">{isSaved && words('others.fileSaved')}</p>
    </>
  )
}

function ShowCode({ contacts }: Pick<Props, 'contacts'>) {
  const words = useWords('contacts')
  const [isOpen, setIsOpen] = useState(false)
  const [handed, setHanded] = useState<Handed | null>(null)
  const written = useRef<HTMLParagraphElement>(null)
  const id = useId()
  const link = `${location.origin}${location.pathname}${contactsFragment(contacts)}`
  const toggle = words(isOpen ? 'others.codeHide' : 'others.code')
  return (
    <>
      <div className="ways">
        <RevealButton
          name="code"
          label={toggle}
          isOpen={isOpen}
          controls={id}
          onToggle={() => {
            setIsOpen(!isOpen)
            setHanded(null)
          }}
        >
          {toggle}
        </RevealButton>
      </div>
      {isOpen && (
        <div className="contacts__code" id={id}>
          <LazyQrCode content={link} label={words('others.picture')} />
          <p>{words('others.link')}</p>
          <p className="hash" lang="en" dir="ltr" data-link ref={written}>
            {link}
          </p>
          <QuietButton
            name="copy-link"
            onPress={() => void copyText(link, written.current).then(setHanded)}
          >
            {words('others.copy')}
          </QuietButton>
          <p role="status">
            {handed !== null && words(handed === 'copied' ? 'others.copied' : 'others.selected')}
          </p>
        </div>
      )}
    </>
  )
}

function OpenFile({ onOpen }: Pick<Props, 'onOpen'>) {
  const words = useWords('contacts')
  const id = useId()
  return (
    <div className="contact__field">
      <label htmlFor={id}>{words('others.open')}</label>
      <p className="hint" id={`${id}-hint`}>
        {words('others.openHint')}
      </p>
      <FileInput id={id} className="contact__input" describedBy={`${id}-hint`} onOpen={onOpen} />
    </div>
  )
}
