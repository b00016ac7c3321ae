import { useTranslation } from 'react-i18next'
import { TrainingLink } from './TrainingLink.tsx'

/** What else can be opened from Start. */
export function StartLinks() {
  const { t: words } = useTranslation()
  return (
    <p>
      <a className="footer__link" href="#signs">
        {words('link.signs')}
      </a>{' '}
      <TrainingLink />
    </p>
  )
}
