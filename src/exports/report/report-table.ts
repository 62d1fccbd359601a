// Tables of the report and the drawings in them. What is drawn stands beside it in digits, so drawings are silent.
import { markup, type Markup } from '../markup.js';

/** A share of a whole as a bar; what it says stands beside it in digits. */
export const bar = (part: number, all: number, kind = 'fill'): Markup =>
  markup`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="${kind}" width="${
    all ? Math.round((part / all) * 1000) / 10 : 0
  }" height="8"/></svg>`;

/** Parts of a whole side by side. */
export const stack = (parts: readonly number[]): Markup => {
  const all = parts.reduce((sum, part) => sum + part, 0) || 1;
  let at = 0;
  return markup`<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts.map(
    (part, i) => {
      const x = at;
      at += (part / all) * 100;
      return (
        part > 0 &&
        markup`<rect class="f${i}" x="${x.toFixed(2)}" width="${((part / all) * 100).toFixed(2)}" height="8"/>`
      );
    },
  )}</svg>`;
};

/** A table that scrolls by itself where it is too wide; its hint stays in sight. */
export const table = (
  title: string,
  { hint, wide = false }: { readonly hint?: string | undefined; readonly wide?: boolean },
  head: Markup,
  rows: readonly Markup[],
): Markup =>
  markup`${hint && markup`<p class="hint">${hint}</p>`}<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table${
    wide && markup` class="wide"`
  }><caption>${title}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;

/** Names of columns; '' for one that only draws what another says. */
export const head = (...names: readonly (string | false)[]): Markup =>
  markup`${names.map((name) => name !== false && (name ? markup`<th scope="col">${name}</th>` : markup`<td></td>`))}`;
