import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface ScriptPartView {
  readonly heading: string
  readonly entries: readonly {
    readonly says: string
    /** Whether the caller fills it in aloud; what was answered is read out as it is. */
    readonly isGap: boolean
  }[]
}

interface Props {
  readonly parts: readonly ScriptPartView[]
  readonly sources: ReactNode
}

/** What to say in the call, part by part. There is nothing to type: gaps are filled in aloud. */
export function CallScript({ parts, sources }: Props) {
  const { t: words } = useTranslation('outcome')
  return (
    <>
      <p>{words('script.how')}</p>
      {parts.map(({ heading, entries }) => (
        <section key={heading} className="script">
          <h3>{heading}</h3>
          <ul className="bullets">
            {entries.map(({ says, isGap }) => (
              <li key={says} className={isGap ? 'script__gap' : undefined}>
                {isGap ? says : words('script.answer', { says })}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words('script.sources')}</p>
      {sources}
    </>
  )
}
