import { useEffect, useState } from 'react'
import { useWords } from '#first/words.ts'
import { QrCode } from '#ui/QrCode.tsx'
import type { QrPath } from '#ui/qr-path.ts'

interface Props {
  readonly content: string
  /** What a screen reader says of the picture. */
  readonly label: string
}

/** A QR code. What draws it is loaded once one is asked for: until then, it says so. */
export function LazyQrCode({ content, label }: Props) {
  const words = useWords()
  const [code, setCode] = useState<QrPath | null>(null)
  useEffect(() => {
    import('#ui/qr-path.ts').then(
      ({ qrPath }) => setCode(qrPath(content)),
      () => undefined,
    )
  }, [content])
  return code === null ? <p>{words('loading')}</p> : <QrCode code={code} label={label} />
}
