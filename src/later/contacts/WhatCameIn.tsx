import { useEffect, useRef } from 'react'
import { useWords } from '#first/words.ts'
import type { ContactPlace } from './contact-places.ts'
import type { Incoming } from './contacts-file.ts'

/** What became of numbers that came in. It takes the focus: the buttons that led to it are gone. */
export function Said({ children }: { readonly children: string | null }) {
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
export function Refused({ refusal, places }: RefusedProps) {
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
