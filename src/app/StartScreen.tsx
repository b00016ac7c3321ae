import { Suspense } from 'react'
import { rememberedRole } from '#offline/remembered-role.ts'
import { Start } from '#screens/Start.tsx'
import { serviceView } from '#text/service-view.ts'
import type { Parts } from './App.tsx'
import { later } from './later.ts'
import { Nothing, Screen } from './Screen.tsx'
import type { Notice } from './session-state.ts'
import { fixed, useStore } from './store.ts'

interface Props {
  readonly parts: Parts
  readonly notice: Notice | null
  readonly takesFocus: boolean
}

const Device = later(async () => (await import('./device.tsx')).Device, Nothing)

const lastRole = fixed(rememberedRole)
const hasStarted = fixed(() => true)

/** Start, with this device’s own state around the pathway’s words. */
export function StartScreen({ parts, notice, takesFocus }: Props) {
  const { setting, clock, session } = parts
  const { words, flow, text } = setting
  const now = useStore({ get: clock.now, subscribe: clock.subscribe }, null)
  const said = notice === null ? null : words(`notice.${notice}`)
  const isLive = useStore(hasStarted, false)

  return (
    <Screen parts={parts}>
      <Start
        pathway={text.pathway}
        roles={flow.pathway.roles.map((id) => ({ id, label: text.roles[id]?.label ?? '' }))}
        lastRole={useStore(lastRole, null)}
        services={flow.pathway.startServices.map((id) => serviceView(setting, id, now))}
        notice={said}
        takesFocus={takesFocus}
        onBegin={session.begin}
        device={
          isLive && (
            <Suspense fallback={null}>
              <Device parts={parts} />
            </Suspense>
          )
        }
      />
    </Screen>
  )
}
