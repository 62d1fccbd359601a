// What has the focus, inside of whatever widget it is.

/** Undefined when nothing has it but the page itself. */
export const focusedElement = (): HTMLElement | undefined => {
  let element = document.activeElement;
  for (let inner = element; inner; inner = inner.shadowRoot?.activeElement ?? null) element = inner;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
};
