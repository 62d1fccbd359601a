// The lists as one sheet for the notice board: a page of its own that needs nothing beside itself.
import { escapeHtml, type Markup } from '../../exports/markup.js';
import { directionOf } from '../../language/direction.js';

const styles = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5rem; max-width: 50rem; font: 1rem/1.45 system-ui, sans-serif; color: #1b2326; background: #fff; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; border-block-end: 2px solid #0a5c5a; font-size: 1.25rem; break-after: avoid; }
p { margin: .25rem 0; color: #586266; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding-block: .55rem; border-block-end: 1px solid #d5dbdb; break-inside: avoid; overflow-wrap: anywhere; }
a { color: inherit; text-decoration: none; }
strong { font-size: 1.05em; }
@media print {
  @page { size: A4; margin: 14mm; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  .columns { columns: 2; column-gap: 8mm; }
}
`;

export interface SheetPart {
  readonly heading: string;
  readonly list: Markup;
}

export interface Sheet {
  readonly language: string;
  readonly title: string;
  /** "Stand: 3. Nov. 2026". */
  readonly asOf: string;
  readonly parts: readonly SheetPart[];
}

export const printSheet = ({ language, title, asOf, parts }: Sheet): string => `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${styles}</style></head><body><main>
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(asOf)}</p>
${parts.map(({ heading, list }) => `<h2>${escapeHtml(heading)}</h2>\n<div class="columns">${list.toString()}</div>`).join('\n')}
</main></body></html>
`;
