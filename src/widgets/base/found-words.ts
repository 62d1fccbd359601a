// Why a record was found: by which words that stand in none of the texts of its card.
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../language/language-names.js';
import { msg } from '../../language/message.js';
import type { FoundWord } from './record-search.js';

export const foundWords = (found: readonly FoundWord[], language: string): TemplateResult | typeof nothing =>
  found.length
    ? html`<p class="why">
        ${msg('Gefunden über:', { id: 'search.why' })}
        ${found.map(({ word, lang }) => {
          if (lang === undefined) return html`<mark dir="auto">${word}</mark> `;
          const isOther = lang.split('-')[0] !== language.split('-')[0];
          return html`<mark lang=${lang} dir="auto">${word}</mark>
            ${isOther ? `(${languageName(language, lang)})` : nothing} `;
        })}
      </p>`
    : nothing;
