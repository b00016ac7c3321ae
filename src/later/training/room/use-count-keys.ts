import { type RefObject, useEffect } from 'react'

/**
 * Lets a trainer type counts as they are called out: `A7 B12 C1`. A letter brings the focus to the
 * count of that answer, and the digits that follow replace it.
 *
 * @param room what holds the counts, in the order of the letters
 */
export function useCountKeys(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const place = placeOf(event)
      const counts = room.current?.querySelectorAll<HTMLInputElement>('[name=hands]')
      const count = place === null ? undefined : counts?.[place]
      if (count === undefined) return
      event.preventDefault()
      count.focus()
      count.select()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [room])
}

/** The place of the answer that a key stands for, from 0; null for another key, and while words are typed. */
function placeOf(event: KeyboardEvent): number | null {
  const { key, target, altKey, ctrlKey, metaKey, isComposing } = event
  const isTyped =
    target instanceof Element && target.matches('input:not([type=number], [type=button]), select')
  if (isTyped || altKey || ctrlKey || metaKey || isComposing) return null
  return /^[a-z]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) : null
}
