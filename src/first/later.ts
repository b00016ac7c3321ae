import { type ComponentType, createElement, lazy, useEffect, useState } from 'react'
import { whenLate } from './clock.ts'

/**
 * A part of the app that is loaded when it is shown. Where it cannot be loaded, or lets people wait,
 * `Otherwise` is shown in its place: a part that is missing takes no screen and no case with it.
 * One that is only late still comes.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Otherwise: ComponentType<Props>,
) {
  return lazy(async () => {
    const part = load().catch(() => Otherwise)
    const late = new Promise<null>((resolve) => whenLate(() => resolve(null)))
    return { default: (await Promise.race([part, late])) ?? until(part, Otherwise) }
  })
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
