import type { Browser } from '@playwright/test'
import { printSheet } from '../../scripts/poster/print.ts'
import { type Sheet, sheetsOf } from '../../scripts/poster/sheets.tsx'
import { areaAt } from '../support/areas.ts'
import { inspectPdf, type PdfMake, squeezed } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

/** The sheets that `npm run poster` prints: the same bytes each time, whole, and in words. */

const area = areaAt('flows/hertfordshire')
const { pathway, services, texts } = area.flow
const sizes = { A4: [210, 297], A3: [297, 420], card: [85, 54] }

test('every sheet fits its paper and is text with its fonts in it, and in English is printed the same twice', async ({
  browser,
}) => {
  const sheets = await sheetsOf({ ...area, address: 'https://example.org/tool/' })
  expect(sheets).toHaveLength(12)
  const printed = await printAll(browser, sheets)
  const again = await printAll(browser, sheets.slice(0, 6).reverse())
  const found = new Map<string, PdfMake>()
  for (const { file, language, title, paper, pages } of sheets) {
    await test.step(file, async () => {
      const bytes = printed.get(file) ?? new Uint8Array()
      if (language === 'en') {
        expect(Buffer.from(bytes).equals(again.get(file) ?? new Uint8Array())).toBe(true)
      }
      const made = await inspectPdf(bytes)
      expect(made).toMatchObject({ isTagged: true, pictures: 0 })
      expect(made.language).toBe(language === 'en' ? 'en-GB' : language)
      expect(Object.keys(made.fonts).join()).toMatch(/^NotoSans/)
      expect(Object.values(made.fonts)).not.toContain(false)
      if (pages !== null) expect(made.pages).toHaveLength(pages)
      const upright = made.pages.map((size) =>
        paper === 'card' ? size : [...size].sort((a, b) => a - b),
      )
      expect(upright.filter((size) => size.join() !== sizes[paper].join())).toEqual([])
      expect(made.title).toBe(title)
      expect(made.smallest).toBeGreaterThan(file.includes('map-') ? 6 : 6.99)
      // Each page says it: one may be copied, or fall out, without the first.
      const said = made.text.split(pathway.version).length - 1
      if (paper !== 'card') expect(said).toBeGreaterThanOrEqual(made.pages.length)
      else expect(said).toBe(1)
      found.set(file, made)
    })
  }
  const textOf = (file: string) => found.get(file)?.text ?? ''
  for (const file of ['en/poster-a4.pdf', 'pl/poster-a3.pdf', 'en/card.pdf', 'pl/card.pdf']) {
    const text = textOf(file)
    const numbers = pathway.startServices.map((id) => services[id]?.number ?? '')
    expect(
      numbers.filter((number) => !text.includes(number)),
      file,
    ).toEqual([])
  }
  for (const language of ['en', 'pl']) {
    const text = textOf(`${language}/booklet.pdf`)
    const asked = Object.values(texts[language]?.questions ?? {}).map(({ asks }) =>
      text.indexOf(squeezed(asks)),
    )
    expect(asked, language).not.toContain(-1)
    expect(asked, language).toEqual([...asked].sort((one, other) => one - other))
    expect(found.get(`${language}/booklet.pdf`)?.outline, language).toHaveLength(1)
  }
})

async function printAll(browser: Browser, sheets: readonly Sheet[]) {
  const printed = new Map<string, Uint8Array>()
  for (const sheet of sheets) {
    printed.set(sheet.file, await printSheet(browser, sheet, pathway.version))
  }
  return printed
}
