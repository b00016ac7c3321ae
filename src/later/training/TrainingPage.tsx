import { useEffect, useState } from 'react'
import type { Scenario } from '#scenarios/schema.ts'
import { useStore } from '#first/store.ts'
import type { AppContext } from '#first/app-context.ts'
import { ApartFromCase } from './ApartFromCase.tsx'
import { PracticeScreen } from './practice/PracticeScreen.tsx'
import { ScenariosScreen } from './ScenariosScreen.tsx'
import { scenarioCalled, training } from './shipped.ts'
import { stepIn, wholeAddress } from './training-address.ts'

interface Props {
  readonly parts: AppContext
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
  const own = useReadyScenarios()
  const shipped = scenarioCalled(id)
  const scenario = shipped ?? (Object.hasOwn(own, id) ? own[id] : undefined)
  if (training === null || scenario === undefined) return <ScenariosScreen {...{ parts, own }} />
  const step = shipped === null ? null : stepIn(place, scenario)
  const key = `${id}/${String(step)}`
  const kept = shipped === null || step !== null ? null : id
  return <PracticeScreen key={key} {...{ parts, training, scenario, step }} id={kept} />
}

/** The scenarios of one’s own that are ready on this device: none until they are read. */
function useReadyScenarios(): Readonly<Record<string, Scenario>> {
  const [ready, setReady] = useState<Readonly<Record<string, Scenario>>>({})
  useEffect(() => {
    import('./editor/own-scenarios.ts').then(
      async ({ readyScenarios }) => setReady(await readyScenarios()),
      () => undefined,
    )
  }, [])
  return ready
}
