// Longer words of the feed on the screen: every block carries its own language and direction, and nothing in it is
// markup.
import { html, nothing, type TemplateResult } from 'lit';
import type { PickedText } from '../language/localized-text.js';
import { msg } from '../language/message.js';

/** Paragraphs at blank lines, a list where lines start with `- `; single line breaks are kept. */
export const block = (picked: PickedText | undefined, className = ''): TemplateResult | typeof nothing =>
  picked
    ? html`<div class="prose ${className}" lang=${picked.lang} dir=${picked.dir}>
        ${picked.text
          .split(/\n[ \t]*\n/)
          .filter((part) => part.trim())
          .map(paragraph)}
      </div>`
    : nothing;

const paragraph = (part: string): readonly TemplateResult[] => {
  const pieces: TemplateResult[] = [];
  let items: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length) pieces.push(html`<p>${lines.join('\n')}</p>`);
    if (items.length)
      pieces.push(
        html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`,
      );
    items = [];
    lines = [];
  };
  for (const line of part.split('\n')) {
    const item = line.startsWith('- ');
    if (item ? lines.length : items.length) close();
    (item ? items : lines).push(item ? line.slice(2) : line);
  }
  close();
  return pieces;
};

/** Says that a text is not in the language asked for; its own name of the language comes from the caller. */
export const fallbackNote = (languageName: string): TemplateResult =>
  html`<p class="hint">
    ${msg('Diesen Text gibt es nur in einer anderen Sprache:', { id: 'text.fallback' })}
    <bdi>${languageName}</bdi>
  </p>`;
