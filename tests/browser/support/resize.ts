import { expect, type Page } from '@playwright/test'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Gives the page another window, and waits until the page goes by it. */
export async function resize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size)
  const media = `(width: ${size.width}px) and (height: ${size.height}px)`
  await expect.poll(() => page.evaluate((query) => matchMedia(query).matches, media)).toBe(true)
}
