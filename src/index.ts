// The public API: classes and types of the elements. Importing it registers nothing; `miteinander/define` does.
export { OfferFinder } from './widgets/offer-finder/element.js';
export type {} from './widgets/offer-finder/events.js';
export type { Feed, Offer, LocalizedText } from './feed/types.js';
export type { Finding } from './feed/finding.js';
