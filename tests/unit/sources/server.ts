// A server in the test's own hands: answers to `fetch` whose bodies arrive when the test says so.
// Loaded already, so that its import in the middle of a fault takes no turn of the clock that is mocked.
import '../../../src/sources/response-fault.js';
import { setImmediate } from 'node:timers/promises';

export interface Answer {
  readonly url: string;
  readonly init: RequestInit;
  /** Sends the head; the body stays open until `end`, `break` or the reader's leave. */
  head(status?: number, headers?: Record<string, string>, url?: string): void;
  send(chunk: string | Uint8Array): void;
  end(): void;
  /** The connection breaks. */
  break(): void;
  /** No answer at all. */
  refuse(): void;
  /** The page does not want it any more. */
  readonly aborted: boolean;
  /** Head, body and end at once. */
  reply(body: string | Uint8Array, status?: number, headers?: Record<string, string>): void;
}

export interface Server {
  readonly requests: Answer[];
  restore(): void;
}

export function startServer(onRequest?: (answer: Answer) => void): Server {
  const original = globalThis.fetch;
  const requests: Answer[] = [];
  globalThis.fetch = ((url: string, init: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      let body: ReadableStreamDefaultController<Uint8Array> | undefined;
      let open = true;
      const signal = init.signal!;
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
        if (open) body?.error(signal.reason);
        open = false;
      });
      const answer: Answer = {
        url,
        init,
        head(status = 200, headers = { 'content-type': 'application/json' }, finalUrl) {
          const stream = new ReadableStream<Uint8Array>({
            start: (controller) => void (body = controller),
            cancel: () => void (open = false),
          });
          const response = new Response(status === 204 ? null : stream, { status, headers });
          Object.defineProperty(response, 'url', { value: finalUrl ?? url });
          Object.defineProperty(response, 'redirected', { value: finalUrl !== undefined });
          resolve(response);
        },
        send(chunk) {
          if (open)
            body!.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk.slice());
        },
        end() {
          if (open) body!.close();
          open = false;
        },
        break() {
          if (open) body!.error(new TypeError('network error'));
          open = false;
        },
        refuse: () => reject(new TypeError('Failed to fetch')),
        get aborted() {
          return signal.aborted;
        },
        reply(content, status, headers) {
          answer.head(status, headers);
          answer.send(content);
          answer.end();
        },
      };
      requests.push(answer);
      onRequest?.(answer);
    })) as typeof fetch;
  return { requests, restore: () => void (globalThis.fetch = original) };
}

/** Lets everything that can happen without a timer happen, files that faults need included. */
export async function settle(): Promise<void> {
  // Imports are answered in their order: when these have come, so have those that were asked for before.
  for (let i = 0; i < 2; i++) {
    for (let j = 0; j < 20; j++) await setImmediate();
    await import('../../../src/sources/response-fault.js');
    await import('../../../src/sources/source-hint-texts.js');
    await import('../../../src/sources/merged-feeds.js');
    await import('../../../src/sources/unusual-document.js');
    await import('../../../src/sources/calendar-feed.js');
    await import('../../../src/feed/mend.js');
  }
  for (let j = 0; j < 20; j++) await setImmediate();
}

/** Waits until the console has got so many lines: their words are a module that is loaded first. */
export async function hinted(hints: readonly string[], count: number): Promise<readonly string[]> {
  for (let i = 0; i < 10_000 && hints.length < count; i++) await setImmediate();
  await settle();
  return hints;
}

/** A feed with so many offers. */
export const feedText = (count: number, more: object = {}): string =>
  JSON.stringify({ schemaVersion: '1.0', id: 'test', ...more, offers: offers(count) });

export const offers = (count: number, prefix = 'o'): { id: string; title: string }[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, title: `Angebot ${i}` }));
