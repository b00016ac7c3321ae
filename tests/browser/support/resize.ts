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
  await page.evaluate(drawnTwice)
}

/** Runs in the page. What watches sizes sets type by them after one frame, and it is drawn in the next. */
function drawnTwice(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
