import { useWords } from '#first/words.ts'
import { useApp, useNow } from '#first/app-context.ts'
import { startState } from '#first/case/session-state.ts'
import { ServiceList } from '#first/start/Start.tsx'
import { useStore } from '#first/store.ts'
import { serviceView } from '#text/service-view.ts'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from './WayBack.tsx'

/** In place of a page that could not be loaded, or lets people wait: whom to ring. The case behind it goes on. */
export function MissingPage({ onBack }: { readonly onBack: () => void }) {
  const words = useWords()
  const { setting, session } = useApp()
  const state = useStore(session, startState)
  const isKept = state.status === 'case' && state.notice !== 'not-kept'
  const now = useNow()
  const { startServices } = setting.flow.pathway
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading>{words('pageMissing.heading')}</ScreenHeading>
      <p>{words('pageMissing.body')}</p>
      {isKept && <p>{words('pageMissing.kept')}</p>}
      <h2 className="part-heading">{words('start.numbers')}</h2>
      <ServiceList services={startServices.map((id) => serviceView(setting, id, now))} />
    </>
  )
}
