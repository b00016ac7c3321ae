import { CallCode } from '#screens/CallCode.tsx'
import callWords from '#text/en/call.json' with { type: 'json' }
import { addWords } from '#text/i18n.ts'
import { addStyles } from '#ui/add-styles.ts'
import styles from '#ui/styles/later/call-help.scss?inline'
import type { HelpProps } from './CallHelp.tsx'
import { LaterCode } from './LaterCode.tsx'
import { Ready } from './Ready.tsx'

/** What stands around the calls of an outcome: one part of the app, loaded after the first tap. */

addStyles(styles)

export function CallHelpLater({ parts, outcome, trail, part }: HelpProps) {
  addWords(parts.i18n, 'call', callWords)
  const words = parts.i18n.getFixedT(null, 'call')
  switch (part) {
    case 'stays':
      return <p>{words('stays')}</p>
    case 'ready':
      return <Ready entries={outcome.ready} trail={trail} />
    default: {
      const { number, tel } = part.service
      const code = { content: `tel:${tel}`, label: words('code.picture', { number }) }
      return (
        <CallCode number={number} picture={<LaterCode words={parts.setting.words} {...code} />} />
      )
    }
  }
}
