import type { ComponentType } from 'react'
import { AboutScreen } from './AboutScreen.tsx'
import { AccessibilityScreen } from './AccessibilityScreen.tsx'
import type { Page } from './address.ts'
import { AboutPersonScreen } from './AboutPersonScreen.tsx'
import type { NamedPageProps, Parts } from './App.tsx'
import { CardsScreen } from './CardsScreen.tsx'
import { ProofScreen } from './ProofScreen.tsx'
import { RecordScreen } from './RecordScreen.tsx'
import { SignsScreen } from './SignsScreen.tsx'
import { WithoutSpeechScreen } from './WithoutSpeechScreen.tsx'

const pages: Readonly<Record<Page, ComponentType<{ readonly parts: Parts }>>> = {
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
  const Screen = pages[page]
  return <Screen parts={parts} />
}
