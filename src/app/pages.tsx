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

/** A page in the frame of the live tool. Training has frames of its own. */
type FramedPage = Exclude<Page, 'training'>

const Training = later(
  async () => (await import('./training/TrainingScreen.tsx')).TrainingScreen,
  WithoutTraining,
)

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
  if (page === 'training') {
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

function WithoutTraining({ parts }: PageProps) {
  return (
    <Screen parts={parts}>
      <MissingPage onBack={parts.session.leavePage} />
    </Screen>
  )
}
