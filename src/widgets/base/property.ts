// Lit's own `property` and `state` decorators serve two decorator standards; we use one. These are its legacy half,
// at a tenth of the weight, with the same names, so that tools that read them understand ours.
import type { LitElement, PropertyDeclaration } from 'lit';

type Decorate = (prototype: object, name: string) => void;

/** A reactive property that is also an attribute. */
export const property =
  (options?: PropertyDeclaration): Decorate =>
  (prototype, name) =>
    (prototype.constructor as typeof LitElement).createProperty(name, options);

/** A reactive property of the element's own. */
export const state = (): Decorate => property({ state: true, attribute: false });
