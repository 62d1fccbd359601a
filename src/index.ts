// The public API: classes and types of the elements. Importing it registers nothing; `miteinander/define` does.
export { OfferFinder } from './widgets/offer-finder/element.js';
export { EventCalendar } from './widgets/event-calendar/element.js';
export { ContactDirectory } from './widgets/contact-directory/element.js';
export type {} from './widgets/base/events.js';
export type { Contact, Feed, FeedEvent, Offer, LocalizedText } from './feed/types.js';
export type { Finding } from './feed/finding.js';
