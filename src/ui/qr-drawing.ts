// A QR code as a drawing: one path, black on white in every colour scheme, since that is what cameras know.
import { html, type TemplateResult } from 'lit';
import type { QrPath } from './qr-path.js';

/** `label` says what a camera finds in it. */
export const qrDrawing = ({ path, size }: QrPath, label: string): TemplateResult =>
  html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
