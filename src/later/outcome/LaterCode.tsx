import { useEffect, useState } from 'react'
import type { Words } from '#text/i18n.ts'
import { QrCode } from '#ui/QrCode.tsx'
import type { QrPath } from '#ui/qr-path.ts'

interface Props {
  readonly words: Words
  readonly content: string
  readonly label: string
}

/** A QR code. What draws it is loaded once one is asked for; without it, the number stands beside. */
export function LaterCode({ words, content, label }: Props) {
  const [code, setCode] = useState<QrPath | null>(null)
  useEffect(() => {
    import('#ui/qr-path.ts').then(
      ({ qrPath }) => setCode(qrPath(content)),
      () => undefined,
    )
  }, [content])
  return code === null ? <p>{words('loading')}</p> : <QrCode code={code} label={label} />
}
