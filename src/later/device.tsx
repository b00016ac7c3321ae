import { useState } from 'react'
import { type OfflineState, initialOfflineState } from '#device/registration.ts'
import { DeviceStatus } from './start/DeviceStatus.tsx'
import { StartLinks } from './start/StartLinks.tsx'
import startWords from './start/en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { type AppContext, useApp } from '#first/app-context.ts'
import { endIdlePages } from './start/idle-page.ts'
import { Languages, speakRemembered } from './start/LanguageSetting.tsx'
import { Difference } from './outcome/OutcomeClock.tsx'
import { offline, serverAhead } from './start/server.ts'
import { Shared } from './start/shared.tsx'
import { useStore } from '#first/store.ts'
import { createChangesSinceLastVisit } from './start/updates.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly start: typeof startWords
  }
}

export { Leaving } from './start/shared.tsx'
/** Loaded with the rest of this part, so that it is there before the first outcome is. */
export { LoadedOutcomePart } from './outcome/outcome-parts.tsx'

/**
 * What this device has of the app: offline or not, and updates. No first tap needs it, so it is
 * loaded after that works.
 */

const changesSinceLastVisit = createChangesSinceLastVisit()

/** How often a page that stays open asks for a newer version, in milliseconds. */
const asksEvery = 60 * 60 * 1000

/**
 * Keeps the app on this device, and asks for a newer one: now, and each hour that it stays open.
 * The answer tells the server’s time too: it is asked again as soon as there is a connection, and
 * whenever somebody returns to a device whose clock was wrong, for they may have set it right.
 */
export async function startDevice(parts: AppContext): Promise<void> {
  const { clock } = parts
  offline.subscribe(() => {
    const isCorrected = clock.now() !== clock.latest()
    const ahead = serverAhead.get()
    if (isCorrected && clock.now() - clock.latest() !== ahead) clock.correct(ahead)
  })
  endIdlePages(clock)
  addEventListener('online', () => void offline.checkForUpdate())
  document.addEventListener('visibilitychange', () => {
    if (serverAhead.get() !== 0) void offline.checkForUpdate()
  })
  await speakRemembered(parts)
  await offline.start()
  await offline.checkForUpdate()
  let asked = clock.latest()
  clock.subscribe(() => {
    if (Math.abs(clock.latest() - asked) < asksEvery) return
    asked = clock.latest()
    void offline.checkForUpdate()
  })
}

/** What Start says of this device. */
export function Device() {
  const parts = useApp()
  addWords(parts.i18n, 'start', startWords)
  const state = useStore(offline, initialOfflineState)
  const changes = useStore(changesSinceLastVisit, null)
  const [isUpdateHeld, setIsUpdateHeld] = useState(false)
  const update = async () => setIsUpdateHeld((await offline.update()) === 'other-case')
  return (
    <>
      <Difference parts={parts} />
      <StartLinks />
      <Languages parts={parts} />
      <DeviceStatus
        sentences={offlineSentences(parts, state)}
        changes={changes}
        isUpdateWaiting={state.isUpdateWaiting}
        isUpdateHeld={isUpdateHeld}
        onUpdate={() => void update()}
      />
      <Shared />
    </>
  )
}

/** What can truthfully be said of working offline on this device, and how old the pathway is. */
function offlineSentences(
  { i18n, setting }: AppContext,
  { readiness, isPersistent, needsHomeScreen }: OfflineState,
): readonly string[] {
  const words = i18n.getFixedT(null, 'start')
  const date = formatDate(setting.words, setting.flow.pathway.version)
  const sentences = [words(`offline.${readiness}`, { date })]
  if (readiness !== 'ready') return sentences
  if (needsHomeScreen) return [...sentences, words('offline.home-screen')]
  return isPersistent ? sentences : [...sentences, words('offline.not-persistent')]
}
