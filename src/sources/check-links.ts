/**
 * Whether the links of a feed still lead somewhere. Polite: a few at a time, one after the other for each server with a
 * pause between, only the head of each page where the server allows it, and never more than a bounded number.
 */
import { isObject } from '../feed/check.js';
import { request } from './registry.js';

export interface Link {
  readonly url: string;
  /** Where it stands first: `offers[3].links[0].url`. */
  readonly path: string;
}

export interface BrokenLink extends Link {
  readonly fault: 'network' | 'timeout' | 'redirects' | 'status';
  readonly status?: number;
}

export interface LinkCheckOptions {
  /** Links tried at most; 500 by default. */
  readonly most?: number;
  /** Servers asked at the same time; 6 by default. */
  readonly atOnce?: number;
  /** Between two requests to one server, in ms; 300 by default. */
  readonly pause?: number;
  /** For one answer, in ms; 15 s by default. */
  readonly timeout?: number;
}

/** Fields that hold addresses for programs, not for people. */
const notVisited = /^(\$schema|sameAs)$/;

/** Each web address of a document once, with the place where it stands first. */
export const linksOf = (document: unknown): readonly Link[] => {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string, depth: number): void => {
    if (typeof value === 'string') {
      if (/^https?:\/\/[^\s]+$/i.test(value) && !found.has(value)) found.set(value, path);
    } else if (depth > 32) return;
    else if (Array.isArray(value)) value.forEach((each, at) => walk(each, `${path}[${at}]`, depth + 1));
    else if (isObject(value))
      for (const key of Object.keys(value))
        if (!notVisited.test(key)) walk(value[key], path ? `${path}.${key}` : key, depth + 1);
  };
  walk(document, '', 0);
  return [...found].map(([url, path]) => ({ url, path }));
};

const headers = { 'user-agent': 'Miteinander link check (+https://www.npmjs.com/package/miteinander)' };

/** Some servers refuse the short question and answer the long one. */
const asksForMore = new Set([400, 403, 404, 405, 500, 501, 503]);

/** They are there, they only do not want to be read by a program. */
const isThere = (status: number): boolean =>
  status < 400 || status === 401 || status === 403 || status === 429;

const tryLink = async (link: Link, timeout: number): Promise<BrokenLink | undefined> => {
  const ask = async (method: 'HEAD' | 'GET'): Promise<number> => {
    const response = await request(link.url, {
      method,
      headers,
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel().catch(() => undefined);
    return response.status;
  };
  try {
    let status = await ask('HEAD').catch((error: unknown) => {
      if ((error as Error).name === 'TimeoutError') throw error;
      // A server may break the connection at a question it does not know.
      return 500;
    });
    if (asksForMore.has(status)) status = await ask('GET');
    return isThere(status) ? undefined : { ...link, fault: 'status', status };
  } catch (error) {
    const cause = (error as { readonly cause?: { readonly message?: string } }).cause;
    if ((error as Error).name === 'TimeoutError') return { ...link, fault: 'timeout' };
    return { ...link, fault: /redirect count/i.test(cause?.message ?? '') ? 'redirects' : 'network' };
  }
};

/** Never rejects. `checked` may be less than there are links: the rest was over the bound. */
export async function checkLinks(
  links: readonly Link[],
  onProgress?: (done: number, total: number) => void,
  { most = 500, atOnce = 6, pause = 300, timeout = 15_000 }: LinkCheckOptions = {},
): Promise<{ readonly broken: readonly BrokenLink[]; readonly checked: number }> {
  const tried = links.slice(0, most);
  const byServer = new Map<string, Link[]>();
  for (const link of tried) {
    let server = link.url;
    try {
      server = new URL(link.url).host;
    } catch {
      // Asked all the same: the answer says what is wrong.
    }
    const own = byServer.get(server);
    if (own) own.push(link);
    else byServer.set(server, [link]);
  }
  const queue = [...byServer.values()];
  const broken = new Map<Link, BrokenLink>();
  let done = 0;
  const work = async (): Promise<void> => {
    for (let own = queue.shift(); own; own = queue.shift())
      for (const [at, link] of own.entries()) {
        if (at) await new Promise((resolve) => setTimeout(resolve, pause));
        const fault = await tryLink(link, timeout);
        if (fault) broken.set(link, fault);
        onProgress?.(++done, tried.length);
      }
  };
  await Promise.all(new Array(Math.min(atOnce, queue.length)).fill(undefined).map(work));
  return { broken: tried.flatMap((link) => broken.get(link) ?? []), checked: tried.length };
}
