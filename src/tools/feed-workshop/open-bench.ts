/**
 * The bench as the page calls it: in a worker, which can be stopped when a file takes too long, or on the page itself
 * where a host forbids workers.
 */
import { createBench, type BenchCalls } from './bench.js';
import { WorkshopFault, type FaultCode } from './fault.js';
import type { OnProgress } from './model/check-document.js';
import type { Answer, Call } from './worker.js';

export interface Bench extends BenchCalls {
  /** Ends what is going on; the call in question rejects. Nothing lies on the desk after that. */
  stop(code: FaultCode): void;
}

/** Longest time for one call, in ms: nobody waits longer, and no file is worth more. */
const PATIENCE = 60_000;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The policy says which address it lets through; there is one only. */
const trusted = (address: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('miteinander-tools', {
    createScriptURL: (url) => (url === address ? url : ''),
  });
  return policy ? policy.createScriptURL(address) : address;
};

let address: string | undefined;

const startWorker = (workerUrl: string): Worker | undefined => {
  try {
    return new Worker((address ??= trusted(workerUrl)), { type: 'module' });
  } catch {
    return undefined;
  }
};

/** `workerUrl`: absolute address of the worker's script. `onProgress` hears of long work. */
export function openBench(workerUrl: string, onProgress: OnProgress): Bench {
  let worker: Worker | undefined;
  let inline: BenchCalls | undefined;
  let calls = 0;
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();

  const end = (error: unknown): void => {
    worker?.terminate();
    worker = undefined;
    waiting.forEach(({ reject }) => reject(error));
    waiting.clear();
  };

  const start = (): Worker | undefined => {
    const next = inline ? undefined : startWorker(workerUrl);
    if (!next) return undefined;
    let heard = false;
    next.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      heard = true;
      if ('done' in data) {
        onProgress(data.done, data.total);
        return;
      }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if ('fault' in data)
        call?.reject(new WorkshopFault(data.fault.code, data.fault.detail, data.fault.reason));
      else call?.resolve(data.value);
    });
    next.addEventListener('error', (event) => {
      // A script that cannot be loaded says so once; from then on the page does the work.
      event.preventDefault();
      if (!heard) inline = createBench(onProgress);
      end(new WorkshopFault(heard ? 'unexpected' : 'stopped', event.message));
    });
    return next;
  };

  const post = (method: keyof BenchCalls, args: readonly unknown[]): Promise<unknown> => {
    worker ??= start();
    if (!worker) {
      inline ??= createBench(onProgress);
      return (inline[method] as (...values: readonly unknown[]) => Promise<unknown>)(...args);
    }
    const call: Call = { id: ++calls, method, args };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => end(new WorkshopFault('too-long')), PATIENCE);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(call.id, { resolve: settle(resolve), reject: settle(reject) });
      worker!.postMessage(call);
    });
  };

  /** A call that failed because there is no worker is made once more on the page. */
  const call = async (method: keyof BenchCalls, args: readonly unknown[]): Promise<unknown> => {
    const before = inline;
    try {
      return await post(method, args);
    } catch (error) {
      if (before || !inline) throw error;
      return post(method, args);
    }
  };

  const through =
    <M extends keyof BenchCalls>(method: M) =>
    (...args: Parameters<BenchCalls[M]>): ReturnType<BenchCalls[M]> =>
      call(method, args) as ReturnType<BenchCalls[M]>;

  return {
    open: through('open'),
    remap: through('remap'),
    fields: through('fields'),
    edit: through('edit'),
    accept: through('accept'),
    undo: through('undo'),
    redo: through('redo'),
    feed: through('feed'),
    stop: (code) => end(new WorkshopFault(code)),
  };
}
