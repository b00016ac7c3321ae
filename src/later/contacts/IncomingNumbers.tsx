import { useWords } from '#first/words.ts'
import type { Contacts, SetContact } from '#device/contacts.ts'
import { useApp } from '#first/app-context.ts'
import { useUnfinished } from '#later/unfinished.ts'
import { formatDate } from '#text/format-time.ts'
import { BigButton } from '#ui/BigButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { entryOf } from './contact-entry.ts'
import type { ContactPlace } from './contact-places.ts'
import { ContactNumbers } from './ContactNumbers.tsx'

interface Props {
  readonly incoming: Contacts
  /** What is known here already. */
  readonly known: Contacts
  readonly places: readonly ContactPlace[]
  readonly onKeep: () => void
  readonly onDrop: () => void
}

/** Every number that came in a file or a link, as text, before anything of it is kept. */
export function IncomingNumbers({ incoming, known, places, onKeep, onDrop }: Props) {
  const words = useWords('contacts')
  useUnfinished(true)
  const sent = places.flatMap(({ id, name }) => {
    const contact = incoming[id]
    return contact === undefined ? [] : [{ id, name, contact }]
  })
  return (
    <>
      <ScreenHeading>{words('incoming.heading')}</ScreenHeading>
      <p className="contact__warning">{words('incoming.warning')}</p>
      <p>{words('incoming.nothingYet')}</p>
      {sent.map(({ id, name, contact }) => (
        <section key={id} className="contact" data-incoming={id}>
          <h2 className="part-heading">{name}</h2>
          <ContactNumbers contact={contact} />
          <SetOn contact={contact} />
          <Replaced contact={contact} known={known[id]} />
        </section>
      ))}
      <div className="answers">
        <BigButton name="drop" onPress={onDrop}>
          {words('incoming.drop')}
        </BigButton>
        <BigButton name="keep" onPress={onKeep}>
          {words('incoming.keep')}
        </BigButton>
      </div>
    </>
  )
}

function SetOn({ contact }: { readonly contact: SetContact }) {
  const { setting } = useApp()
  const words = useWords('contacts')
  const date = formatDate(setting.words, contact.setOn)
  return <p className="hint">{words('incoming.setOn', { date })}</p>
}

interface ReplacedProps {
  readonly contact: SetContact
  readonly known: SetContact | undefined
}

/** What would be there no longer, once the numbers are kept. */
function Replaced({ contact, known }: ReplacedProps) {
  const words = useWords('contacts')
  if (known === undefined) return <p>{words('incoming.new')}</p>
  if (isSame(known, contact)) return <p>{words('incoming.same')}</p>
  return (
    <div className="contact__replaced">
      <p>{words('incoming.replaces')}</p>
      <ContactNumbers contact={known} />
      <SetOn contact={known} />
    </div>
  )
}

/** Whether two contacts are shown and dialled alike, whenever each was set. */
function isSame(one: SetContact, other: SetContact): boolean {
  return JSON.stringify(entryOf(one)) === JSON.stringify(entryOf(other))
}
