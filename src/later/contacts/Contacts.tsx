import { contacts as setInBuild } from 'virtual:pathway/contacts'
import { type ReactNode, useState } from 'react'
import { useWords } from '#first/words.ts'
import { isFromFile } from '#device/single-file.ts'
import type { KnownContacts } from '#first/contacts.ts'
import { LongPage } from '#later/long-page/LongPage.tsx'
import { FromFile } from '#later/single-file/FromFile.tsx'
import { Bullets } from '#ui/Bullets.tsx'
import type { ContactPlace } from './contact-places.ts'
import { ContactSection } from './ContactSection.tsx'
import type { ContactRules } from './contacts-file.ts'
import { PassOn } from './PassOn.tsx'
import { RemoveAll } from './RemoveAll.tsx'

interface Props {
  /** What became of numbers that came in. */
  readonly came: ReactNode
  readonly places: readonly ContactPlace[]
  readonly known: KnownContacts
  readonly rules: ContactRules
  readonly onOpen: (file: File) => void
  readonly onBack: () => void
}

/** Every contact of the pathway, and the ways to pass numbers on and to remove them. */
export function Contacts({ came, places, known, rules, onOpen, onBack }: Props) {
  const words = useWords('contacts')
  const [hasRemoved, setHasRemoved] = useState(false)
  const ofPathway = places.flatMap(({ id }) => {
    const contact = known[id]
    return contact === undefined ? [] : [[id, contact] as const]
  })
  const hasSet = Object.values(known).some(({ setBy }) => setBy === 'device')
  const before = {
    id: 'rules',
    title: words('before'),
    content: <Bullets entries={words('rules', { returnObjects: true })} />,
  }
  const passOn = {
    id: 'pass-on',
    title: words('others.heading'),
    content: <PassOn contacts={Object.fromEntries(ofPathway)} onOpen={onOpen} />,
  }
  const removeAll = {
    id: 'remove-all',
    title: words('all.heading'),
    content: (
      <RemoveAll
        hasSet={hasSet}
        hasBuild={Object.keys(setInBuild).length > 0}
        onRemoved={() => setHasRemoved(true)}
      />
    ),
  }
  return (
    <LongPage
      heading={words('heading')}
      lead={
        <>
          {came}
          {isFromFile ? <FromFile says="noNumbers" /> : <p className="lead">{words('lead')}</p>}
        </>
      }
      parts={[
        ...(isFromFile ? [] : [before]),
        ...places.map((place) => ({
          id: place.id,
          title: place.name,
          content: <ContactSection place={place} contact={known[place.id] ?? null} rules={rules} />,
        })),
        ...(isFromFile ? [] : [passOn]),
        ...(hasSet || hasRemoved ? [removeAll] : []),
      ]}
      onBack={onBack}
    />
  )
}
