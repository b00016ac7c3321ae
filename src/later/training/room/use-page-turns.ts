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

/** Turns one page at each press of a key, wherever the focus is but in what takes that key itself. */
export function usePageTurns(onTurn: (to: Turn) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const to = turns.get(event.key)
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (to === undefined || hasModifier || takesKey(event)) return
      event.preventDefault()
      if (!event.repeat) onTurn(to)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [onTurn])
}

function takesKey({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false
  return target.closest(takersOf(key)) !== null
}

/** A count of hands has no pages: a clicker works while the focus is in it. */
function takersOf(key: string): string {
  if (key.startsWith('Page')) return 'input:not([type=number], [type=button]), select, textarea'
  if (key === ' ') return 'input, select, textarea, button, summary'
  return 'input, select, textarea'
}
