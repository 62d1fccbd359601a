// What all stories share: tables from the manifest, an accessibility audit that fails, and a language switch.
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

// An attribute and a part may share a name; in one table each needs its own.
for (const { declarations } of manifest.modules)
  for (const { cssParts } of declarations ?? [])
    for (const part of cssParts ?? []) part.name = `::part(${part.name})`;
setCustomElementsManifest(manifest);

/** The rule of the house: WCAG 2.2 AA and best practice, no rule left out. */
const audit = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error', options: { runOnly: { type: 'tag', values: audit } } },
    controls: { expanded: true },
    // The guides are German, and so is the page around a story until somebody chooses otherwise.
    docs: { lang: 'de' },
    htmlLang: 'de',
    options: {
      storySort: {
        order: [
          'Anleitungen',
          [
            'In fünf Minuten einbinden',
            'Einbinden in WordPress',
            'Einbinden in TYPO3',
            'Einbinden in Joomla',
            'Einbinden in Contao',
            'Einbinden mit iframe',
            'Strenge Sicherheitsregeln (CSP)',
            'Fehlercodes',
            'Das Feed-Format',
            'Aussehen anpassen',
            'Barrierefreiheit',
            'Datenschutz',
          ],
          'Widgets',
          'Decisions',
        ],
      },
    },
  },
  globalTypes: {
    language: {
      description: 'Language of the page around the widget',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'de-simple', title: 'Deutsch, einfach' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { language: 'de' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = globals.language;
      return story();
    },
  ],
};
