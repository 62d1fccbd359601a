/** What a frame and its host tell each other: the widget's own parameters of the address, and nothing of anybody else. */

/** All messages carry this key, with what they are as its value. */
export const messageKey = 'miteinander';

/** As in the widgets: what is longer than this many characters of address is cut. */
const maxLength = 2000;

const prefixes: Readonly<Record<string, string>> = {
  'offer-finder': 'offers',
  'event-calendar': 'events',
  'contact-directory': 'contacts',
};

/** What the own parameters begin with, read from the query of the frame's address; undefined when there shall be none. */
export function prefixOf(query: URLSearchParams): string | undefined {
  const own = query.get('url-state');
  const widget = query.get('widget') ?? '';
  const prefix = own || (Object.hasOwn(prefixes, widget) ? prefixes[widget] : undefined);
  return prefix && prefix !== 'off' && /^[\w-]{1,40}$/.test(prefix) ? prefix : undefined;
}

/** The own parameters of `search` (`?a=b&c=d`), always spelled the same way. */
export function ownPart(search: string, prefix: string | undefined): string {
  const own = new URLSearchParams();
  let length = 0;
  if (prefix)
    new URLSearchParams(search).forEach((value, key) => {
      if (!key.startsWith(`${prefix}-`)) return;
      length += key.length + value.length + 2;
      if (length <= maxLength) own.append(key, value);
    });
  return own.toString();
}

/** `href` with `own` in place of its own parameters; those of others keep their place and spelling. */
export function withOwnPart(href: string, prefix: string, own: string): string {
  const [, page = '', search = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? [];
  const pairs = search.split('&').filter((pair) => pair && !ownPart(pair, prefix));
  if (own) pairs.push(own);
  return page + (pairs.length ? `?${pairs.join('&')}` : '') + hash;
}
