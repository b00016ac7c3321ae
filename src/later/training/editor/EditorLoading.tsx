import { useTranslation } from 'react-i18next'

/** What stands there until it is known what this device keeps. */
export function EditorLoading() {
  const { t: words } = useTranslation()
  return <p>{words('loading')}</p>
}
