import { useEffect } from 'react'

/** Says in the title of the page that this is practice, for as long as it is. */
export function useTitle(title: string): void {
  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      // The calendar that hides the tool has put on its own.
      if (document.title === title) document.title = before
    }
  }, [title])
}
