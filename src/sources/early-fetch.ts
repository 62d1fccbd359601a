/** Asks for a feed while the widget's class is still on its way; the feed store takes the answer over. */
import { registry, request } from './registry.js';

/** As long as nobody has taken it, an answer is held for 20 s. */
const HOLD = 20_000;

/** Absolute addresses named in a `feed` attribute; what is no address is left out. */
export function feedUrls(names: string | null | undefined, base: string): readonly string[] {
  const urls: string[] = [];
  for (const name of (names ?? '').split(/\s+/)) {
    try {
      if (name) urls.push(new URL(name, base).href);
    } catch {
      // The widget names it when it comes.
    }
  }
  return urls;
}

/** Starts one request per address and page. */
export function earlyFetch(url: string): void {
  const { early, sources } = registry();
  if (early.has(url) || sources.has(url)) return;
  const controller = new AbortController();
  const response = request(url, { signal: controller.signal });
  // Whoever takes it over hears of the failure; until then it is not "unhandled".
  response.catch(() => {});
  const entry = { response, controller, since: performance.now() };
  early.set(url, entry);
  setTimeout(() => {
    if (early.get(url) === entry && early.delete(url)) controller.abort();
  }, HOLD);
}
