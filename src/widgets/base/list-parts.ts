// What stands around every list of records from the first frame on: the search field, and room for the filters.
import { html, type TemplateResult } from 'lit';
import { msg } from '../../language/message.js';
import { icon } from '../../ui/icons.js';

export interface SearchHandlers {
  readonly search: (text: string) => void;
  readonly wantSearch: () => void;
}

export const searchField = (
  label: string,
  placeholder: string,
  text: string,
  on: SearchHandlers,
): TemplateResult =>
  html`<search class="search" part="search" aria-label=${label}>
    <label class="away" for="words">${label}</label>
    ${icon('search')}
    <input
      id="words"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="200"
      placeholder=${placeholder}
      .value=${text}
      @focus=${on.wantSearch}
      @input=${(event: Event) => on.search((event.target as HTMLInputElement).value)}
    />
  </search>`;

/** Room for the filters beside the list, kept free until they have come. `label`: of the search, since pages have several. */
export const aside = (label: string, content: unknown): TemplateResult =>
  html`<aside class="aside" aria-label=${`${msg('Filter', { id: 'filters.open' })}: ${label}`}>
    ${content}
  </aside>`;
