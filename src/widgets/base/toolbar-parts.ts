// The two ends of every toolbar below the search field: the filters of a narrow box, and language, share, print.
import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguages, type InterfaceLanguage } from '../../language/locales.js';
import { msg } from '../../language/message.js';
import { languageSwitch } from '../../ui/language-switch.js';
import { toolIcon } from '../../ui/tool-icons.js';

/** `filters`: how many are chosen; undefined while none can be chosen yet. */
export const filterButton = (
  narrow: boolean,
  filters: number | undefined,
  on: { readonly openFilters: () => void },
): TemplateResult | typeof nothing =>
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
    : nothing;

const printButton = ({ print }: { readonly print: () => Promise<void> }): TemplateResult =>
  html`<button type="button" class="button plain tool" @click=${() => void print()}>
    ${toolIcon('print')}<span>${msg('Drucken', { id: 'tool.print' })}</span>
  </button>`;

/** `printing`: a menu where there is more to print than the list. */
export const tools = (
  language: InterfaceLanguage,
  on: {
    readonly language: (language: string) => void;
    readonly share: () => Promise<void>;
    readonly print: () => Promise<void>;
  },
  printing: TemplateResult = printButton(on),
): TemplateResult =>
  html`<span class="tools">
    ${languageSwitch(interfaceLanguages, language, on.language)}
    <button type="button" class="button plain tool" @click=${() => void on.share()}>
      ${toolIcon('share')}<span>${msg('Teilen', { id: 'tool.share' })}</span>
    </button>
    ${printing}
  </span>`;
