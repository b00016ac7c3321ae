import { adoptStyleSheet } from './adopt-style-sheet.ts'
import styles from './qr-code.scss?inline'
import type { QrPath } from './qr-path.ts'

adoptStyleSheet(styles)

/** How wide the white border is that a camera needs, in modules: ISO/IEC 18004 asks for four. */
const quiet = 4

interface Props {
  readonly code: QrPath
  /** What a screen reader says of the picture. */
  readonly label: string
}

/** A QR code, black on white, with the border that a camera needs. */
export function QrCode({ code: { path, size }, label }: Props) {
  const side = size + 2 * quiet
  return (
    <svg
      className="code__picture"
      viewBox={[-quiet, -quiet, side, side].join(' ')}
      width={side * 8}
      height={side * 8}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
