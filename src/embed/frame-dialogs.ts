/**
 * A frame as high as its content would open its dialogs in the middle of that content, far out of sight. Only the browser
 * knows which part of the frame the visitor sees; it tells when asked, and it is asked whenever somebody presses something.
 */
export function keepDialogsInSight(element: HTMLElement, isFullHeight: () => boolean): void {
  const place = new CSSStyleSheet();
  const ask = (): void => {
    const root = element.shadowRoot;
    if (!root || !isFullHeight()) return;
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      const { top, height } = entry!.intersectionRect;
      if (!height) return;
      place.replaceSync(
        `@media screen{dialog{inset-block:${top}px auto!important;margin-block:0!important;max-height:${height}px!important}}`,
      );
      if (!root.adoptedStyleSheets.includes(place))
        root.adoptedStyleSheets = root.adoptedStyleSheets.concat(place);
    });
    observer.observe(document.documentElement);
  };
  for (const type of ['pointerdown', 'keydown'])
    addEventListener(type, ask, { capture: true, passive: true });
}
