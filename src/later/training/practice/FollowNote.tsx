import { useTranslation } from 'react-i18next'

/** Tells somebody who follows a room on a phone where the room is, and what the phone needs. */
export function FollowNote({ step }: { readonly step: number }) {
  const { t: words } = useTranslation('training')
  return (
    <p className="practice__words" data-step={step}>
      {step > 0 && words('follow.step', { step })} {words('follow.note')}
    </p>
  )
}
