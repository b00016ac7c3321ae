import { contacts as setInBuild } from 'virtual:pathway/contacts'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { keepContacts } from '#device/contacts.ts'
import { useApp, useContacts, useNow } from '#first/app-context.ts'
import type { KnownContacts } from '#first/contacts.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { londonTime } from '#services/london.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { type ContactPlace, contactPlaces } from './contact-places.ts'
import { ContactSection } from './ContactSection.tsx'
import {
  carriesContacts,
  contactRules,
  type ContactRules,
  type Incoming,
  readContactsFile,
  readFragment,
} from './contacts-file.ts'
import styles from './contacts.scss?inline'
import contactsWords from './en.json' with { type: 'json' }
import { IncomingNumbers } from './IncomingNumbers.tsx'
import { PassOn } from './PassOn.tsx'
import { RemoveAll } from './RemoveAll.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly contacts: typeof contactsWords
  }
}

adoptStyleSheet(styles)

/**
 * The numbers of an organisation: to set, to pass on, and to accept from another device. A live case
 * goes on behind it, and nothing of the case is shown.
 */
export function ContactsPage() {
  const { i18n, setting, session } = useApp()
  addWords(i18n, 'contacts', contactsWords)
  const words = useWords('contacts')
  const known = useContacts()
  const places = contactPlaces(setting)
  const today = londonTime(useNow()).date
  const rules = contactRules(setting.flow, today)
  const [incoming, setIncoming] = useState<Incoming | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const receive = (next: Incoming) => {
    setSaid(null)
    setIncoming(next)
  }
  useFragment((fragment) => receive(readFragment(fragment, rules)))
  if (incoming?.ok === true) {
    const { contacts } = incoming
    const end = (sentence: string) => {
      setIncoming(null)
      setSaid(sentence)
    }
    const count = Object.keys(contacts).length
    return (
      <>
        <WayBack onBack={session.leavePage} />
        <IncomingNumbers
          incoming={contacts}
          known={known}
          places={places}
          onKeep={() =>
            end(keepContacts(contacts) ? words('incoming.kept', { count }) : words('done.notKept'))
          }
          onDrop={() => end(words('incoming.dropped'))}
        />
      </>
    )
  }
  const came = (
    <>
      <Said>{said}</Said>
      {incoming !== null && <Refused refusal={incoming} places={places} />}
    </>
  )
  if (places.length === 0) {
    return (
      <>
        <WayBack onBack={session.leavePage} />
        <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
        {came}
        <p>{words('none')}</p>
      </>
    )
  }
  return (
    <Contacts
      came={came}
      places={places}
      known={known}
      rules={rules}
      onOpen={(file) => void readContactsFile(file, rules).then(receive)}
      onBack={session.leavePage}
    />
  )
}

interface ContactsProps {
  /** What became of numbers that came in. */
  readonly came: ReactNode
  readonly places: readonly ContactPlace[]
  readonly known: KnownContacts
  readonly rules: ContactRules
  readonly onOpen: (file: File) => void
  readonly onBack: () => void
}

/** Every contact of the pathway, and the ways to pass numbers on and to remove them. */
function Contacts({ came, places, known, rules, onOpen, onBack }: ContactsProps) {
  const words = useWords('contacts')
  const [isRemoved, setIsRemoved] = useState(false)
  const ofPathway = places.flatMap(({ id }) => {
    const contact = known[id]
    return contact === undefined ? [] : [[id, contact] as const]
  })
  const hasSet = Object.values(known).some(({ setBy }) => setBy === 'device')
  const removeAll = {
    id: 'remove-all',
    title: words('all.heading'),
    content: (
      <RemoveAll
        hasSet={hasSet}
        hasBuild={Object.keys(setInBuild).length > 0}
        onRemoved={() => setIsRemoved(true)}
      />
    ),
  }
  return (
    <LongPage
      heading={words('heading')}
      lead={
        <>
          {came}
          <p className="lead">{words('lead')}</p>
        </>
      }
      parts={[
        {
          id: 'rules',
          title: words('before'),
          content: <Bullets entries={words('rules', { returnObjects: true })} />,
        },
        ...places.map((place) => ({
          id: place.id,
          title: place.name,
          content: <ContactSection place={place} contact={known[place.id] ?? null} rules={rules} />,
        })),
        {
          id: 'pass-on',
          title: words('others.heading'),
          content: <PassOn contacts={Object.fromEntries(ofPathway)} onOpen={onOpen} />,
        },
        ...(hasSet || isRemoved ? [removeAll] : []),
      ]}
      onBack={onBack}
    />
  )
}

/** What became of numbers that came in. It takes the focus: the buttons that led to it are gone. */
function Said({ children }: { readonly children: string | null }) {
  const line = useFocusFor(children)
  return (
    <p role="status" tabIndex={-1} ref={line}>
      {children}
    </p>
  )
}

interface RefusedProps {
  readonly refusal: Exclude<Incoming, { readonly ok: true }>
  readonly places: readonly ContactPlace[]
}

/** Why nothing that came in was kept. Nothing of it is shown: a stranger may have written it. */
function Refused({ refusal, places }: RefusedProps) {
  const line = useFocusFor(refusal)
  const said = useRefusal(refusal, places)
  return (
    <p className="contact__wrong" role="alert" data-refused={refusal.why} tabIndex={-1} ref={line}>
      {said}
    </p>
  )
}

/** Why nothing was kept, in one sentence. */
function useRefusal(refusal: RefusedProps['refusal'], places: readonly ContactPlace[]): string {
  const words = useWords('contacts')
  if (refusal.why !== 'entry') {
    const { why } = refusal
    return words(`refused.${why}`)
  }
  const { field, why } = refusal.fault
  const name = places.find(({ id }) => id === refusal.contact)?.name ?? ''
  const fault = words('faultIn', { field: words(`field.${field}`), fault: words(`fault.${why}`) })
  return words('refused.entry', { name, fault })
}

/** Puts the focus on a line whenever it says something else. */
function useFocusFor(said: unknown) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said !== null) line.current?.focus()
  }, [said])
  return line
}

/** Takes numbers out of the address at once: they stay neither there nor in the history. */
function useFragment(receive: (fragment: string) => void): void {
  const latest = useRef(receive)
  useEffect(() => {
    latest.current = receive
  })
  useEffect(() => {
    const take = () => {
      const { hash } = location
      if (!carriesContacts(hash)) return
      history.replaceState(history.state, '', '#contacts')
      latest.current(hash)
    }
    take()
    addEventListener('hashchange', take)
    return () => removeEventListener('hashchange', take)
  }, [])
}
