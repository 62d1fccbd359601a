// Tells screen readers what changed. One polite region in the page's own DOM serves all widgets and all loaded
// copies of our script; it is put there empty, because a region that arrives with its text is often not read.

const regionKey = Symbol.for('miteinander.announcer.1');
const holder = globalThis as unknown as Record<symbol, HTMLElement | undefined>;

const region = (): HTMLElement => {
  let element = holder[regionKey];
  if (!element?.isConnected) {
    element = holder[regionKey] = document.createElement('div');
    element.setAttribute('role', 'status');
    element.setAttribute('data-mit-announcer', '');
    // Property by property: a style attribute would break pages with a strict content security policy.
    const { style } = element;
    style.position = 'absolute';
    style.width = style.height = '1px';
    style.overflow = 'hidden';
    style.clipPath = 'inset(50%)';
    style.whiteSpace = 'nowrap';
    document.body.append(element);
  }
  return element;
};

/** Time without further change after which a change counts as settled, in milliseconds. */
const settled = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts the empty region into the page; called when a widget arrives. */
export const prepareAnnouncer = (): void => {
  region();
};

/**
 * Announces `text` once nothing more has come for 250 ms; `urgent` does it at once (no results).
 * The same text twice is announced twice.
 */
export const announce = (text: string, lang: string, urgent = false): void => {
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      const element = region();
      element.lang = lang;
      // A no-break space makes a repeated text a change.
      element.textContent = element.textContent === text ? `${text}\u00a0` : text;
    },
    urgent ? 0 : settled,
  );
};
