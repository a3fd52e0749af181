import { toSvgPath } from 'lean-qr/extras/svg';
import { generate } from 'lean-qr/nano';

/** A QR code as the outline of its dark squares. */
export interface QrCode {
  /** For the `d` of an SVG path. */
  readonly path: string;
  /** Squares on each side, without the quiet border. */
  readonly size: number;
}

/** The code that opens an address; nothing when it would be too fine for a phone to read from the sheet. */
export function qrCode(address: string): QrCode | null {
  if (address.length > LONGEST) return null;
  const bitmap = generate(address);
  if (bitmap.size > MOST_SQUARES) return null;
  return { path: toSvgPath(bitmap), size: bitmap.size };
}

/** 0.28 mm for each square where the code is 29 mm wide: about what a phone can tell apart. */
const MOST_SQUARES = 101;

/** What fits into so many squares at the very most; longer texts need not be tried. */
const LONGEST = 929;
