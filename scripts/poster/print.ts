import type { Browser, Page } from '@playwright/test'
import { InputError } from '../input-error.ts'
import { finishedPdf } from './pdf/finished.ts'
import type { Sheet } from './sheets.tsx'

/**
 * Prints a sheet. Its words are made smaller until they fit, as far as they can still be read.
 *
 * @param date `YYYY-MM-DD`, on which the file says that it was made: the same sheet makes the same file
 * @throws DoesNotFitError when the words of a sheet are too long for its paper
 */
export async function printSheet(
  browser: Browser,
  sheet: Sheet,
  date: string,
): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.emulateMedia({ media: 'print' })
    await page.setContent(sheet.html)
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    if (!(await fit(page))) throw new DoesNotFitError(sheet.file)
    const printed = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    })
    return finishedPdf(printed, date)
  } finally {
    await page.close()
  }
}

/** Whether every page of a fixed size holds all that is on it, with words as large as fit. */
async function fit(page: Page): Promise<boolean> {
  for (let less = 0; less <= most; less += step) {
    if (await fitsWith(page, less)) return true
  }
  return false
}

/** By how many pixels the size of the words may be made smaller, and in which steps. */
const most = 3
const step = 0.25

function fitsWith(page: Page, less: number): Promise<boolean> {
  return page.evaluate((size) => {
    document.documentElement.style.setProperty('--less', size)
    return [...document.querySelectorAll('.sheet')].every(
      ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
        scrollHeight <= clientHeight && scrollWidth <= clientWidth,
    )
  }, `${less}px`)
}

class DoesNotFitError extends InputError {
  override readonly name = 'DoesNotFitError'
  constructor(file: string) {
    super(`The words of ${file} do not fit on their paper. Write them shorter.`)
  }
}
