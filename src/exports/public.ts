/** The entry `miteinander/exports`: records out of the feed, as other programs want them. */
export { contactToJsonLd } from './contact-json-ld.js';
export { calendarLinks, type CalendarLinks } from './calendar-links.js';
export type { ExportContext, ExportedOccurrence } from './export-context.js';
export type { JsonLd } from './json-ld-parts.js';
export { jsonLdText } from './json-ld-text.js';
export { offerToJsonLd } from './offer-json-ld.js';
export { toICalendar, type CalendarItem, type CalendarOptions } from './to-icalendar.js';
export { toJsonLd } from './to-json-ld.js';
export { toVCard, type CardOptions } from './vcard.js';
