import { type ComponentType, createElement, lazy, useEffect, useState } from 'react'
import { whenLate } from './clock.ts'
import { ErrorBoundary } from './frame/ErrorBoundary.ts'

/**
 * A part of the app that is loaded when it is shown. Where it cannot be loaded, lets people wait, or
 * breaks, `Otherwise` is shown in its place: no such part takes a screen or a case with it. One that
 * is only late still comes.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Otherwise: ComponentType<Props>,
) {
  const Part = lazy(async () => {
    const part = load().catch(() => Otherwise)
    const late = new Promise<null>((resolve) => whenLate(() => resolve(null)))
    return { default: (await Promise.race([part, late])) ?? until(part, Otherwise) }
  })
  return function Later(props: Props) {
    const instead = createElement(Otherwise, props)
    return createElement(ErrorBoundary, { instead, children: createElement(Part, props) })
  }
}

/** Shows `Otherwise` until the part is there. */
function until<Props extends object>(
  part: Promise<ComponentType<Props>>,
  Otherwise: ComponentType<Props>,
) {
  return function Late(props: Props) {
    const [Part, setPart] = useState(() => Otherwise)
    useEffect(() => void part.then((come) => setPart(() => come)), [])
    return createElement(Part, props)
  }
}
