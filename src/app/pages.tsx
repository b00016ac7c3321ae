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

/** Training has frames of its own, but for writing, which is a page like others. */
type TrainingPage = Exclude<Extract<Page, `training${string}`>, 'training-write'>

/** A page in the frame of the live tool. */
type FramedPage = Exclude<Page, TrainingPage>

const Training = later(
  async () => (await import('./training/TrainingScreen.tsx')).TrainingScreen,
  WithoutTraining,
)

/** With what reads the files of strangers: loaded with it, and with nothing else. */
const Editor = later(
  async () => (await import('./training/EditorScreen.tsx')).EditorScreen,
  ({ parts }: PageProps) => <MissingPage onBack={parts.session.leavePage} />,
)

const Groups = later(
  async () => (await import('./training/GroupsScreen.tsx')).GroupsScreen,
  WithoutTraining,
)

const Print = later(
  async () => (await import('./training/PrintScreen.tsx')).PrintScreen,
  WithoutTraining,
)

const Room = later(
  async () => (await import('./training/RoomScreen.tsx')).RoomScreen,
  WithoutTraining,
)

const Projector = later(
  async () => (await import('./training/ProjectorScreen.tsx')).ProjectorScreen,
  WithoutTraining,
)

const trainingPages: Readonly<Record<TrainingPage, ComponentType<PageProps>>> = {
  training: Training,
  'training-groups': Groups,
  'training-print': Print,
  'training-room': Room,
  'training-screen': Projector,
}

const pages: Readonly<Record<FramedPage, ComponentType<PageProps>>> = {
  about: AboutScreen,
  accessibility: AccessibilityScreen,
  person: CardsScreen,
  proof: ProofScreen,
  record: RecordScreen,
  signs: SignsScreen,
  'training-write': Editor,
  'without-speech': WithoutSpeechScreen,
  you: AboutPersonScreen,
}

/** The page that has this name in the address. */
export function NamedPage({ page, parts }: NamedPageProps) {
  if (isTraining(page)) {
    const Own = trainingPages[page]
    return (
      <Suspense fallback={null}>
        <Own parts={parts} />
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

function isTraining(page: Page): page is TrainingPage {
  return page in trainingPages
}

function WithoutTraining({ parts }: PageProps) {
  return (
    <Screen parts={parts}>
      <MissingPage onBack={parts.session.leavePage} />
    </Screen>
  )
}
