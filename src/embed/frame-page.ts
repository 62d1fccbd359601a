/**
 * The page inside a frame: shows the one widget that its address names, tells the host how high it is and what the
 * visitor asked for. It answers the window around it only, under the origin that window said hello from.
 */
import { frameAttribute } from './frame-attributes.js';
import { keepDialogsInSight } from './frame-dialogs.js';
import { messageKey, ownPart, prefixOf, withOwnPart } from './frame-params.js';

const query = new URLSearchParams(location.search);
const widget = query.get('widget') ?? '';
const prefix = prefixOf(query);
const isKnown = /^(offer-finder|event-calendar|contact-directory)$/.test(widget);

/** An unknown name is the loader's to report. */
const element = document.createElement(isKnown ? `mit-${widget}` : 'div');
if (!isKnown) element.dataset['mit'] = widget;
else
  query.forEach((value, key) => {
    const attribute = frameAttribute(key, value, document.baseURI);
    if (attribute !== undefined) element.setAttribute(key, attribute);
  });

const look = new CSSStyleSheet();
look.replaceSync('body{margin:0;display:flow-root;font-family:system-ui,sans-serif}');
document.adoptedStyleSheets = [look];
document.body.append(element);
speak(query.get('lang') ?? '');

/** Origin of the host, once it has spoken. */
let host: string | undefined;
let last = '';

const hello = (): void => parent.postMessage({ [messageKey]: 'hello' }, '*');

function report(): void {
  if (host === undefined) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const params = ownPart(location.search, prefix);
  if (last === (last = `${height} ${params}`)) return;
  parent.postMessage({ [messageKey]: 'state', height, params }, host);
}

function speak(lang: string): void {
  if (/^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i.test(lang)) document.documentElement.lang = element.lang = lang;
}

/** Takes over what the host's address asks for. */
function start(lang: string, params: string): void {
  if (!query.has('lang')) speak(lang);
  const own = ownPart(params, prefix);
  if (prefix && own && own !== ownPart(location.search, prefix)) {
    history.replaceState(history.state, '', withOwnPart(location.href, prefix, own));
    // A widget reads the address when it is put into a page.
    document.body.append(element);
  }
  report();
}

if (parent !== window) {
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== parent || !data || typeof data !== 'object' || !Object.hasOwn(data, messageKey)) return;
    const { [messageKey]: kind, lang, params } = data as Readonly<Record<string, unknown>>;
    if (kind === 'hello') hello();
    if (kind !== 'start' || typeof lang !== 'string' || typeof params !== 'string') return;
    // A page without an origin of its own cannot be told from any other.
    if (host !== undefined || origin === 'null') return;
    host = origin;
    start(lang, params);
  });
  for (const how of ['pushState', 'replaceState'] as const) {
    const change = history[how];
    history[how] = (...state): void => {
      change.apply(history, state);
      report();
    };
  }
  addEventListener('popstate', report);
  keepDialogsInSight(element, () => host !== undefined);
  new ResizeObserver(report).observe(document.body);
  hello();
}
