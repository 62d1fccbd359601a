/**
 * Brings widgets to a page: turns placeholders into elements, asks for the feeds at once and, at the same time, for the
 * code of those widgets that are there. It looks when it is told to and never watches the page.
 */
import { earlyFetch, feedUrls } from '../sources/early-fetch.js';
import { hint } from '../sources/source-hint.js';

/** Imports the module that defines the widget of this name. */
export type WidgetImports = Readonly<Record<string, () => Promise<unknown>>>;

const WIDGETS = '[data-mit],mit-offer-finder,mit-event-calendar,mit-contact-directory';

/** Gives the function that upgrades what stands under `root`; calling it again and again is fine. */
export function createUpgrade(imports: WidgetImports): (root?: ParentNode | Event) => void {
  const asked = new Set<string>();

  const load = (name: string): void => {
    if (asked.has(name)) return;
    asked.add(name);
    imports[name]!().catch(() => {
      // The next call may try again.
      asked.delete(name);
      void hint('E-SCRIPT', `${name}.js`);
    });
  };

  const take = (element: Element): void => {
    const placeholder = element.getAttribute('data-mit');
    const name = placeholder ?? element.localName.slice(4);
    if (!Object.hasOwn(imports, name)) {
      void hint('E-WIDGET', name);
      return;
    }
    const feed = element.getAttribute(placeholder === null ? 'feed' : 'data-feed');
    // A widget that is defined already asks by itself.
    if (!customElements.get(`mit-${name}`))
      for (const url of feedUrls(feed, element.baseURI)) earlyFetch(url);
    load(name);
    if (placeholder !== null) fill(element, `mit-${name}`);
  };

  return (root) => {
    // An event or nothing, from `addEventListener('turbo:load', miteinander.upgrade)`, means the whole document.
    const scope = root && 'querySelectorAll' in root ? root : document;
    if ('matches' in scope && (scope as Element).matches(WIDGETS)) take(scope as Element);
    scope.querySelectorAll(WIDGETS).forEach((element) => take(element));
  };
}

/**
 * Puts the element into the placeholder and everything that stood there into the element, where it stays readable until
 * the widget takes over. The placeholder keeps its class, its language and its place in the host's layout.
 */
function fill(placeholder: Element, tag: string): void {
  if (placeholder.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const { name, value } of placeholder.attributes) {
    // Editors may write any data-* where they may write neither handlers nor styles: those stay data.
    const attribute = /^data-(?!mit$|on|style$)(.+)$/.exec(name)?.[1];
    if (attribute) element.setAttribute(attribute, value);
  }
  while (placeholder.firstChild) element.appendChild(placeholder.firstChild);
  placeholder.appendChild(element);
}
