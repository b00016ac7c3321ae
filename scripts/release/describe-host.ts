import type { HostReport } from './check-host.ts'
import { nameOf } from './check-file.ts'
import type { Finding } from './finding.ts'

/** What was found, as lines for a person. */
export function describeHost(
  address: URL,
  { version, build, content, files, findings }: HostReport,
): string {
  const of = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind)
  const part = (title: string, found: readonly Finding[]) =>
    found.length === 0 ? [] : [title, ...found.map((finding) => `  ${describe(finding)}`), '']
  const counts = [`${of('wrong').length} wrong`, `${of('better').length} could be better`]
  return [
    `${address.href}: ${content === null ? '' : `${content.area}, `}${version === null ? 'no version' : `version ${version}`}, ${files} files asked for`,
    ...(build === null ? [] : [`Build ${build}`]),
    ...(content?.says ?? []),
    '',
    ...part('Wrong', of('wrong')),
    ...part('Could be better', of('better')),
    counts.join(', '),
  ].join('\n')
}

const most = 3

function describe({ says, files }: Finding): string {
  if (files.length === 0) return says
  const more = files.length > most ? ` and ${files.length - most} more` : ''
  return `${says} (${files.slice(0, most).map(nameOf).join(', ')}${more})`
}
