import { useTranslation } from 'react-i18next'

/**
 * Shows something else at one touch. It needs nothing of the app: the script in the page answers it,
 * also before the app is ready and after it has failed.
 */
export function HideButton() {
  const { t: words } = useTranslation()
  return (
    <button type="button" className="quiet-button hide" name="hide">
      {words('hide')}
    </button>
  )
}
