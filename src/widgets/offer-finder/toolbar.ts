// The row below the search field: filters, shortlist, language, share, print.
import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguages, type InterfaceLanguage } from '../../language/locales.js';
import { msg } from '../../language/message.js';
import { icon } from '../../ui/icons.js';
import { toolIcon } from '../../ui/tool-icons.js';
import { languageSwitch } from '../../ui/language-switch.js';
import type { Behaviour } from './behaviour.js';

export interface ToolbarState {
  readonly narrow: boolean;
  /** Chosen filters; undefined while none can be chosen yet. */
  readonly filters: number | undefined;
  /** Offers on the shortlist. */
  readonly shortlist: number;
  /** Only these are shown. */
  readonly listed: boolean;
  readonly language: InterfaceLanguage;
}

export const toolbar = (
  { narrow, filters, shortlist, listed, language }: ToolbarState,
  on: Behaviour,
): TemplateResult =>
  html`${
      narrow
        ? html`<button
            type="button"
            class="button filters"
            aria-haspopup="dialog"
            ?disabled=${filters === undefined}
            @click=${on.openFilters}
          >
            ${toolIcon('filter')}<span>${msg('Filter', { id: 'filters.open' })}</span>
            ${filters ? html`<span class="badge">${filters}</span>` : nothing}
          </button>`
        : nothing
    }
    ${
      shortlist
        ? html`<button type="button" class="button" aria-pressed=${listed} @click=${() => on.listed(!listed)}>
            ${icon('bookmark')}<span>${msg('Merkliste', { id: 'shortlist.open' })}</span>
            <span class="badge">${shortlist}</span>
          </button>`
        : nothing
    }
    <span class="tools">
      ${languageSwitch(interfaceLanguages, language, on.language)}
      <button type="button" class="button plain tool" @click=${() => void on.share()}>
        ${toolIcon('share')}<span>${msg('Teilen', { id: 'tool.share' })}</span>
      </button>
      <button type="button" class="button plain tool" @click=${on.print}>
        ${toolIcon('print')}<span>${msg('Drucken', { id: 'tool.print' })}</span>
      </button>
    </span>`;
