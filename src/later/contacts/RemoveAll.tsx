import { useEffect, useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { removeContacts } from '#device/contacts.ts'
import { AskFirst } from './AskFirst.tsx'

interface Props {
  /** Whether there is anything to remove. */
  readonly hasSet: boolean
  /** Whether numbers of the build come back when those of the device are gone. */
  readonly hasBuild: boolean
  readonly onRemoved: () => void
}

/** Removes every number that was set on this device, once somebody has said so twice. */
export function RemoveAll({ hasSet, hasBuild, onRemoved }: Props) {
  const words = useWords('contacts')
  const [hasRemoved, setHasRemoved] = useState(false)
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (hasRemoved) line.current?.focus()
  }, [hasRemoved])
  if (!hasSet) {
    return (
      <p role="status" tabIndex={-1} ref={line}>
        {words('all.done')}
      </p>
    )
  }
  return (
    <>
      <p>{words(hasBuild ? 'all.leadBuild' : 'all.lead')}</p>
      <AskFirst
        name="remove-all"
        ask={words('all.ask')}
        sure={words('all.sure')}
        yes={words('all.yes')}
        no={words('all.no')}
        onYes={() => {
          onRemoved()
          removeContacts()
          setHasRemoved(true)
        }}
      />
    </>
  )
}
