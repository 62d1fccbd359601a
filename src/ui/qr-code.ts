// A QR code as a drawing: its squares as one path, black on white in every colour scheme, since that is what cameras know.
import { html, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Squares left free around a code (ISO/IEC 18004 wants four). */
const border = 4;

/** The dark squares of the code of a text as an SVG path, and how many squares it is wide; undefined when it is too long. */
export const qrPath = (text: string): { readonly path: string; readonly size: number } | undefined => {
  try {
    const { data, size } = encode(text, { ecc: 'M', border });
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

/** `label` says what a camera finds in it. Undefined when the text is too long for a code. */
export const qrCode = (text: string, label: string): TemplateResult | undefined => {
  const code = qrPath(text);
  return (
    code &&
    html`<svg
      class="qr"
      viewBox="0 0 ${code.size} ${code.size}"
      role="img"
      aria-label=${label}
      shape-rendering="crispEdges"
    >
      <rect width=${code.size} height=${code.size} fill="#fff" />
      <path d=${code.path} fill="#000" />
    </svg>`
  );
};
