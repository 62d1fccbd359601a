// The time on the page, to the minute: what is "open now" changes while somebody reads. Stands still while nobody can see
// it, and is right at once when they can again.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

export class Clock implements ReactiveController {
  /** Epoch ms, of the last tick. */
  now = Date.now();
  readonly #tick: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `tick` is called after every new minute; without it the host is updated. */
  constructor(host: ReactiveControllerHost, tick: () => void = () => host.requestUpdate()) {
    this.#tick = tick;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#run);
    this.#run();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#run);
    clearTimeout(this.#timer);
  }

  #run = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden) return;
    const now = Date.now();
    const isNew = Math.floor(now / minute) !== Math.floor(this.now / minute);
    this.now = now;
    this.#timer = setTimeout(this.#run, minute - (now % minute));
    if (isNew) this.#tick();
  };
}
