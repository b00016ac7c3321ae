import { contentHash } from '#first/pathway.ts'
import { useApp } from '#first/app-context.ts'
import { useWords } from '#first/words.ts'

/** Which pathway this is, for whoever signs what is printed, and how far it is confirmed. */
export function MapStamp() {
  const words = useWords('map')
  const { flow, text } = useApp().setting
  const { area, notConfirmed } = text.pathway
  return (
    <p className="hint map__stamp">
      {words('stamp', { area, version: flow.pathway.version })} {notConfirmed} {words('content')}{' '}
      <span lang="en">{contentHash.slice(0, 12)}</span>
    </p>
  )
}
