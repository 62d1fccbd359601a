/** The data a person has named, as far as this page may ask for them: from its own server, or a copy from the computer. */
import { openFeed } from '../../sources/feed-store.js';
import type { Feed } from '../../feed/types.js';
import { exampleFeed } from './example.js';
import { feedAddresses } from './model/addresses.js';

/** Bytes. Larger than what a visitor should load, so that it can be looked at. */
const maxBytes = 60_000_000;

export type Followed =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly feed: Feed }
  | { readonly kind: 'failed'; readonly code: string };

/** Loads these absolute addresses; gives the way to stop. */
export function followFeed(urls: readonly string[], listener: (state: Followed) => void): () => void {
  const connection = openFeed(urls, { maxBytes });
  const tell = ({ status, feed, complete, errors }: typeof connection.snapshot): void => {
    if (status === 'error') listener({ kind: 'failed', code: errors[0]?.code ?? '' });
    else if (complete) listener({ kind: 'ready', feed });
  };
  listener({ kind: 'loading' });
  const leave = connection.subscribe(tell);
  tell(connection.snapshot);
  return leave;
}

/** The example as an address inside this page. `today` is an ISO date. */
export const exampleAddress = (today: string): string =>
  URL.createObjectURL(new Blob([JSON.stringify(exampleFeed(today))], { type: 'application/json' }));

/** Absolute addresses; undefined when one of them is on another server than `base`. */
export const ownAddresses = (feed: string, base: string): readonly string[] | undefined => {
  const { origin } = new URL(base);
  const urls: string[] = [];
  for (const part of feedAddresses(feed)) {
    const url = URL.canParse(part, base) ? new URL(part, base) : undefined;
    if (url?.origin !== origin) return undefined;
    urls.push(url.href);
  }
  return urls;
};
