import { useEffect, useRef, useState } from 'react'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** The name of the button; those of the two answers are `<name>-yes` and `<name>-no`. */
  readonly name: string
  /** What the button says. */
  readonly ask: string
  /** What a screen reader says, when the words alone do not tell what the button is for. */
  readonly label?: string
  readonly sure: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
}

/** A button for what cannot be undone: it asks once before it does so. */
export function AskFirst({ name, ask, label, sure, yes, no, onYes }: Props) {
  const [stage, setStage] = useState<'idle' | 'asked' | 'kept'>('idle')
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (stage !== 'idle') part.current?.focus()
  }, [stage])
  return (
    <div ref={part} tabIndex={-1} className="contact__asked">
      {stage === 'asked' ? (
        <>
          <p className="not-confirmed">{sure}</p>
          <div className="ways">
            <QuietButton name={`${name}-yes`} onPress={onYes}>
              {yes}
            </QuietButton>
            <QuietButton name={`${name}-no`} onPress={() => setStage('kept')}>
              {no}
            </QuietButton>
          </div>
        </>
      ) : (
        <QuietButton
          name={name}
          {...(label !== undefined && { label })}
          onPress={() => setStage('asked')}
        >
          {ask}
        </QuietButton>
      )}
    </div>
  )
}
