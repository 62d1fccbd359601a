// What the tests of both tool pages do on a page: go by Tab, make it as narrow as a phone.
import { until } from '../hosts/engines.mjs';

/** Goes on by Tab until the focus is on what the selector means. */
export const tabTo = async (window, selector, most = 60) => {
  for (let at = 0; at < most; at++) {
    if (await window.run((css) => !!document.activeElement?.matches(css), selector)) return;
    await window.press('Tab');
  }
  throw new Error(`no way by Tab to ${selector}`);
};

/** With everything open, no part is wider than a phone, nor than a larger one at twice the size of letters. */
export const fitsPhones = async (window) => {
  await window.run(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  const width = await window.run(() => globalThis.innerWidth);
  for (const [narrow, scale] of [
    [320, 1],
    [360, 2],
  ]) {
    await window.page.setViewport({ width: narrow, height: 800 });
    await window.run(
      (size) => document.documentElement.style.setProperty('font-size', `${size * 100}%`),
      scale,
    );
    // A widget measures its box a moment after it has changed.
    await until(
      window,
      `${narrow} pixels to be enough at ${scale}`,
      (most) => document.documentElement.scrollWidth <= most,
      narrow,
    );
  }
  await window.page.setViewport({ width, height: 1000 });
};
