import { useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { keepContacts } from '#device/contacts.ts'
import { isFromFile } from '#device/single-file.ts'
import { useApp, useContacts, useNow } from '#first/app-context.ts'
import { WayBack } from '#first/frame/WayBack.tsx'
import { londonTime } from '#services/london.ts'
import { addWords } from '#text/i18n.ts'
import { adoptStyleSheet } from '#ui/adopt-style-sheet.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { contactPlaces } from './contact-places.ts'
import { Contacts } from './Contacts.tsx'
import {
  carriesContacts,
  contactRules,
  type Incoming,
  readContactsFile,
  readFragment,
} from './contacts-file.ts'
import styles from './contacts.scss?inline'
import contactsWords from './en.json' with { type: 'json' }
import { IncomingNumbers } from './IncomingNumbers.tsx'
import { Refused, Said } from './WhatCameIn.tsx'

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
    if (isFromFile) return
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
        <ScreenHeading>{words('heading')}</ScreenHeading>
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
