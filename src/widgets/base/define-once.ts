// Defining an element twice throws in every browser, and pages do load a script twice.

/** Registers the element unless somebody has; then warns once in the console. */
export const defineOnce = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
  else
    console.warn(`[miteinander] E-TWICE: <${name}> is defined already; this copy of the script is not used.`);
};
