import { useTranslation } from 'react-i18next'

/** The way from Start to practice. */
export function TrainingLink() {
  const { t: words } = useTranslation('start')
  return (
    <a className="footer__link" href="#training">
      {words('training')}
    </a>
  )
}
