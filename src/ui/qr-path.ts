import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** The dark parts of a QR code as the path of a drawing, a unit a module, and how many wide it is. */
export interface QrPath {
  readonly path: string
  readonly size: number
}

/** The QR code of a text, made on this device. Pure. */
export function qrPath(content: string): QrPath {
  const code = generate(content, { minCorrectionLevel: correction.M })
  return { path: toSvgPath(code), size: code.size }
}
