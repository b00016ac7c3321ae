import { format } from 'prettier'
import { partAsMarkdown } from './markdown.ts'
import type { Part } from './part.ts'

/** The files of the pack in docs/assurance/, by name: a page for each part. */
export async function packFiles(parts: readonly Part[]): Promise<ReadonlyMap<string, string>> {
  const pages = parts.map(async (part) => {
    const page = await format(partAsMarkdown(part), { parser: 'markdown', printWidth: 100 })
    return [`${part.file}.md`, page] as const
  })
  return new Map(await Promise.all(pages))
}
