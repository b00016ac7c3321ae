import { useStore } from '#app/store.ts'
import type { Parts } from '#app/App.tsx'
import { ApartFromCase } from './ApartFromCase.tsx'
import { PracticeScreen } from './PracticeScreen.tsx'
import { ScenariosScreen } from './ScenariosScreen.tsx'
import { scenarioCalled, training } from './shipped.ts'
import { stepIn, wholeAddress } from './training-address.ts'

interface Props {
  readonly parts: Parts
}

/** What to train with, or one scenario of it. While a live case is open, neither. */
export function TrainingScreen({ parts }: Props) {
  return (
    <ApartFromCase parts={parts}>
      <Chosen parts={parts} />
    </ApartFromCase>
  )
}

function Chosen({ parts }: Props) {
  const [, id = '', place] = useStore(wholeAddress, '').split('/')
  const scenario = scenarioCalled(id)
  if (training === null || scenario === null) return <ScenariosScreen parts={parts} />
  const step = stepIn(place, scenario)
  return (
    <PracticeScreen key={`${id}/${String(step)}`} {...{ parts, training, scenario, id, step }} />
  )
}
