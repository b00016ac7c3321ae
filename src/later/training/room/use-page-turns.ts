import { useEffect } from 'react'

type Turn = 'next' | 'previous'

/** The keys of a keyboard and of a clicker. */
const turns: ReadonlyMap<string, Turn> = new Map([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
])

/** Turns pages by key, wherever the focus is but in what takes those keys itself. */
export function usePageTurns(onTurn: (to: Turn) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const to = turns.get(event.key)
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (to === undefined || hasModifier || takesKey(event)) return
      event.preventDefault()
      onTurn(to)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onTurn])
}

function takesKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  const takers =
    key === ' ' ? 'input, select, textarea, button, summary' : 'input, select, textarea'
  return target.closest(takers) !== null
}
