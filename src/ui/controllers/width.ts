// Whether the widget's own box is narrow. Styles ask by container query; this is only for what must be another
// element, such as filters beside the list or in a dialog.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class NarrowBox implements ReactiveController {
  /** True below `limit`; a box without width (hidden) keeps what it last knew. */
  narrow = true;
  #observer: ResizeObserver | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #limit: number;

  constructor(host: ReactiveControllerHost & HTMLElement, limit: number) {
    this.#host = host;
    this.#limit = limit;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host.clientWidth);
    this.#observer = new ResizeObserver((entries) => {
      if (this.#measure(entries[0]!.contentRect.width)) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): boolean {
    // Letters twice as large need twice the room.
    const size = Math.max(16, parseFloat(getComputedStyle(this.#host).fontSize));
    const narrow = width > 0 ? width * 16 < this.#limit * size : this.narrow;
    const changed = narrow !== this.narrow;
    this.narrow = narrow;
    return changed;
  }
}
