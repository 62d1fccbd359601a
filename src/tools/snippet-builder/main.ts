/** Starts the snippet builder on its page. */
import { openPage } from '../base/open-page.js';
import { startBuilder } from './builder.js';
import { pageStyles } from './styles.js';

const { root, language, speak } = openPage(pageStyles);
const builder = startBuilder(root, language, new URL('..', document.baseURI).href);
speak((chosen) => {
  builder.setLanguage(chosen);
});
