import { useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { LearningBanner } from './LearningBanner.tsx'
import { LearningLead } from './LearningLead.tsx'
import type { Scenario, Training } from '#scenarios/schema.ts'
import { Dial } from '#ui/dial.ts'
import { InTool, LeadsOut } from '#ui/in-tool.ts'
import { type AppContext, AppProvider } from '#first/app-context.ts'
import { FailureBoundary } from '#first/frame/FailureBoundary.tsx'
import { useStore } from '#first/store.ts'
import { practiceOf } from '#later/training/practice/practice.ts'
import { PracticeScreen } from '#later/training/practice/PracticeScreen.tsx'
import { ScenariosScreen } from '#later/training/ScenariosScreen.tsx'
import { wholeAddress } from '#later/training/training-address.ts'
import { progressOf, scoreOf } from './kept.ts'
import type { Recorder } from './recorder.ts'

interface Props {
  readonly parts: AppContext
  readonly training: Training
  readonly recorder: Recorder
}

/** Practice alone, without the tool around it: nothing here dials, or leads out. */
export function ScormApp(props: Props) {
  return (
    <I18nextProvider i18n={props.parts.i18n}>
      <FailureBoundary onFailure={() => undefined}>
        <InTool.Provider value={false}>
          <LeadsOut.Provider value={false}>
            <Dial.Provider value={false}>
              <AppProvider value={props.parts}>
                <CurrentScreen {...props} />
              </AppProvider>
            </Dial.Provider>
          </LeadsOut.Provider>
        </InTool.Provider>
      </FailureBoundary>
    </I18nextProvider>
  )
}

function CurrentScreen({ parts, training, recorder }: Props) {
  const [, id = ''] = useStore(wholeAddress, '').split('/')
  const { scenarios } = training
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
  const isOpen = scenario !== undefined
  useEffect(() => recorder.open(isOpen ? id : null), [recorder, isOpen, id])
  if (scenario === undefined) {
    const lead = <Lead {...{ training, recorder }} />
    return <ScenariosScreen {...{ parts, lead }} banner={<LearningBanner />} />
  }
  return <RecordedPractice key={id} {...{ parts, training, recorder, id, scenario }} />
}

interface PracticeProps extends Props {
  readonly id: string
  readonly scenario: Scenario
}

/** One scenario, of which the recorder is told each attempt that ends. */
function RecordedPractice({ parts, training, recorder, id, scenario }: PracticeProps) {
  const practice = practiceOf(scenario)
  const { stage } = useStore(practice, practice.get())
  useEffect(() => {
    if (stage.at === 'debrief') recorder.attempted(id, stage.debrief.score)
  }, [recorder, id, stage])
  return <PracticeScreen {...{ parts, training, scenario }} id={null} />
}

/** What is recorded, and how far it is. */
function Lead({ training, recorder }: Omit<Props, 'parts'>) {
  const kept = useStore(recorder, recorder.get())
  const { scenarios } = training
  return (
    <LearningLead
      isRecorded={recorder.isRecorded}
      score={scoreOf(kept)}
      bests={Object.entries(kept.best).map(([id, score]) => ({
        id,
        title: scenarios[id]?.title ?? '',
        score,
      }))}
      {...progressOf(kept, Object.keys(scenarios))}
    />
  )
}
