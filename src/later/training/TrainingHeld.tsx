import { useTranslation } from 'react-i18next'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

/** In place of training, while a live case is open: nobody may mistake one for the other. */
export function TrainingHeld({ onBack }: { readonly onBack: () => void }) {
  const { t: words } = useTranslation('training')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('held.heading')}</ScreenHeading>
      <p>{words('held.body')}</p>
    </>
  )
}
