import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  readonly children: ReactNode
  /** Whether to take the focus as the screen appears, so that it is read out and typed from. */
  readonly takesFocus: boolean
}

/** The one heading that says what a screen is for. */
export function ScreenHeading({ children, takesFocus }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <h1 className="screen-heading" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}
