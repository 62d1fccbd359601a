/** The bench in a thread of its own. */
import { createBench, type BenchCalls } from './bench.js';
import { faultData, faultOf, type FaultData } from './fault.js';

/** One call from the page. */
export interface Call {
  readonly id: number;
  readonly method: keyof BenchCalls;
  readonly args: readonly unknown[];
}

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly fault: FaultData }
  | { readonly id: number; readonly done: number; readonly total: number };

/** The thread, as far as it is used; the types of workers would fight those of pages. */
interface Thread {
  postMessage(answer: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Call>) => void): void;
}

const thread = globalThis as unknown as Thread;
let current = 0;
const bench = createBench((done, total) => thread.postMessage({ id: current, done, total }));

thread.addEventListener('message', ({ data: { id, method, args } }) => {
  current = id;
  const call = bench[method] as (...values: readonly unknown[]) => Promise<unknown>;
  call(...args).then(
    (value) => thread.postMessage({ id, value }),
    (error: unknown) => thread.postMessage({ id, fault: faultData(faultOf(error)) }),
  );
});
