import { type ComponentType, lazy } from 'react'

/**
 * A part of the app that is loaded when it is shown. Where it cannot be loaded, `Otherwise` is
 * shown in its place: a part that is missing takes no screen and no case with it.
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
  Otherwise: ComponentType<Props>,
) {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch {
      return { default: Otherwise }
    }
  })
}
