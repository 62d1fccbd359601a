/** The records as everybody beyond the door sees them: inferred from the schema, read-only, checked once. */
import type * as z from 'zod/mini';
import type { accessSchema } from './schema/access.js';
import type { accessibilitySchema } from './schema/accessibility.js';
import type { audienceSchema } from './schema/audience.js';
import type { capacitySchema } from './schema/capacity.js';
import type { closureSchema } from './schema/closure.js';
import type { contactSchema, onlineServiceSchema, personSchema } from './schema/contact.js';
import type { courseRunSchema, scheduleSchema } from './schema/course-run.js';
import type { eventSchema } from './schema/event.js';
import type { headSchema } from './schema/feed.js';
import type { hoursSchema, specialHoursSchema, weeklySlotSchema } from './schema/hours.js';
import type { imageSchema } from './schema/image.js';
import type { linkSchema } from './schema/link.js';
import type { text } from './schema/localized-text.js';
import type { moneySchema } from './schema/money.js';
import type { attendanceSchema, courseSchema, offerSchema } from './schema/offer.js';
import type { organizationSchema } from './schema/organization.js';
import type { phoneSchema } from './schema/phone.js';
import type { addressSchema, geoSchema, placeSchema } from './schema/place.js';
import type { sourceSchema } from './schema/provenance.js';
import type { eventStatusSchema, overrideSchema, recurrenceSchema } from './schema/recurrence.js';
import type { registrationSchema } from './schema/registration.js';
import type { seriesSchema } from './schema/series.js';
import type { serviceLanguageSchema } from './schema/service-language.js';
import type { termSchema, vocabulariesSchema } from './schema/vocabulary.js';

type Frozen<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Parsed<S extends z.ZodMiniType> = Frozen<z.output<S>>;

/** Plain string in the feed's default language, or one text per BCP 47 tag. */
export type LocalizedText = Parsed<typeof text>;

export type Access = Parsed<typeof accessSchema>;
export type Accessibility = Parsed<typeof accessibilitySchema>;
export type Address = Parsed<typeof addressSchema>;
export type Attendance = Parsed<typeof attendanceSchema>;
export type Audience = Parsed<typeof audienceSchema>;
export type Capacity = Parsed<typeof capacitySchema>;
export type Course = Parsed<typeof courseSchema>;
export type CourseRun = Parsed<typeof courseRunSchema>;
export type EventStatus = Parsed<typeof eventStatusSchema>;
export type Geo = Parsed<typeof geoSchema>;
export type Hours = Parsed<typeof hoursSchema>;
export type Image = Parsed<typeof imageSchema>;
export type Link = Parsed<typeof linkSchema>;
export type Money = Parsed<typeof moneySchema>;
export type OnlineService = Parsed<typeof onlineServiceSchema>;
export type Override = Parsed<typeof overrideSchema>;
export type Person = Parsed<typeof personSchema>;
export type Phone = Parsed<typeof phoneSchema>;
export type Recurrence = Parsed<typeof recurrenceSchema>;
export type Registration = Parsed<typeof registrationSchema>;
export type Schedule = Parsed<typeof scheduleSchema>;
export type ServiceLanguage = Parsed<typeof serviceLanguageSchema>;
export type Source = Parsed<typeof sourceSchema>;
export type SpecialHours = Parsed<typeof specialHoursSchema>;
export type WeeklySlot = Parsed<typeof weeklySlotSchema>;

export type Closure = Parsed<typeof closureSchema>;
export type Contact = Parsed<typeof contactSchema>;
export type FeedEvent = Parsed<typeof eventSchema>;
export type Offer = Parsed<typeof offerSchema>;
export type Organization = Parsed<typeof organizationSchema>;
export type Place = Parsed<typeof placeSchema>;
export type Series = Parsed<typeof seriesSchema>;

/** Fields every record may carry about its origin and freshness. */
export type Provenance = Pick<
  Organization,
  'source' | 'modifiedAt' | 'verifiedAt' | 'verifiedBy' | 'validUntil' | 'publishFrom' | 'textMeta'
>;

/** One entry of a vocabulary. */
export type Term = Parsed<typeof termSchema>;
export type Vocabularies = Parsed<typeof vocabulariesSchema>;
export type VocabularyName = keyof Vocabularies;

/** Everything but the records, as it stands in the document. */
export type FeedHead = Parsed<typeof headSchema>;

/** The lists of records, by name. */
export interface FeedCollections {
  readonly organizations: readonly Organization[];
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
  readonly offers: readonly Offer[];
  readonly events: readonly FeedEvent[];
  readonly closures: readonly Closure[];
  readonly series: readonly Series[];
}
export type CollectionName = keyof FeedCollections;

/** Language of plain strings and zone of wall times. */
export interface FeedDefaults {
  readonly defaultLanguage: string;
  readonly timeZone: string;
}

/**
 * A parsed feed: lists are there even when empty, language and zone have their defaults ("de", "Europe/Berlin"). The
 * version is missing as long as a stream has not brought it, and for good when the document has none.
 */
export interface Feed
  extends
    Omit<FeedHead, 'schemaVersion' | 'vocabularies' | keyof FeedDefaults>,
    FeedDefaults,
    FeedCollections {
  readonly schemaVersion?: string;
  readonly vocabularies: Vocabularies;
}
