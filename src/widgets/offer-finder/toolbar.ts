// The row below the search field: filters, shortlist, language, share, print.
import { html, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../../language/locales.js';
import { msg } from '../../language/message.js';
import { icon } from '../../ui/icons.js';
import { filterButton, tools } from '../base/toolbar-parts.js';
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
  html`${filterButton(narrow, filters, on)}
  ${
    shortlist
      ? html`<button type="button" class="button" aria-pressed=${listed} @click=${() => on.listed(!listed)}>
          ${icon('bookmark')}<span>${msg('Merkliste', { id: 'shortlist.open' })}</span>
          <span class="badge">${shortlist}</span>
        </button>`
      : nothing
  }
  ${tools(language, on)}`;
