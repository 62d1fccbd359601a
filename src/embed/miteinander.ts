/** The one script of the self-hosting folder: `<script type="module" src="…/miteinander.js"></script>`, anywhere. */
import { hint } from '../sources/source-hint.js';
import { createUpgrade } from './load-widgets.js';

/** What a page may call when it has added widgets later. */
export interface Miteinander {
  /** Upgrades placeholders and elements under `root`, or in the whole document. */
  upgrade(root?: ParentNode | Event): void;
}

declare global {
  var miteinander: Miteinander | undefined;
}

// An element with this id answers to this name, too.
if (typeof globalThis.miteinander?.upgrade === 'function') void hint('E-TWICE', 'miteinander.js');
else
  globalThis.miteinander = {
    upgrade: createUpgrade({
      'offer-finder': () => import('../widgets/offer-finder/define.js'),
      'event-calendar': () => import('../widgets/event-calendar/define.js'),
      'contact-directory': () => import('../widgets/contact-directory/define.js'),
    }),
  };

const upgrade = (): void => globalThis.miteinander?.upgrade();
upgrade();
// An async script may run before the rest of the page is there.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade, { once: true });
