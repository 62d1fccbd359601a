// The visitor's own choice of language: names in their own script, each marked with its language, no flags.
import { html, type TemplateResult } from 'lit';
import { msg } from '../language/message.js';
import { directionOf } from '../language/direction.js';
import type { InterfaceLanguage } from '../language/locales.js';

const ownNames: Readonly<Record<InterfaceLanguage, string>> = {
  de: 'Deutsch',
  'de-simple': 'Einfaches Deutsch',
  en: 'English',
  ar: 'العربية',
};

/** A native select: it opens the phone's own large list and needs no script of ours. */
export const languageSwitch = (
  languages: readonly InterfaceLanguage[],
  current: string,
  onChange: (language: string) => void,
): TemplateResult =>
  html`<label class="language" part="language">
    <span class="away">${msg('Sprache', { id: 'language.label' })}</span>
    <select @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}>
      ${languages.map(
        (language) =>
          html`<option
            value=${language}
            lang=${language}
            dir=${directionOf(language)}
            .selected=${language === current}
          >
            ${ownNames[language]}
          </option>`,
      )}
    </select>
  </label>`;
