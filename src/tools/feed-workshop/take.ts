/** The end: the feed to take home, and what was changed by hand on the way. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from './form.js';
import type { View } from './page-state.js';

export function takeSection(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { changes, canRedo, fileName, groups } = state.overview!;
  const errors = groups.some(({ severity }) => severity === 'error');
  return html`<section aria-labelledby="take">
    <h2 id="take" tabindex="-1">${texts.takeHeading}</h2>
    ${errors ? html`<p class="fault">${texts.errorsLeft}</p>` : nothing}
    <p>
      <button type="button" class="main" id="download" @click=${act.download}>
        ${texts.download(fileName)}
      </button>
    </p>
    <p class="hint">${texts.downloadHint}</p>
    <h3>${changes.length ? texts.changesHeading(changes.length) : texts.noChanges}</h3>
    <p>
      <button type="button" id="undo" ?disabled=${!state.overview!.canUndo} @click=${act.undo}>
        ${texts.undo}
      </button>
      <button type="button" id="redo" ?disabled=${!canRedo} @click=${act.redo}>${texts.redo}</button>
    </p>
    ${
      changes.length
        ? html`<p class="hint">${texts.toSource}</p>
            <ul class="changes">
              ${changes.map(
                ({ path, title, before, after }) =>
                  html`<li>
                    <span dir="auto">${plainText(title, view)}</span> <code>${path}</code>:
                    <del>${before || texts.empty}</del> → <ins>${after || texts.empty}</ins>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
}
