import { qrPath } from '#ui/qr-path.ts'

/** How wide the white border is that a camera needs, in modules: ISO/IEC 18004 asks for four. */
const quiet = 4

interface Props {
  readonly address: string
  /** What a screen reader says of the picture. */
  readonly label: string
}

/** The address of the tool as a QR code. It must be beside the code in words too. */
export function Code({ address, label }: Props) {
  const { path, size } = qrPath(address)
  const side = size + 2 * quiet
  return (
    <svg
      className="code"
      viewBox={[-quiet, -quiet, side, side].join(' ')}
      role="img"
      aria-label={label}
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
