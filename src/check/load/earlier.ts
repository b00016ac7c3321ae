import type { AreaFiles } from '#flow/flow.ts'
import type { Pathway } from '#flow/schema.ts'

/**
 * The files of an area from an earlier time, written as such files are written now: keys that had
 * another name or another place, and keys that every area has since. Pure.
 */
export function asWrittenNow(files: AreaFiles): AreaFiles {
  const entries = Object.entries(files).map(([name, text]) => {
    const renamed = text
      .replaceAll('"heart":', '"summary":')
      .replaceAll('"goesOnTo":', '"continuesTo":')
    if (name === 'pathway.json') return [name, changed(renamed, withReview)]
    return [name, name.startsWith('signs/') ? changed(renamed, withSourcesInGroups) : renamed]
  })
  return Object.fromEntries(entries) as AreaFiles
}

type Written = Readonly<Record<string, unknown>>

/** Nobody said when it was checked: it counts as overdue ever since. */
const unsaid: Pick<Pathway, 'checkedOn' | 'reviewBy' | 'owner'> = {
  checkedOn: '1970-01-01',
  reviewBy: '1970-01-02',
  owner: null,
}

function withReview(pathway: Written): Written {
  return 'checkedOn' in pathway ? pathway : { ...unsaid, ...pathway }
}

/** The sources of a page of signs were those of each of its groups. */
function withSourcesInGroups(page: Written): Written {
  const { sources, groups, ...others } = page
  if (sources === undefined || !isObject(groups)) return page
  const entries = Object.entries(groups).map(([id, group]) => [
    id,
    isObject(group) ? { ...group, sources } : group,
  ])
  return { ...others, groups: Object.fromEntries(entries) as Written }
}

/** A file as it was, if it is no JSON or nothing has to be changed: its mistakes keep their lines. */
function changed(text: string, change: (file: Written) => Written): string {
  const file = parsed(text)
  if (!isObject(file)) return text
  const now = change(file)
  return now === file ? text : JSON.stringify(now, null, 2)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
