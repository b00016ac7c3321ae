import startWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp } from '#first/app-context.ts'
import { useStore } from '#first/store.ts'
import { install, installOffer } from './install.ts'

/** One quiet line that puts the tool on the home screen; nothing where the browser does not offer it. */
export function InstallLine() {
  const { i18n } = useApp()
  addWords(i18n, 'start', startWords)
  const offer = useStore(installOffer, null)
  if (offer === null) return null
  const words = i18n.getFixedT(null, 'start')
  return (
    <p>
      <QuietButton name="install" onPress={() => void install()}>
        {words('install')}
      </QuietButton>
    </p>
  )
}
