import { type ReactNode, useEffect, useRef } from 'react'
import { showFrom } from './show-from.ts'
import { useWasPrerendered } from './prerendered.ts'

/** The one heading that says what a screen is for. As the screen appears, it takes the focus. */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const wasThere = useWasPrerendered()
  useEffect(() => {
    if (!wasThere) showFrom(heading.current)
  }, [wasThere])
  return (
    <h1 className="screen-heading" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
