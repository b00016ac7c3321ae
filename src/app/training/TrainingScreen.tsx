import { training } from 'virtual:pathway/training'
import { TrainingHeld } from '#screens/training/TrainingHeld.tsx'
import trainingWords from '#text/en/training.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { addStyles } from '#ui/add-styles.ts'
import styles from '#ui/styles/later/training.scss?inline'
import { address, partsOfAddress } from '#app/address.ts'
import type { Parts } from '#app/App.tsx'
import { Screen } from '#app/Screen.tsx'
import { startState } from '#app/session-state.ts'
import { useStore } from '#app/store.ts'
import { PracticeScreen } from './PracticeScreen.tsx'
import { ScenariosScreen } from './ScenariosScreen.tsx'

interface Props {
  readonly parts: Parts
}

addStyles(styles)

/** What to train with, or one scenario of it. While a live case is open, neither. */
export function TrainingScreen({ parts }: Props) {
  addWords(parts.i18n, 'training', trainingWords)
  const [, id = ''] = useStore(whole, '').split('/')
  const { status } = useStore(parts.session, startState)
  if (status === 'case') {
    return (
      <Screen parts={parts}>
        <TrainingHeld onBack={parts.session.leavePage} />
      </Screen>
    )
  }
  const scenario = training?.scenarios[id]
  if (training === null || scenario === undefined) return <ScenariosScreen parts={parts} />
  return <PracticeScreen key={id} {...{ parts, training, scenario, id }} />
}

/** The whole of what the address names: another scenario is another screen. */
const whole = { get: () => partsOfAddress().join('/'), subscribe: address.subscribe }
