/** The frame of a page: its look, its head with the switch of languages, and the place for everything else. */
import { html, render, type CSSResult } from 'lit';
import { pageLanguageOf, pageLanguages, type PageLanguage } from './page-language.js';
import { baseStyles } from './styles.js';

export interface Page {
  /** Where the page's own content goes. */
  readonly root: HTMLElement;
  readonly language: PageLanguage;
  /** Draws the head; `onLanguage` hears of the language now, and of every other that is chosen. */
  readonly speak: (onLanguage: (language: PageLanguage) => void) => void;
}

const names: Readonly<Record<PageLanguage, string>> = { de: 'Deutsch', en: 'English' };

/** `styles`: what only this page has. What stood in the page for those without script is taken away. */
export function openPage(styles: CSSResult): Page {
  const header = document.createElement('header');
  const root = document.createElement('main');
  document.adoptedStyleSheets = [baseStyles.styleSheet!, styles.styleSheet!];
  document.body.replaceChildren(header, root);
  const language = pageLanguageOf(navigator.language);

  const speak = (chosen: PageLanguage, onLanguage: (language: PageLanguage) => void): void => {
    document.documentElement.lang = chosen;
    onLanguage(chosen);
    render(
      html`<p class="brand">Miteinander</p>
        <p>
          ${pageLanguages.map(
            (each) =>
              html`<button
                type="button"
                lang=${each}
                aria-pressed=${each === chosen ? 'true' : 'false'}
                @click=${() => speak(each, onLanguage)}
              >
                ${names[each]}
              </button>`,
          )}
        </p>`,
      header,
    );
  };

  return { root, language, speak: (onLanguage) => speak(language, onLanguage) };
}
