import { useEffect, useState } from 'react'
import { SourceList } from './SourceList.tsx'
import type { ServiceSetting } from '#text/service-view.ts'
import { type Background, loadBackground } from '#first/background.ts'

interface Props {
  readonly setting: ServiceSetting
  /** The ids of the sources. They may name one twice: it is listed once. */
  readonly idsIn: (background: Background) => readonly string[]
}

/** A list of sources that is loaded after the page: nothing else waits for it, or fails with it. */
export function LaterSources({ setting, idsIn }: Props) {
  const [read, setRead] = useState<Background | 'waiting' | 'missing'>('waiting')
  useEffect(() => {
    loadBackground().then(setRead, () => setRead('missing'))
  }, [])
  if (read === 'waiting') return <p>{setting.words('loading')}</p>
  if (read === 'missing') return <p>{setting.words('outcome.sourcesMissing')}</p>
  const sources = [...new Set(idsIn(read))].flatMap((id) => {
    const source = read.sources[id]
    return source === undefined ? [] : [{ id, ...source }]
  })
  return <SourceList sources={sources} />
}
