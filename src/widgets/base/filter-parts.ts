// What stands around a filtered list of any kind: chosen filters, the dialog of a narrow page, words that were dropped.
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { msg } from '../../language/message.js';
import { facetPanel as panel, type FacetHandlers } from '../../ui/facet-panel.js';
import { icon } from '../../ui/icons.js';
import { toolIcon } from '../../ui/tool-icons.js';
import type { ActiveFilter, FilterView } from './filter-view.js';

export interface FilterHandlers extends FacetHandlers {
  /** Something was asked a moment ago: its results are painted first, the numbers at the filters right behind them. */
  readonly hurried: boolean;
  readonly remove: (filter: ActiveFilter) => void;
  readonly clear: () => void;
  readonly closeFilters: () => void;
}

/** All filters with their numbers. Counting and drawing them takes as long as the first page of results. */
export const facetPanel = (filters: FilterView, on: FilterHandlers): unknown =>
  on.hurried ? noChange : panel(filters.groups, on);

export const activeFilters = (
  active: readonly ActiveFilter[],
  on: FilterHandlers,
): TemplateResult | typeof nothing =>
  active.length
    ? html`<ul class="active" aria-label=${msg('Gewählte Filter', { id: 'active.label' })}>
        ${repeat(
          active,
          (filter) => `${filter.facet} ${filter.value}`,
          (filter) =>
            html`<li>
              <button type="button" class="chip" @click=${() => on.remove(filter)}>
                <bdi>${filter.label}</bdi>
                <span class="away">${msg('entfernen', { id: 'active.remove' })}</span>${toolIcon('close')}
              </button>
            </li>`,
        )}
        <li>
          <button type="button" class="button plain clear" @click=${on.clear}>
            ${msg('Alle Filter löschen', { id: 'active.clear' })}
          </button>
        </li>
      </ul>`
    : nothing;

/** The filters in a dialog over a narrow page; results change behind it, the button `done` says how many there are. */
export const filterDialog = (filters: FilterView, done: string, on: FilterHandlers): TemplateResult =>
  html`<dialog class="sheet" id="filters" aria-labelledby="filters-title" @close=${on.closeFilters}>
    <div class="sheet-head">
      <h2 id="filters-title" tabindex="-1" autofocus>${msg('Filter', { id: 'filters.open' })}</h2>
      <button type="button" class="button plain" @click=${on.closeFilters}>
        ${toolIcon('close')}<span class="away">${msg('Schließen', { id: 'dialog.close' })}</span>
      </button>
    </div>
    <div class="sheet-body">${facetPanel(filters, on)}</div>
    <div class="sheet-foot">
      <button type="button" class="button plain" @click=${on.clear}>
        ${msg('Alle Filter löschen', { id: 'active.clear' })}
      </button>
      <button type="button" class="button main" @click=${on.closeFilters}>${done}</button>
    </div>
  </dialog>`;

/** Said above the list: words that had to be dropped. */
export const droppedWords = (dropped: readonly string[]): TemplateResult | typeof nothing =>
  dropped.length
    ? html`<p class="notice">
        ${icon('info')}<span
          >${msg('Zu allen Wörtern zusammen gibt es nichts. Nicht beachtet:', { id: 'search.dropped' })}
          <bdi>${dropped.join(', ')}</bdi></span
        >
      </p>`
    : nothing;
