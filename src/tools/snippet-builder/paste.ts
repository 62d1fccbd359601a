/** The lines to paste, a tab for each way. */
import { html, nothing, type TemplateResult } from 'lit';
import { tabId, tabList } from '../base/tabs.js';
import { ways } from './model/choice.js';
import { lostInFrame, snippets, type Snippet } from './model/snippets.js';
import { isFramed } from './model/policy.js';
import type { View } from './page-state.js';

/** A text with a button that copies it. */
export function copyBlock({ texts, act }: View, id: string, what: string, text: string): TemplateResult {
  return html`<div class="block">
    <pre id=${id} tabindex="0" aria-label=${what} role="region"><code>${text}</code></pre>
    <button type="button" aria-label=${texts.copyOf(what)} @click=${() => act.copy(text, id)}>
      ${texts.copy}
    </button>
  </div>`;
}

const block = (view: View, { id, code }: Snippet): TemplateResult =>
  html`<h3>${view.texts.snippet[id]}</h3>
    ${id === 'import-map' ? html`<p class="hint">${view.texts.mapHint}</p>` : nothing}
    ${copyBlock(view, `snippet-${id}`, view.texts.snippet[id], code)}`;

export function pasteSection(view: View): TemplateResult {
  const { state, texts, act } = view;
  const { choice, context } = state;
  const { way } = choice;
  const lost = isFramed(way) ? lostInFrame(choice) : [];
  const wantsLink =
    !choice.link && ['placeholder', 'element', 'joomla', 'contao', 'typo3', 'npm'].includes(way);
  return html`<section aria-labelledby="paste">
    <h2 id="paste">${texts.waysHeading}</h2>
    ${tabList({
      names: ways,
      chosen: way,
      label: texts.waysLabel,
      text: (name) => texts.ways[name],
      choose: act.chooseWay,
      panel: 'ways',
    })}
    <div role="tabpanel" id="ways" class="panel" aria-labelledby=${tabId(way)}>
      <p>${texts.intro[way]}</p>
      ${wantsLink ? html`<p class="aside" id="no-link">${texts.noLink}</p>` : nothing}
      ${
        lost.length
          ? html`<p class="aside">
              ${texts.lostInFrame(lost.map((name) => texts.attributes[name] ?? name).join(', '))}
            </p>`
          : nothing
      }
      ${snippets(choice, way, context).map((one) => block(view, one))}
    </div>
  </section>`;
}
