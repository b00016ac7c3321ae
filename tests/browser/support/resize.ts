import { expect, type Page } from '@playwright/test'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Gives the page another window, and waits until the page goes by it, and has drawn itself in it. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size)
  const media = `(width: ${size.width}px) and (height: ${size.height}px)`
  await expect.poll(() => page.evaluate((query) => matchMedia(query).matches, media)).toBe(true)
  await drawn(page)
}

/** Waits until the page has drawn what it began: what watches sizes, or moves the focus, does so in the next frame. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}
