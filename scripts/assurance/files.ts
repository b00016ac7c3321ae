import { format } from 'prettier'
import { packAsDocument } from './document.ts'
import { partAsMarkdown } from './markdown.ts'
import type { Part } from './part.ts'

/** The files of the pack, by name: each part, and all of them as one page that prints. */
export async function packFiles(parts: readonly Part[]): Promise<ReadonlyMap<string, string>> {
  const pages = parts.map(async (part) => {
    const page = await format(partAsMarkdown(part), { parser: 'markdown', printWidth: 100 })
    return [`${part.file}.md`, page] as const
  })
  const whole = await format(packAsDocument(parts), { parser: 'html', printWidth: 100 })
  return new Map([...(await Promise.all(pages)), ['whole.html', whole]])
}
