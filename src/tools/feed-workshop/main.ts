/** Starts the workshop on its page. */
import { html, render } from 'lit';
import { pageStyles } from './styles.js';
import type { PageLanguage } from './texts.js';
import { startWorkshop } from './workshop.js';

const header = document.createElement('header');
const root = document.createElement('main');
document.adoptedStyleSheets = [pageStyles.styleSheet!];
document.body.append(header, root);

const language: PageLanguage = /^de\b/i.test(navigator.language) ? 'de' : 'en';
const workshop = startWorkshop(root, {
  language,
  workerUrl: new URL('feed-workshop-worker.js', document.baseURI).href,
  upgrade: (element) => globalThis.miteinander?.upgrade(element),
});

const speak = (chosen: PageLanguage): void => {
  document.documentElement.lang = chosen;
  workshop.setLanguage(chosen);
  render(
    html`<p class="brand">Miteinander</p>
      <p>
        ${(['de', 'en'] as const).map(
          (each) =>
            html`<button
              type="button"
              lang=${each}
              aria-pressed=${each === chosen ? 'true' : 'false'}
              @click=${() => speak(each)}
            >
              ${each === 'de' ? 'Deutsch' : 'English'}
            </button>`,
        )}
      </p>`,
    header,
  );
};
speak(language);
