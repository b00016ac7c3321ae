import { useCallback } from 'react'
import { useWords, useWordStore } from '#first/words.ts'
import { addWords } from '#text/i18n.ts'
import { QrCode } from '#ui/QrCode.tsx'
import { useComing } from '#later/use-coming.ts'
import outcomeWords from './en.json' with { type: 'json' }

interface Props {
  /** What the camera reads. It must be beside the code in words too: the code may not come. */
  readonly content: string
  /** What a screen reader says of the picture. */
  readonly label: string
}

/** A QR code. What draws it is loaded once one is asked for: until then, and if it does not come, it says so. */
export function LazyQrCode({ content, label }: Props) {
  addWords(useWordStore(), 'outcome', outcomeWords)
  const words = useWords(['outcome', 'interface'])
  const draw = useCallback(async () => (await import('#ui/qr-path.ts')).qrPath(content), [content])
  const code = useComing(draw)
  if (code === 'waiting') return <p>{words('interface:loading')}</p>
  if (code === 'missing') return <p>{words('code.missing')}</p>
  return <QrCode code={code} label={label} />
}
