import { useEffect, useState } from 'react'
import type { Scenario } from '#scenarios/schema.ts'
import { ApartFromCase } from './ApartFromCase.tsx'
import { PracticeScreen } from './practice/PracticeScreen.tsx'
import { ScenariosScreen } from './ScenariosScreen.tsx'
import { scenarioCalled, training } from './shipped.ts'
import { beginsIn, stepIn, useTrainingAddress, variantIn } from './training-address.ts'

/** What to train with, or one scenario of it. While a live case is open, neither. */
export function TrainingPage() {
  return (
    <ApartFromCase>
      <Chosen />
    </ApartFromCase>
  )
}

function Chosen() {
  const [id = '', place] = useTrainingAddress()
  const own = useReadyScenarios()
  const shipped = scenarioCalled(id)
  const scenario = shipped ?? (Object.hasOwn(own, id) ? own[id] : undefined)
  if (training === null || scenario === undefined) return <ScenariosScreen own={own} />
  const step = shipped === null ? null : stepIn(place, scenario)
  const begins = beginsIn(place, scenario)
  const variant = variantIn(place, scenario)
  const key = `${id}/${place ?? ''}`
  const keptAs = shipped === null || step !== null ? null : id
  return <PracticeScreen key={key} {...{ training, scenario, step, begins, variant }} id={keptAs} />
}

/** The scenarios written on this device that are ready: none until they are read. */
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
