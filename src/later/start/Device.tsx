import { useState } from 'react'
import { type OfflineState, initialOfflineState, type Updated } from '#device/registration.ts'
import { isSingleFile } from '#device/single-file.ts'
import startWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { formatDate } from '#text/format-time.ts'
import { type AppContext, useApp } from '#first/app-context.ts'
import type { Clock } from '#first/clock.ts'
import { useStore } from '#first/store.ts'
import { answerByKeys } from '#later/answer-keys.ts'
import { AboutFile } from '#later/single-file/AboutFile.tsx'
import { FromFile } from '#later/single-file/FromFile.tsx'
import { ClockDifference } from '#later/outcome/Clock.tsx'
import { DeviceStatus } from './DeviceStatus.tsx'
import { endIdlePages } from './idle-page.ts'
import { InstallLine } from './InstallLine.tsx'
import { Languages, speakRemembered } from './Languages.tsx'
import { changesSinceLastVisit, offline, serverAhead } from './offline.ts'
import { OverdueNumbers } from './OverdueNumbers.tsx'
import { SharedDevice } from './SharedDevice.tsx'
import { StartLinks } from './StartLinks.tsx'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly start: typeof startWords
  }
}

/**
 * What this device has of the app: offline or not, and updates. No first tap needs it, so it is
 * loaded after that works.
 */

/** How often a page that stays open asks for a newer version, in milliseconds. */
const asksEvery = 60 * 60 * 1000

/**
 * Keeps the app on this device, and asks for a newer one: now, and each hour that it stays open.
 * The answer tells the server’s time too: it is asked again as soon as there is a connection, and
 * whenever somebody returns to a device whose clock was wrong, for they may have set it right.
 */
export async function startDevice({ i18n, clock }: AppContext): Promise<void> {
  answerByKeys()
  endIdlePages(clock)
  if (!isSingleFile) followServer(clock)
  await speakRemembered(i18n)
  if (!isSingleFile) await keepUpToDate(clock)
}

function followServer(clock: Clock): void {
  offline.subscribe(() => {
    const isCorrected = clock.now() !== clock.latest()
    const ahead = serverAhead.get()
    if (isCorrected && clock.now() - clock.latest() !== ahead) clock.correct(ahead)
  })
  addEventListener('online', () => void offline.checkForUpdate())
  document.addEventListener('visibilitychange', () => {
    if (serverAhead.get() !== 0) void offline.checkForUpdate()
  })
}

async function keepUpToDate(clock: Clock): Promise<void> {
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
  const app = useApp()
  addWords(app.i18n, 'start', startWords)
  const state = useStore(offline, initialOfflineState)
  const changes = useStore(changesSinceLastVisit, null)
  const [updated, setUpdated] = useState<Updated>('updating')
  const update = async () => setUpdated(await offline.update())
  return (
    <>
      <OverdueNumbers />
      <ClockDifference />
      <StartLinks />
      <InstallLine />
      <Languages />
      {isSingleFile ? (
        <section className="device">
          <AboutFile />
          <FromFile says="nothingKept" />
        </section>
      ) : (
        <DeviceStatus
          sentences={offlineSentences(app, state)}
          changes={changes}
          isUpdateWaiting={state.isUpdateWaiting}
          notUpdated={updated === 'updating' ? null : updated}
          onUpdate={() => void update()}
        />
      )}
      <SharedDevice />
    </>
  )
}

/** What can truthfully be said of working offline on this device, and how old the pathway is. */
function offlineSentences(
  { i18n, setting }: AppContext,
  { readiness, hasRest, isPersistent, needsHomeScreen }: OfflineState,
): readonly string[] {
  const words = i18n.getFixedT(null, 'start')
  const date = formatDate(setting.words, setting.flow.pathway.version)
  const sentences = [words(`offline.${readiness}`, { date })]
  if (readiness !== 'ready') return sentences
  if (hasRest === false) sentences.push(words('offline.without-rest'))
  if (needsHomeScreen) return [...sentences, words('offline.home-screen')]
  return isPersistent ? sentences : [...sentences, words('offline.not-persistent')]
}
