import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { keepContacts, removeContact } from '#device/contacts.ts'
import { isFromFile } from '#device/single-file.ts'
import { useApp } from '#first/app-context.ts'
import type { KnownContact } from '#first/contacts.ts'
import { formatDate } from '#text/format-time.ts'
import { RevealButton } from '#ui/RevealButton.tsx'
import { AskFirst } from './AskFirst.tsx'
import { type ContactEntry, emptyEntry, entryOf, readEntry } from './contact-entry.ts'
import { ContactForm } from './ContactForm.tsx'
import { ContactNumbers } from './ContactNumbers.tsx'
import type { ContactPlace } from './contact-places.ts'
import type { ContactRules } from './contacts-file.ts'

interface Props {
  readonly place: ContactPlace
  readonly contact: KnownContact | null
  readonly rules: ContactRules
}

/** One contact of the pathway: its number, or how staff find it, and the form that sets it. */
export function ContactSection({ place, contact, rules }: Props) {
  const { setting } = useApp()
  const words = useWords('contacts')
  const { id, name, note, find, roles } = place
  const [isOpen, setIsOpen] = useState(false)
  const [said, setSaid] = useState<'saved' | 'removed' | 'notKept' | null>(null)
  const section = useRef<HTMLDivElement>(null)
  const form = useId()
  useFocusOnEnd(isOpen, section)
  const toggle = (open: boolean) => {
    setSaid(null)
    setIsOpen(open)
  }
  const save = (entry: ContactEntry) => {
    const read = readEntry(entry, rules.today, rules.shown)
    if (!read.ok) return read.faults
    setSaid(keepContacts({ [id]: read.contact }) ? 'saved' : 'notKept')
    setIsOpen(false)
    return []
  }
  const what = words(contact === null ? 'set' : 'change')
  return (
    <div className="contact" data-contact={id} data-set={contact?.setBy} ref={section}>
      {note !== undefined && <p>{note}</p>}
      <p className="hint">{roles === null ? words('forAll') : words('forRoles', { roles })}</p>
      {contact === null ? (
        <p>{words('unset', { find })}</p>
      ) : (
        <>
          <ContactNumbers contact={contact} />
          <p className="hint">
            {words(contact.setBy === 'build' ? 'setBy.build' : 'setBy.device', {
              date: formatDate(setting.words, contact.setOn),
            })}
          </p>
        </>
      )}
      <p role="status">{said !== null && words(`done.${said}`)}</p>
      {!isFromFile && (
        <div className="ways">
          <RevealButton
            name="set"
            label={words('of', { what, name })}
            isOpen={isOpen}
            controls={form}
            onToggle={() => toggle(!isOpen)}
          >
            {what}
          </RevealButton>
        </div>
      )}
      {contact?.setBy === 'device' && (
        <AskFirst
          name="remove"
          ask={words('remove')}
          label={words('of', { what: words('remove'), name })}
          sure={words('removal.sure')}
          yes={words('removal.yes')}
          no={words('removal.no')}
          onYes={() => {
            toggle(false)
            setSaid(removeContact(id) ? 'removed' : 'notKept')
            section.current?.querySelector('button')?.focus()
          }}
        />
      )}
      {isOpen && (
        <div id={form}>
          <ContactForm
            name={name}
            entry={contact === null ? emptyEntry : entryOf(contact)}
            onSave={save}
            onCancel={() => toggle(false)}
          />
        </div>
      )}
    </div>
  )
}

/** Puts the focus back on the button of a form that was closed, so that it is not lost. */
function useFocusOnEnd(isOpen: boolean, section: { readonly current: HTMLElement | null }): void {
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) section.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen, section])
}
