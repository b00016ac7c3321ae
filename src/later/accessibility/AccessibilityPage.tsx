import { Accessibility } from './Accessibility.tsx'
import accessibilityWords from './en.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import type { AppContext } from '#first/app-context.ts'

declare module '#text/i18n.ts' {
  interface WordSpaces {
    readonly accessibility: typeof accessibilityWords
  }
}

/** The accessibility statement, with the name of this tool. */
export function AccessibilityScreen({ parts }: { readonly parts: AppContext }) {
  addWords(parts.i18n, 'accessibility', accessibilityWords)
  const { name, area } = parts.setting.text.pathway
  return <Accessibility name={name} area={area} onBack={parts.session.leavePage} />
}
