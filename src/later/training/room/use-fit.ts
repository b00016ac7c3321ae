import { type RefObject, useEffect } from 'react'

/** The smallest type of a projector in pixels, and the largest as a part of the height of its window. */
const limits = { least: 16, mostOfHeight: 0.085 } as const

/**
 * Sets the type of an element as large as its content fits without scrolling, again whenever the
 * content or the window changes. What does not fit in the smallest type can be scrolled.
 */
export function useFit(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const setType = () => setLargestType(element)
    setType()
    const content = new MutationObserver(setType)
    content.observe(element, { childList: true, characterData: true, subtree: true })
    const size = new ResizeObserver(setType)
    size.observe(element)
    return () => {
      content.disconnect()
      size.disconnect()
    }
  }, [box])
}

function setLargestType(element: HTMLElement): void {
  let least: number = limits.least
  let most = Math.max(least, Math.floor(innerHeight * limits.mostOfHeight))
  while (least < most) {
    const tried = Math.ceil((least + most) / 2)
    element.style.setProperty('font-size', `${String(tried)}px`)
    if (fits(element)) least = tried
    else most = tried - 1
  }
  element.style.setProperty('font-size', `${String(least)}px`)
}

function fits({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollHeight <= clientHeight && scrollWidth <= clientWidth
}
