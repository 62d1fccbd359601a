// What must never happen, whatever a feed holds: an uncaught error, a word in the console that is not ours, a script that
// runs, a request to somebody else.

export interface Watch {
  /** Everything that has happened and must not. */
  readonly faults: readonly string[];
  /** Our own coded hints. */
  readonly hints: readonly string[];
  end(): void;
}

declare global {
  var executed: ((what: string) => void) | undefined;
}

const levels = ['log', 'info', 'warn', 'error'] as const;

/** Begins to watch; `executed('…')` is what hostile texts try to call. */
export const watch = (): Watch => {
  const faults: string[] = [];
  const hints: string[] = [];
  const onError = (event: ErrorEvent): void => {
    // Says only that a size was looked at once more.
    if (!/ResizeObserver/.test(event.message)) faults.push(`error: ${event.message}`);
  };
  const onRejection = (event: PromiseRejectionEvent): void =>
    void faults.push(`rejection: ${String(event.reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  const before = levels.map((level) => [level, console[level]] as const);
  for (const [level] of before)
    console[level] = (...words: unknown[]) => {
      const line = words.map(String).join(' ');
      if (line.startsWith('[miteinander] E-')) hints.push(line);
      else if (!/Lit is in dev mode/.test(line)) faults.push(`console.${level}: ${line}`);
    };
  globalThis.executed = (what) => faults.push(`executed: ${what}`);
  const since = performance.now();
  return {
    get faults() {
      const foreign = performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime >= since)
        .map(({ name }) => name)
        .filter((name) => !/^(blob|data):/.test(name) && new URL(name).origin !== location.origin);
      return faults.concat(foreign.map((name) => `foreign request: ${name}`));
    },
    hints,
    end() {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      for (const [level, original] of before) console[level] = original;
      globalThis.executed = undefined;
    },
  };
};

const widgets = ['mit-offer-finder', 'mit-event-calendar', 'mit-contact-directory'] as const;
export type WidgetTag = (typeof widgets)[number];
export const widgetTags: readonly WidgetTag[] = widgets;

/** Text a visitor can read in a widget, what stands inside of its element included. */
export const readable = (element: Element): string => {
  const root = element.shadowRoot!;
  const shown: string[] = [];
  // Not `innerText`, which leaves out what is not painted yet because it lies below the fold.
  root.querySelectorAll<HTMLElement>('.root').forEach((part) => {
    if (part.checkVisibility()) shown.push(part.textContent);
  });
  if (root.querySelector('slot')) shown.push(element.textContent);
  return shown.join(' ').replace(/\s+/g, ' ').trim();
};
