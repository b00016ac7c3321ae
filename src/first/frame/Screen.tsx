import { type ReactNode, Suspense } from 'react'
import { Frame } from './Frame.tsx'
import { useApp } from '#first/app-context.ts'
import { later } from '#first/later.ts'
import { useStore } from '#first/store.ts'

interface Props {
  readonly announcement?: string
  readonly outcome?: string
  readonly banner?: ReactNode
  readonly children: ReactNode
}

const LeavingNote = later(async () => (await import('#later/preloaded.ts')).LeavingNote, Nothing)

/** A screen in its frame, with a warning over it when its answers are about to be cleared. */
export function Screen({ announcement = '', outcome, banner, children }: Props) {
  const { setting, session } = useApp()
  const { flow, text } = setting
  const state = useStore(session, session.get())
  const service = flow.services[flow.pathway.emergencyService]
  return (
    <Frame
      name={text.pathway.name}
      area={text.pathway.area}
      emergency={{ number: service?.number ?? '', tel: service?.tel ?? '' }}
      announcement={announcement}
      outcome={outcome}
      banner={banner}
      warning={
        state.status === 'case' &&
        state.isLeaving && (
          <Suspense>
            <LeavingNote />
          </Suspense>
        )
      }
    >
      {children}
    </Frame>
  )
}

/** What is shown in place of a part that could not be loaded, and that nothing else needs. */
export function Nothing() {
  return null
}
