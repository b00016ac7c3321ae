import { useRef, useState } from 'react'
import { useWords } from '#first/words.ts'
import { useApp } from '#first/app-context.ts'
import { readDeviceTime } from '#first/clock.ts'
import { useStore } from '#first/store.ts'
import { copyText } from '#later/hand-over.ts'
import type { Scenario } from '#scenarios/schema.ts'
import { formatStamp } from '#text/format-time.ts'
import { Note } from '#ui/Note.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import { type Progress, completionOf, scoreOf } from './progress.ts'
import type { Recorder } from './recorder.ts'

interface Props {
  readonly recorder: Recorder
  readonly scenarios: Readonly<Record<string, Scenario>>
}

/** Says whether the learning system keeps what is done here; where it does not, offers it as text. */
export function RecordingNote({ recorder, scenarios }: Props) {
  const words = useWords('scorm')
  const { progress, recording } = useStore(recorder, recorder.get())
  const isKept = recording === 'kept'
  return (
    <Note>
      <p role="status" data-recording={recording}>
        {words(`recording.${recording}`)}
      </p>
      {recording === 'strange' && (
        <QuietButton name="replace" onPress={recorder.replace}>
          {words('replace')}
        </QuietButton>
      )}
      {!isKept && scoreOf(progress) !== null && <ResultAsText {...{ progress, scenarios }} />}
    </Note>
  )
}

/** Says above a case that the learning system does not keep it, from the first failure on. */
export function RecordingWarning({ recorder }: Pick<Props, 'recorder'>) {
  const words = useWords('scorm')
  const { recording } = useStore(recorder, recorder.get())
  const isLost = recording !== 'kept' && recording !== 'looking'
  return (
    <div className="practice__words" role="status">
      {isLost && (
        <>
          <strong>{words('warning')}</strong> <a href="#training">{words('why')}</a>
        </>
      )}
    </div>
  )
}

interface ResultProps extends Pick<Props, 'scenarios'> {
  readonly progress: Progress
}

/** The result for whoever keeps such results, to be copied or written down. */
function ResultAsText({ progress, scenarios }: ResultProps) {
  const words = useWords('scorm')
  const { setting } = useApp()
  const shown = useRef<HTMLPreElement>(null)
  const [handed, setHanded] = useState<'copied' | 'selected' | null>(null)
  const text = [
    words('result.heading', { name: setting.text.pathway.name }),
    formatStamp(setting.words, readDeviceTime()),
    words('progress', completionOf(progress, Object.keys(scenarios))),
    words('score', { score: scoreOf(progress) ?? 0 }),
    ...Object.entries(progress.best).map(([id, best]) =>
      words('best', { title: scenarios[id]?.title ?? '', score: best }),
    ),
  ].join('\n')
  const copy = () => {
    void copyText(text, shown.current).then(setHanded)
  }
  return (
    <>
      <p>{words('result.intro')}</p>
      <pre className="result-text" ref={shown}>
        {text}
      </pre>
      <QuietButton name="copy-result" onPress={copy}>
        {words('result.copy')}
      </QuietButton>
      <p role="status">{handed !== null && words(`result.${handed}`)}</p>
    </>
  )
}
