// What the visitor asked for, in the page's address: only our own prefixed parameters are read and written,
// everything else in the address and in `history.state` stays as the page left it.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { maxLength, ownParams, type Params } from './url-params.js';

/** An address without its own parameters: what stands before them, the pairs of others, and its end. */
interface Around {
  readonly href: string;
  readonly prefix: string;
  readonly start: string;
  readonly kept: readonly string[];
  readonly end: string;
}

/** Of the last address that was asked for: every link of a list is written into the same one. */
let last: Around | undefined;

/** Before the first of these characters, and behind it where there is one. */
const cut = (text: string, at: string): readonly string[] => {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
};

const around = (href: string, prefix: string): Around => {
  if (last?.href === href && last.prefix === prefix) return last;
  const [page = '', hash] = cut(href, '#');
  const [start = '', search = ''] = cut(page, '?');
  const kept = search
    .split('&')
    .filter((pair) => pair && !decode(pair.split('=')[0]!).startsWith(`${prefix}-`));
  return (last = { href, prefix, start, kept, end: hash === undefined ? '' : `#${hash}` });
};

/** `href`, as the page's own, with its own parameters replaced by `params`; others keep their place and spelling. */
export const writeParams = (href: string, prefix: string, params: Params): string => {
  const { start, kept, end } = around(href, prefix);
  const pairs = kept.slice();
  let length = 0;
  for (const [key, value] of params) {
    const name = `${prefix}-${key}`;
    // URLSearchParams also encodes halves of characters, at which encodeURIComponent throws.
    const pair = /^[\w.-]*$/.test(name + value)
      ? `${name}=${value}`
      : new URLSearchParams({ [name]: value }).toString();
    length += pair.length + 1;
    if (length <= maxLength) pairs.push(pair);
  }
  return start + (pairs.length ? `?${pairs.join('&')}` : '') + end;
};

const decode = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

interface Options {
  readonly prefix: () => string | undefined;
  readonly onChange: (params: Params) => void;
}

/** Keeps one widget and the address in step. `prefix` undefined switches it off. */
export class UrlState implements ReactiveController {
  /** True while the newest history entry is one that `push` made: closing may then go back instead of on. */
  #pushed = false;

  readonly #options: Options;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** The address that would show `params`: for permalinks. Undefined when switched off. */
  href(params: Params): string | undefined {
    const prefix = this.#options.prefix();
    return prefix === undefined ? undefined : writeParams(location.href, prefix, params);
  }

  /** Writes `params` into the address: `push` leaves a step to go back to, `replace` does not. */
  write(params: Params, how: 'push' | 'replace'): void {
    const href = this.href(params);
    if (href === undefined || href === location.href) return;
    try {
      if (how === 'push') history.pushState(history.state, '', href);
      else history.replaceState(history.state, '', href);
      this.#pushed = how === 'push';
    } catch {
      // Sandboxed frames and browsers that limit the number of changes refuse: the widget works without.
    }
  }

  /**
   * Undoes the newest own `push` by going back; false when there is none, then write instead. A page with a state of its
   * own in here has a script that swaps pages (Turbo, a router): on a step back, that one would draw this page anew.
   */
  back(): boolean {
    const possible = this.#pushed && !history.state && this.#options.prefix() !== undefined;
    if (possible) {
      this.#pushed = false;
      history.back();
    }
    return possible;
  }

  #onPopState = (): void => {
    this.#pushed = false;
    if (this.#options.prefix() !== undefined) this.#options.onChange(ownParams(this.#options.prefix()));
  };
}
