import { useTranslation } from 'react-i18next'

/** Says above the list in a learning system what each case says too: that nothing here is live. */
export function LearningBanner() {
  const { t: words } = useTranslation('training')
  return (
    <aside className="practice" aria-label={words('banner.label')}>
      <p className="practice__words">
        <strong>{words('banner.practice')}</strong>
      </p>
    </aside>
  )
}
