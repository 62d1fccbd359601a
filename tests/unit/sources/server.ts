// A server in the test's own hands: answers to `fetch` whose bodies arrive when the test says so.
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

/** Lets everything that can happen without a timer happen. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 30; i++) await setImmediate();
  // Hints load their words in the same way, one after the other.
  await import('../../../src/sources/source-hint-texts.js');
  await setImmediate();
}

/** A feed with so many offers. */
export const feedText = (count: number, more: object = {}): string =>
  JSON.stringify({ schemaVersion: '1.0', id: 'test', ...more, offers: offers(count) });

export const offers = (count: number, prefix = 'o'): { id: string; title: string }[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, title: `Angebot ${i}` }));
