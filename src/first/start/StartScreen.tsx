import { Suspense } from 'react'
import { rememberedRole } from '#device/remembered-role.ts'
import { Start } from './Start.tsx'
import { serviceView } from '#text/service-view.ts'
import { useApp, useNow } from '#first/app-context.ts'
import { later } from '#first/later.ts'
import { Nothing, Screen } from '#first/frame/Screen.tsx'
import type { Notice } from '#first/case/session-state.ts'
import { fixed, useStore } from '#first/store.ts'
import { useIsLive } from '#ui/prerendered.ts'

interface Props {
  readonly notice: Notice | null
}

const Device = later(async () => (await import('#later/preloaded.ts')).Device, Nothing)

const lastRole = fixed(rememberedRole)

/** Start, with this device’s own state around the pathway’s words. */
export function StartScreen({ notice }: Props) {
  const { setting, session } = useApp()
  const { words, flow, text } = setting
  const now = useNow()
  const said = notice === null ? null : words(`notice.${notice}`)
  const isLive = useIsLive()

  return (
    <Screen>
      <Start
        pathway={text.pathway}
        roles={flow.pathway.roles.map((id) => ({ id, label: text.roles[id]?.label ?? '' }))}
        lastRole={useStore(lastRole, null)}
        services={flow.pathway.startServices.map((id) =>
          serviceView(setting, id, isLive ? now : null),
        )}
        notice={said}
        onBegin={session.begin}
        device={
          isLive && (
            <Suspense fallback={null}>
              <Device />
            </Suspense>
          )
        }
      />
    </Screen>
  )
}
