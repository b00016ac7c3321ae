import type { ReactNode } from 'react'
import { useWords } from '#first/words.ts'
import { Bullets } from '#ui/Bullets.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { AroundView } from './around-view.ts'

interface RoleView {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly around: AroundView
  /** The sentences of the answers, and of the clock, that led here. */
  readonly reasons: readonly string[]
  readonly roles: readonly RoleView[]
  readonly role: string
  /** When the content was checked. */
  readonly review: ReactNode
  /** That it is overdue to be checked again; nothing, while it is not. */
  readonly overdue: ReactNode
  readonly sources: ReactNode
  /** The way to a record; nothing in practice. */
  readonly record: ReactNode
  /** How to tell what is wrong with the page; nothing in practice. */
  readonly tellUs: ReactNode
  readonly onChooseRole: (role: string) => void
}

/** Everything at an outcome but its calls and what is said in them, folded. */
export function Around(props: Props) {
  const words = useWords('outcome')
  const { around, reasons, roles, role } = props
  return (
    <div className="around">
      <Disclosure summary={words('steps', { count: around.steps.length + around.always.length })}>
        <Bullets entries={around.steps} />
        <h3>{words('always')}</h3>
        <Bullets entries={around.always} />
      </Disclosure>
      <Disclosure summary={words('why')}>
        <p>{words('whyIntro')}</p>
        <Bullets entries={reasons} />
        <p>{words('sourcesIntro')}</p>
        {props.sources}
        {props.review}
      </Disclosure>
      <RoleChoice roles={roles} role={role} onChoose={props.onChooseRole} />
      {props.tellUs}
      {props.overdue}
      {props.record}
    </div>
  )
}

interface RoleChoiceProps {
  readonly roles: readonly RoleView[]
  readonly role: string
  readonly onChoose: (role: string) => void
}

/** Whom the user works for, and a way to change that without losing an answer. */
function RoleChoice({ roles, role, onChoose }: RoleChoiceProps) {
  const words = useWords('outcome')
  const current = roles.find(({ id }) => id === role)?.label ?? ''
  return (
    <Disclosure summary={words('role', { role: current })}>
      <p>{words('roleHint')}</p>
      <div className="ways">
        {roles.map(({ id, label }) => (
          <QuietButton
            key={id}
            name="show-for"
            value={id}
            pressed={id === role}
            onPress={() => onChoose(id)}
          >
            {label}
          </QuietButton>
        ))}
      </div>
    </Disclosure>
  )
}
