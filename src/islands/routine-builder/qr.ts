import { toSvgPath } from 'lean-qr/extras/svg';
import { generate } from 'lean-qr/nano';

/** A QR code as the outline of its dark squares. */
export interface QrCode {
  /** For the `d` of an SVG path. */
  readonly path: string;
  /** Squares on each side, without the quiet border. */
  readonly size: number;
}

/** The code that opens an address. */
export function qrCode(address: string): QrCode {
  const bitmap = generate(address);
  return { path: toSvgPath(bitmap), size: bitmap.size };
}
