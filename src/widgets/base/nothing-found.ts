// What stands below a list that words or filters have narrowed: nothing fits and what to do, and records that say nothing
// about what was asked.
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../language/message.js';
import { icon } from '../../ui/icons.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { wordsFacet, type ActiveFilter } from './filter-view.js';

export interface NothingFound {
  /** "Dazu haben wir nichts gefunden." */
  readonly said: string;
  /** "Alle Angebote zeigen"; undefined when all are shown. */
  readonly all: string | undefined;
  /** What was perhaps meant. */
  readonly nearest: string | undefined;
  /** The filter, or the words, without which most would be found. */
  readonly advice: ActiveFilter | undefined;
}

export interface NothingHandlers {
  readonly searchFor: (text: string) => void;
  readonly remove: (filter: ActiveFilter) => void;
  readonly clear: () => void;
}

export const nothingFound = (
  { said, all, nearest, advice }: NothingFound,
  on: NothingHandlers,
): TemplateResult =>
  html`<div class="empty" part="empty">
    <p>${said}</p>
    ${
      nearest
        ? html`<p>${msg('Meinten Sie:', { id: 'empty.nearest' })}</p>
            <button type="button" class="chip" @click=${() => on.searchFor(nearest)}>
              <bdi>${nearest}</bdi>
            </button>`
        : nothing
    }
    ${
      advice
        ? html`<p>
              ${
                advice.facet === wordsFacet
                  ? msg('Mehr finden Sie ohne diese Wörter:', { id: 'empty.advice-words' })
                  : msg('Mehr finden Sie ohne diesen Filter:', { id: 'empty.advice' })
              }
            </p>
            <button type="button" class="chip" @click=${() => on.remove(advice)}>
              <bdi>${advice.label}</bdi>${toolIcon('close')}
            </button>`
        : nothing
    }
    ${all === undefined ? nothing : html`<p><button type="button" class="button" @click=${on.clear}>${all}</button></p>`}
  </div>`;

/** Records that say nothing about what was asked are never dropped silently. */
export const unstatedNote = (
  said: string,
  shown: boolean,
  on: { readonly unstated: (on: boolean) => void },
): TemplateResult =>
  html`<div class="unstated">
    <p>${icon('info')}<span>${said}</span></p>
    <button type="button" class="button" aria-expanded=${shown} @click=${() => on.unstated(!shown)}>
      ${shown ? msg('Ausblenden', { id: 'unstated.hide' }) : msg('Auch diese zeigen', { id: 'unstated.show' })}
    </button>
  </div>`;
