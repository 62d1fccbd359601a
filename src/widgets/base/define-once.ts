// Defining an element twice throws in every browser, and pages do load a script twice.

import { hint } from '../../sources/source-hint.js';

/** Registers the element unless somebody has; then warns once in the console. */
export const defineOnce = (name: string, element: CustomElementConstructor): void => {
  if (!customElements.get(name)) customElements.define(name, element);
  else void hint('E-DEFINED', name);
};
