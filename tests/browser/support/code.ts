import { expect, type Locator, type Page } from '@playwright/test'
import jsQR from 'jsqr'

/** What a camera reads from a picture on the page, as it is painted; null when it reads nothing. */
export async function decoded(studio: Page, picture: Locator): Promise<string | null> {
  await expect(picture).toBeVisible()
  const painted = (await picture.screenshot()).toString('base64')
  const { data, width, height } = await studio.evaluate(pixelsOf, painted)
  return jsQR(Uint8ClampedArray.from(Buffer.from(data, 'base64')), width, height)?.data ?? null
}

/** In a page: the pixels of a PNG, each four bytes, in base64. */
async function pixelsOf(painted: string) {
  const bytes = Uint8Array.from(atob(painted), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  context?.drawImage(image, 0, 0)
  const pixels = context?.getImageData(0, 0, image.width, image.height)
  const letters = Array.from(pixels?.data ?? [], (value) => String.fromCharCode(value))
  return { data: btoa(letters.join('')), width: image.width, height: image.height }
}
