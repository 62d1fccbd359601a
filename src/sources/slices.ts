/** Long work in short slices: who waits here lets clicks, keys and frames through. */

interface Yielding {
  readonly scheduler?: { yield?: () => Promise<void> };
}

/** How long a slice may keep the page waiting, in ms. */
export const SLICE = 8;

/** Lets waiting tasks run, then goes on. A message channel is not slowed down as nested timers are. */
export function nextSlice(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Lets the page paint once, then goes on; a page nobody sees is not waited for. */
export function nextPaint(): Promise<void> {
  if (typeof requestAnimationFrame !== 'function') return nextSlice();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve(nextSlice());
    });
  });
}
