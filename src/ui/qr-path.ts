// The squares of a QR code as a path to be drawn (qr-drawing.ts). Loaded when somebody wants one.
import { encode } from 'uqr';

/** Squares left free around a code (ISO/IEC 18004 wants four). */
const border = 4;

export interface QrPath {
  /** The dark squares as an SVG path, one unit a square. */
  readonly path: string;
  /** Squares on each side, the free border included. */
  readonly size: number;
}

/** Undefined when the text is too long for a code. */
export const qrPath = (text: string): QrPath | undefined => {
  try {
    const { data, size } = encode(text, { ecc: 'L', border });
    let path = '';
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        let end = x;
        while (end < size && data[y]![end]) end++;
        if (end > x) path += `M${x} ${y}h${end - x}v1h-${end - x}z`;
        x = end;
      }
    return { path, size };
  } catch {
    return undefined;
  }
};
