import { useEffect, useState } from 'react'
import { whenLate } from '#first/clock.ts'
import { useWords, useWordStore } from '#first/words.ts'
import { addWords } from '#text/i18n.ts'
import { QrCode } from '#ui/QrCode.tsx'
import type { QrPath } from '#ui/qr-path.ts'
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
  const [code, setCode] = useState<QrPath | 'waiting' | 'missing'>('waiting')
  useEffect(() => {
    import('#ui/qr-path.ts').then(
      ({ qrPath }) => setCode(qrPath(content)),
      () => setCode('missing'),
    )
    whenLate(() => setCode((now) => (now === 'waiting' ? 'missing' : now)))
  }, [content])
  if (code === 'waiting') return <p>{words('interface:loading')}</p>
  if (code === 'missing') return <p>{words('code.missing')}</p>
  return <QrCode code={code} label={label} />
}
