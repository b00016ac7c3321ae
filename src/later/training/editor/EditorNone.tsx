import { useTranslation } from 'react-i18next'
import { WayBack } from '#first/frame/WayBack.tsx'
import { ScreenHeading } from '#ui/ScreenHeading.tsx'

/** What stands in place of the editor in an area without training. */
export function EditorNone({ onBack }: { readonly onBack: () => void }) {
  const { t: words } = useTranslation('editor')
  return (
    <>
      <WayBack onBack={onBack} />
      <ScreenHeading takesFocus>{words('heading')}</ScreenHeading>
      <p>{words('none')}</p>
    </>
  )
}
