import { useTranslation } from 'react-i18next'
import { Disclosure } from '#ui/Disclosure.tsx'
import { QuietButton } from '#ui/QuietButton.tsx'

export interface RoleView {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly roles: readonly RoleView[]
  readonly role: string
  readonly onChoose: (role: string) => void
}

/** Whom the user works for, and a way to change that without losing an answer. */
export function RoleChoice({ roles, role, onChoose }: Props) {
  const { t: words } = useTranslation()
  const label = roles.find(({ id }) => id === role)?.label ?? ''
  return (
    <Disclosure summary={words('outcome.role', { role: label })}>
      <p>{words('outcome.roleHint')}</p>
      <div className="ways">
        {roles.map((choice) => (
          <QuietButton
            key={choice.id}
            name="show-for"
            value={choice.id}
            pressed={choice.id === role}
            onPress={() => onChoose(choice.id)}
          >
            {choice.label}
          </QuietButton>
        ))}
      </div>
    </Disclosure>
  )
}
