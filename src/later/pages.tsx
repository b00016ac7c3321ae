import type { ComponentType } from 'react'
import { isOfTraining, type Page } from '#first/address.ts'
import { useApp } from '#first/app-context.ts'
import { MissingPage } from '#first/frame/MissingPage.tsx'
import { Screen } from '#first/frame/Screen.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'
import { later } from '#first/later.ts'
import { AboutPage } from './about/AboutPage.tsx'
import { AccessibilityPage } from './accessibility/AccessibilityPage.tsx'
import { AboutPersonPage } from './cards/AboutPersonPage.tsx'
import { CardsPage } from './cards/CardsPage.tsx'
import { CheckedPage } from './checked/CheckedPage.tsx'
import { KeepPage } from './keep/KeepPage.tsx'
import { RecordPage } from './record/RecordPage.tsx'
import { TellUs, type ToldPage } from './review/TellUs.tsx'
import { SignsPage } from './signs/SignsPage.tsx'
import { offline } from './start/offline.ts'
import { WithoutSpeechPage } from './without-speech/WithoutSpeechPage.tsx'

/**
 * Every page by its name in the address. Those of training, of numbers, of facts and the map are each
 * loaded alone: no case needs them.
 */
const pages: Readonly<Record<Page, ComponentType>> = {
  about: AboutPage,
  accessibility: AccessibilityPage,
  contacts: pageBesidesCases(
    async () => (await import('./contacts/ContactsPage.tsx')).ContactsPage,
  ),
  keep: KeepPage,
  map: pageBesidesCases(async () => (await import('./map/MapPage.tsx')).MapPage),
  person: CardsPage,
  proof: CheckedPage,
  record: RecordPage,
  signs: SignsPage,
  status: pageBesidesCases(async () => (await import('./status/StatusPage.tsx')).StatusPage),
  training: ofTraining(async () => (await import('./training/TrainingPage.tsx')).TrainingPage),
  'training-groups': ofTraining(
    async () => (await import('./training/groups/GroupsPage.tsx')).GroupsPage,
  ),
  'training-print': ofTraining(
    async () => (await import('./training/papers/PapersPage.tsx')).PapersPage,
  ),
  'training-room': ofTraining(async () => (await import('./training/room/RoomPage.tsx')).RoomPage),
  'training-screen': ofTraining(
    async () => (await import('./training/room/ProjectorPage.tsx')).ProjectorPage,
  ),
  /** With what reads the files of strangers: loaded with it, and with nothing else. */
  'training-write': ofTraining(
    async () => (await import('./training/editor/EditorPage.tsx')).EditorPage,
  ),
  'without-speech': WithoutSpeechPage,
  you: AboutPersonPage,
}

/**
 * The pages that are read to their end: there somebody can say what is wrong with them, and go back.
 * The cards have the first before a language is chosen.
 */
const toldPages: readonly ToldPage[] = [
  'about',
  'accessibility',
  'contacts',
  'keep',
  'map',
  'proof',
  'record',
  'signs',
  'status',
  'without-speech',
]

/**
 * The page that has this name in the address. Those of training have frames of their own. While one
 * is loaded, whoever shows it keeps a frame on the screen.
 */
export function NamedPage({ page }: { readonly page: Page }) {
  const { session } = useApp()
  const Named = pages[page]
  if (isOfTraining(page)) return <Named />
  const told = toldPages.find((each) => each === page)
  return (
    <Screen>
      <Named />
      {told !== undefined && (
        <>
          <TellUs page={told} />
          <WayBack onBack={session.leavePage} />
        </>
      )}
    </Screen>
  )
}

function ofTraining(load: () => Promise<ComponentType>) {
  return pageBesidesCases(load, WithoutPage)
}

/** A page that no case needs. Who opens one is likely to open another, offline too. */
function pageBesidesCases(
  load: () => Promise<ComponentType>,
  Otherwise: ComponentType = WithoutPart,
) {
  const loadAndKeep = async () => {
    void offline.keepRest()
    return load()
  }
  return later(loadAndKeep, Otherwise)
}

function WithoutPage() {
  const { session } = useApp()
  return (
    <Screen>
      <MissingPage onBack={session.leavePage} />
    </Screen>
  )
}

function WithoutPart() {
  const { session } = useApp()
  return <MissingPage onBack={session.leavePage} />
}
