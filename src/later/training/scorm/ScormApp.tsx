import { useEffect } from 'react'
import { useWords, WordsProvider } from '#first/words.ts'
import { type AppContext, AppProvider } from '#first/app-context.ts'
import { ErrorBoundary } from '#first/frame/ErrorBoundary.ts'
import { showFailure } from '#first/frame/show-failure.ts'
import { useStore } from '#first/store.ts'
import { practiceOf } from '#later/training/practice/practice.ts'
import { PracticeScreen } from '#later/training/practice/PracticeScreen.tsx'
import { ScenariosScreen } from '#later/training/ScenariosScreen.tsx'
import { useTrainingAddress } from '#later/training/training-address.ts'
import type { Scenario, Training } from '#scenarios/schema.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Dial } from '#ui/dial.ts'
import { InTool, LeadsOut } from '#ui/in-tool.ts'
import { completionOf, scoreOf } from './progress.ts'
import type { Recorder } from './recorder.ts'
import { RecordingNote, RecordingWarning } from './RecordingNote.tsx'

interface Props {
  readonly training: Training
  readonly recorder: Recorder
}

/** Practice alone, without the tool around it: nothing here dials, or leads out. */
export function ScormApp({ app, ...props }: Props & { readonly app: AppContext }) {
  return (
    <WordsProvider value={app.i18n}>
      <ErrorBoundary instead={null} onBreak={showFailure}>
        <InTool.Provider value={false}>
          <LeadsOut.Provider value={false}>
            <Dial.Provider value={false}>
              <AppProvider value={app}>
                <CurrentScreen {...props} />
              </AppProvider>
            </Dial.Provider>
          </LeadsOut.Provider>
        </InTool.Provider>
      </ErrorBoundary>
    </WordsProvider>
  )
}

function CurrentScreen({ training, recorder }: Props) {
  const [id = ''] = useTrainingAddress()
  const { scenarios } = training
  const scenario = Object.hasOwn(scenarios, id) ? scenarios[id] : undefined
  const isOpen = scenario !== undefined
  useEffect(() => recorder.open(isOpen ? id : null), [recorder, isOpen, id])
  if (scenario === undefined) {
    return <ScenariosScreen lead={<Lead {...{ training, recorder }} />} banner={<Banner />} />
  }
  return <RecordedPractice key={id} {...{ training, recorder, id, scenario }} />
}

interface PracticeProps extends Props {
  readonly id: string
  readonly scenario: Scenario
}

/** One scenario, of which the recorder is told each attempt that ends. */
function RecordedPractice({ training, recorder, id, scenario }: PracticeProps) {
  const practice = practiceOf(scenario)
  const { stage } = useStore(practice, practice.get())
  useEffect(() => {
    if (stage.at === 'debrief') recorder.attempted(id, stage.debrief.score)
  }, [recorder, id, stage])
  const note = <RecordingWarning recorder={recorder} />
  return <PracticeScreen {...{ training, scenario, note }} />
}

/** Says above the list what each case says too: that nothing here is live. */
function Banner() {
  const words = useWords('training')
  return (
    <aside className="practice" aria-label={words('banner.label')}>
      <p className="practice__words">
        <strong>{words('banner.practice')}</strong>
      </p>
    </aside>
  )
}

/** What a learning system records of practice, what completes it, and how far it is. */
function Lead({ training: { scenarios }, recorder }: Props) {
  const words = useWords('scorm')
  const { progress } = useStore(recorder, recorder.get())
  const score = scoreOf(progress)
  return (
    <>
      <p>{words('lead')}</p>
      <RecordingNote {...{ recorder, scenarios }} />
      <p role="status">{words('progress', completionOf(progress, Object.keys(scenarios)))}</p>
      {score !== null && (
        <>
          <p>{words('score', { score })}</p>
          <div lang="en">
            <Bullets
              entries={Object.entries(progress.best).map(([id, best]) =>
                words('best', { title: scenarios[id]?.title ?? '', score: best }),
              )}
            />
          </div>
        </>
      )}
    </>
  )
}
