import { useTranslation } from 'react-i18next'
import { QuietButton } from '#ui/QuietButton.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

/** In place of a page that could not be loaded. The case behind it goes on. */
export function MissingPage({ onBack }: { readonly onBack: () => void }) {
  const { t: words } = useTranslation()
  return (
    <>
      <div className="ways">
        <QuietButton name="leave-page" onPress={onBack}>
          {words('back')}
        </QuietButton>
      </div>
      <ScreenHeading takesFocus>{words('pageMissing.heading')}</ScreenHeading>
      <p>{words('pageMissing.body')}</p>
    </>
  )
}
