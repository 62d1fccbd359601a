// A heading of the level the page needs: `heading-level` decides, so nothing here may assume h1 or h2.
import { html, type TemplateResult } from 'lit';

/** `<h1>` to `<h6>`; a level outside is brought to the nearest one. The class styles it, `tabindex` lets focus land on it. */
export const heading = (level: number, content: unknown, className = ''): TemplateResult => {
  if (level <= 1) return html`<h1 class=${className} tabindex="-1">${content}</h1>`;
  if (level === 2) return html`<h2 class=${className} tabindex="-1">${content}</h2>`;
  if (level === 3) return html`<h3 class=${className} tabindex="-1">${content}</h3>`;
  if (level === 4) return html`<h4 class=${className} tabindex="-1">${content}</h4>`;
  if (level === 5) return html`<h5 class=${className} tabindex="-1">${content}</h5>`;
  return html`<h6 class=${className} tabindex="-1">${content}</h6>`;
};
