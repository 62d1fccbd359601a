/** Starts the workshop on its page. */
import { openPage } from '../base/open-page.js';
import { pageStyles } from './styles.js';
import { startWorkshop } from './workshop.js';

const { root, language, speak } = openPage(pageStyles);
const workshop = startWorkshop(root, {
  language,
  workerUrl: new URL('feed-workshop-worker.js', document.baseURI).href,
  upgrade: (element) => globalThis.miteinander?.upgrade(element),
});
speak((chosen) => workshop.setLanguage(chosen));
