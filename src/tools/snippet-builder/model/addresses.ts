/** Which addresses may stand in a snippet, and whose servers they name. A choice may come from a stranger's link. */
import { isLine } from './line.js';

/** Stands in for the page that nobody knows yet. */
const someBase = 'https://page.invalid/a/b/';

const parsed = (address: string): URL | undefined => {
  try {
    return new URL(address, someBase);
  } catch {
    return undefined;
  }
};

const isAddress = (address: string, protocols: RegExp): boolean => {
  const url = isLine(address) && !/\s/.test(address) ? parsed(address) : undefined;
  return url !== undefined && protocols.test(url.protocol) && !url.username && !url.password;
};

export const feedAddresses = (feed: string): readonly string[] => feed.split(/\s+/).filter((part) => part);

/** One address or several, of feeds or calendar files. */
export const isFeed = (feed: string): boolean =>
  isLine(feed) && feedAddresses(feed).every((part) => isAddress(part, /^(https?|webcal):$/));

/** A folder on the web, with the slash at its end. */
export const isFolder = (folder: string): boolean =>
  isAddress(folder, /^https?:$/) && /^[^?#]*\/$/.test(folder);

/** Where a visitor without script may be sent. */
export const isLink = (link: string): boolean => isAddress(link, /^(https?|mailto|tel):$/);

/** Another page, or `none` for no such link; `{query}` and its like are gaps in the address of a map. */
export const isPage = (page: string): boolean =>
  page === 'none' || (page !== '' && isAddress(page.replace(/\{(query|lat|lng)\}/g, '0'), /^https?:$/));

/** Origin of an address as a policy names it; undefined for the page's own server. */
export const foreignOrigin = (address: string): string | undefined => {
  const url = parsed(address.replace(/^webcal:/i, 'https:'));
  return url && url.origin !== new URL(someBase).origin ? url.origin : undefined;
};

/** Each once. */
export const foreignOrigins = (addresses: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (const address of addresses) {
    const origin = foreignOrigin(address);
    if (origin && !found.includes(origin)) found.push(origin);
  }
  return found;
};
