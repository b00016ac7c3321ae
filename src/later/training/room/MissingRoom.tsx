import { useTranslation } from 'react-i18next'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from '#first/frame/WayBack.tsx'

/** In place of a room or of hand-outs for a case that does not exist. */
export function MissingRoom({ onBack }: { readonly onBack: () => void }) {
  const { t: words } = useTranslation('room')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('trainer.noScenario')}</ScreenHeading>
      <p>
        <a className="footer__link" href="#training">
          {words('trainer.list')}
        </a>
      </p>
    </>
  )
}
