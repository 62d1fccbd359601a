/**
 * Why an answer is not a feed: what its status says, and what a web page in place of the data probably is. Loaded when
 * something has gone wrong.
 */
import { SourceFault } from './source-error.js';

/** Longest pause a server may ask for before we give up waiting by ourselves, in ms. */
const LONGEST_PAUSE = 3_600_000;

/** The fault of an answer whose status is not that of a success. `now`: ms since 1970. */
export function statusFault({ status, headers }: Response, now: number): SourceFault {
  const after = retryAfter(headers, now);
  const code =
    status === 429 || (status === 503 && after !== undefined)
      ? 'E-BUSY'
      : status > 499
        ? 'E-SERVER'
        : status === 404 || status === 410
          ? 'E-MISSING'
          : status === 401 || status === 403 || status === 407
            ? 'E-DENIED'
            : 'E-REQUEST';
  return new SourceFault(code, { status }, status, after);
}

/** RFC 9110, 10.2.3: seconds or a date; in ms from now. */
function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  // The server's clock counts, not the visitor's.
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Date.parse(headers.get('date') ?? '') || now);
  return wait >= 0 ? Math.min(wait, LONGEST_PAUSE) : undefined;
}

/** A fault that tells a login page from a cookie question, a firewall and any other page. */
export function webPageFault(response: Response, start: Uint8Array): SourceFault {
  if (response.redirected) {
    const { host, pathname } = new URL(response.url);
    return new SourceFault('E-LOGIN', { to: host + pathname }, response.status);
  }
  const page = new TextDecoder().decode(start.subarray(0, 0x4000)).toLowerCase();
  const kind = /type=["']?password|\blog-?in\b|anmelde/.test(page)
    ? 'login'
    : /captcha|firewall|cloudflare|access denied|request blocked|zugriff verweigert|incident id/.test(page)
      ? 'firewall'
      : /cookie|consent|einwillig/.test(page)
        ? 'cookies'
        : 'page';
  return new SourceFault('E-HTML', { kind }, response.status);
}
