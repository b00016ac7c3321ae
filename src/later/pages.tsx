import { type ComponentType, Suspense } from 'react'
import { AboutScreen } from './about/AboutPage.tsx'
import { AccessibilityScreen } from './accessibility/AccessibilityPage.tsx'
import type { Page } from '#first/address.ts'
import { AboutPersonScreen } from './cards/AboutPersonPage.tsx'
import { type AppContext, useApp } from '#first/app-context.ts'
import { MissingPage } from '#first/frame/MissingPage.tsx'
import { CardsScreen } from './cards/CardsPage.tsx'
import { later } from '#first/later.ts'
import { ProofScreen } from './checked/CheckedPage.tsx'
import { RecordScreen } from './record/RecordPage.tsx'
import { SignsScreen } from './signs/SignsPage.tsx'
import { Screen } from '#first/frame/Screen.tsx'
import { WithoutSpeechScreen } from './without-speech/WithoutSpeechPage.tsx'

interface PageProps {
  readonly parts: AppContext
}

/** Each of the pages of training, which have frames of their own, is a part that is loaded later. */
const trainingPages = {
  training: later(
    async () => (await import('./training/TrainingPage.tsx')).TrainingPage,
    WithoutTraining,
  ),
  'training-print': later(
    async () => (await import('./training/papers/PapersPage.tsx')).PapersPage,
    WithoutTraining,
  ),
  'training-room': later(
    async () => (await import('./training/room/RoomPage.tsx')).RoomPage,
    WithoutTraining,
  ),
  'training-screen': later(
    async () => (await import('./training/room/ProjectorPage.tsx')).ProjectorPage,
    WithoutTraining,
  ),
  'training-groups': later(
    async () => (await import('./training/groups/GroupsPage.tsx')).GroupsScreen,
    WithoutTraining,
  ),
  /** With what reads the files of strangers: loaded with it, and with nothing else. */
  'training-write': later(
    async () => (await import('./training/editor/EditorPage.tsx')).EditorPage,
    WithoutTraining,
  ),
} satisfies Partial<Record<Page, ComponentType<PageProps>>>

/** A page in the frame of the live tool. */
type FramedPage = Exclude<Page, keyof typeof trainingPages>

const pages: Readonly<Record<FramedPage, ComponentType<PageProps>>> = {
  about: AboutScreen,
  accessibility: AccessibilityScreen,
  person: CardsScreen,
  proof: ProofScreen,
  record: RecordScreen,
  signs: SignsScreen,
  'without-speech': WithoutSpeechScreen,
  you: AboutPersonScreen,
}

/** The page that has this name in the address. */
export function NamedPage({ page }: { readonly page: Page }) {
  const parts = useApp()
  if (isOfTraining(page)) {
    const Training = trainingPages[page]
    return (
      <Suspense fallback={null}>
        <Training parts={parts} />
      </Suspense>
    )
  }
  const Framed = pages[page]
  return (
    <Screen>
      <Framed parts={parts} />
    </Screen>
  )
}

function isOfTraining(page: Page): page is keyof typeof trainingPages {
  return Object.hasOwn(trainingPages, page)
}

function WithoutTraining({ parts }: PageProps) {
  return (
    <Screen>
      <MissingPage onBack={parts.session.leavePage} />
    </Screen>
  )
}
