import { type ComponentType, Suspense } from 'react'
import { AboutScreen } from './AboutScreen.tsx'
import { AccessibilityScreen } from './AccessibilityScreen.tsx'
import type { Page } from './address.ts'
import { AboutPersonScreen } from './AboutPersonScreen.tsx'
import type { NamedPageProps, Parts } from './App.tsx'
import { MissingPage } from '#screens/MissingPage.tsx'
import { CardsScreen } from './CardsScreen.tsx'
import { later } from './later.ts'
import { ProofScreen } from './ProofScreen.tsx'
import { RecordScreen } from './RecordScreen.tsx'
import { SignsScreen } from './SignsScreen.tsx'
import { Screen } from './Screen.tsx'
import { WithoutSpeechScreen } from './WithoutSpeechScreen.tsx'

interface PageProps {
  readonly parts: Parts
}

/** Each of the pages of training, which have frames of their own, is a part that is loaded later. */
const trainingPages = {
  training: later(
    async () => (await import('./training/TrainingScreen.tsx')).TrainingScreen,
    WithoutTraining,
  ),
  'training-print': later(
    async () => (await import('./training/PrintScreen.tsx')).PrintScreen,
    WithoutTraining,
  ),
  'training-room': later(
    async () => (await import('./training/RoomScreen.tsx')).RoomScreen,
    WithoutTraining,
  ),
  'training-screen': later(
    async () => (await import('./training/ProjectorScreen.tsx')).ProjectorScreen,
    WithoutTraining,
  ),
  'training-groups': later(
    async () => (await import('./training/GroupsScreen.tsx')).GroupsScreen,
    WithoutTraining,
  ),
  /** With what reads the files of strangers: loaded with it, and with nothing else. */
  'training-write': later(
    async () => (await import('./training/EditorScreen.tsx')).EditorScreen,
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
export function NamedPage({ page, parts }: NamedPageProps) {
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
    <Screen parts={parts}>
      <Framed parts={parts} />
    </Screen>
  )
}

function isOfTraining(page: Page): page is keyof typeof trainingPages {
  return Object.hasOwn(trainingPages, page)
}

function WithoutTraining({ parts }: PageProps) {
  return (
    <Screen parts={parts}>
      <MissingPage onBack={parts.session.leavePage} />
    </Screen>
  )
}
