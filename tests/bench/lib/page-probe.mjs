// Runs inside every measured page before anything of it: notes what the browser reports and when things are painted.
// The same few lines watch every contender.
/* global document, window, customElements, PerformanceObserver, MutationObserver, requestAnimationFrame, Node */

/** Handed to the page as text: it must not refer to anything outside itself. */
export const pageProbe = ({ first, element, now }) => {
  // Feeds of events are of one day: it is that day again whenever they are shown.
  if (now) {
    const ahead = now - Date.now();
    const real = Date.now;
    Date.now = () => real() + ahead;
  }
  const find = (path) => {
    const steps = path.split(' >>> ');
    let root = document;
    for (const step of steps.slice(0, -1)) root = root?.querySelector(step)?.shadowRoot;
    return root?.querySelector(steps.at(-1)) ?? null;
  };
  const findAll = (path) => {
    const at = path.lastIndexOf(' >>> ');
    const root = at < 0 ? document : find(path.slice(0, at))?.shadowRoot;
    return root ? [...root.querySelectorAll(at < 0 ? path : path.slice(at + 5))] : [];
  };

  /** From inside a frame: the moment it has been handed over. Of all tasks this one waits for no other. */
  const afterFrame = (done) =>
    globalThis.scheduler.postTask(() => done(performance.now()), { priority: 'user-blocking' });
  /** The moment the next frame has been handed over to be shown. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => afterFrame(resolve)));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const tasks = [];
  const shifts = [];
  const bench = { tasks, shifts, find, first: 0, defined: 0 };
  Object.defineProperty(window, 'bench', { value: bench });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });

  const define = customElements.define;
  customElements.define = function (name, ...rest) {
    if (name === element) bench.defined = performance.now();
    return define.call(this, name, ...rest);
  };

  // First content: the first frame in which the first record's title stands and has a size.
  const watch = () => {
    const seen = find(first);
    if (!seen?.textContent.trim() || !seen.getBoundingClientRect().height) {
      requestAnimationFrame(watch);
      return;
    }
    afterFrame((now) => (bench.first = now));
  };
  requestAnimationFrame(watch);

  /**
   * Resolves with the time at which all records can be filtered: the page's own mark, or what its widget shows, a
   * certain number where one is given. Of a page that tells nothing it is the first content.
   */
  bench.filterable = async ({ filterable, counted, count }) => {
    const all = () => {
      const said = counted ? find(counted)?.textContent.replace(/\D/g, '') : '';
      return !counted || (count === undefined ? Boolean(said) : said === String(count));
    };
    for (;;) {
      const mark = performance.getEntriesByName('filterable')[0];
      if (bench.first && mark) return mark.startTime;
      if (bench.first && !filterable) return bench.first;
      if (bench.first && find(filterable) && all()) return performance.now();
      await frame();
    }
  };

  /** Waits until no long task has run for `quiet` ms. */
  bench.settled = async (quiet) => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const [start, duration] = tasks.at(-1) ?? [0, 0];
      if (performance.now() - start - duration > quiet) return;
    }
  };

  /** Elements and text in the whole page, shadow roots included. */
  bench.nodes = () => {
    const count = (node) => {
      let sum = 1;
      if (node.shadowRoot) sum += count(node.shadowRoot) - 1;
      for (const child of node.childNodes)
        if (child.nodeType === Node.ELEMENT_NODE) sum += count(child);
        else if (child.nodeType === Node.TEXT_NODE && child.data.trim()) sum++;
      return sum;
    };
    return count(document.documentElement);
  };

  /**
   * Milliseconds from the next event of one of these kinds until the last change it makes in the results is painted;
   * it is over when `frames` frames have brought no change.
   */
  bench.reaction = async ({ kinds, results, busy, frames = 8 }) => {
    let start = 0;
    const begin = (event) => {
      start ||= event.timeStamp;
    };
    for (const kind of kinds) window.addEventListener(kind, begin, { capture: true });
    let last = 0;
    let still = 0;
    // Asked for before the frame in which the change will be painted.
    const note = () => {
      still = 0;
      requestAnimationFrame(() => afterFrame((now) => (last = now)));
    };
    const observer = new MutationObserver(note);
    observer.observe(find(results), {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    while (!start) await frame();
    for (const kind of kinds) window.removeEventListener(kind, begin, { capture: true });
    for (; still < frames || (busy && find(busy)); still++) await frame();
    observer.disconnect();
    return (last || (await painted())) - start;
  };

  bench.focus = (path) => find(path).focus();
  bench.empty = (path) => {
    const field = find(path);
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('keyup', { bubbles: true }));
  };
  bench.act = ({ click, at, select, value }) => {
    if (click) {
      findAll(click)[at].click();
      return;
    }
    const field = document.querySelectorAll('.plain p select')[select];
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
};
