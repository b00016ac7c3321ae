import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { removeContacts } from '#device/contacts.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

interface Props {
  /** Whether there is anything to remove. */
  readonly hasSet: boolean
  /** Whether numbers of the build come back when those of the device are gone. */
  readonly hasBuild: boolean
}

/** Removes every number that was set on this device, once somebody has said so twice. */
export function RemoveAll({ hasSet, hasBuild }: Props) {
  const { t: words } = useTranslation('contacts')
  const [stage, setStage] = useState<'idle' | 'asked' | 'kept' | 'done'>('idle')
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (stage !== 'idle') part.current?.focus()
  }, [stage])
  if (!hasSet && stage !== 'done') return null
  return (
    <section data-part="remove-all">
      <h2 className="part-heading">{words('all.heading')}</h2>
      <div ref={part} tabIndex={-1} className="contact__asked">
        {stage === 'done' && !hasSet && <p role="status">{words('all.done')}</p>}
        {stage === 'asked' && (
          <>
            <p className="not-confirmed">{words('all.sure')}</p>
            <div className="ways">
              <QuietButton
                name="remove-all-yes"
                onPress={() => {
                  removeContacts()
                  setStage('done')
                }}
              >
                {words('all.yes')}
              </QuietButton>
              <QuietButton name="remove-all-no" onPress={() => setStage('kept')}>
                {words('all.no')}
              </QuietButton>
            </div>
          </>
        )}
        {hasSet && stage !== 'asked' && (
          <>
            <p>{words(hasBuild ? 'all.leadBuild' : 'all.lead')}</p>
            <QuietButton name="remove-all" onPress={() => setStage('asked')}>
              {words('all.ask')}
            </QuietButton>
          </>
        )}
      </div>
    </section>
  )
}
