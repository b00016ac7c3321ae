import { useTranslation } from 'react-i18next'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'
import { WayBack } from './WayBack.tsx'

/** In place of a page that could not be loaded. The case behind it goes on. */
export function MissingPage({ onBack }: { readonly onBack: () => void }) {
  const { t: words } = useTranslation()
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('pageMissing.heading')}</ScreenHeading>
      <p>{words('pageMissing.body')}</p>
    </>
  )
}
