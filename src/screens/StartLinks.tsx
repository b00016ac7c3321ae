import { useTranslation } from 'react-i18next'

/** What else can be opened from Start. */
export function StartLinks() {
  const { t: words } = useTranslation(['interface', 'device'])
  return (
    <p>
      <a className="footer__link" href="#signs">
        {words('link.signs')}
      </a>{' '}
      <a className="footer__link" href="#training">
        {words('device:training')}
      </a>
    </p>
  )
}
