/** What an export needs to know beside the record: where its places and people stand, and which language is wanted. */
import { createLookup, type Lookup } from '../feed/lookup.js';
import type { Feed, FeedEvent, LocalizedText, Offer, Place } from '../feed/types.js';
import { pickText } from '../language/localized-text.js';
import type { Occurrence } from '../time/occurrence.js';

export interface ExportContext {
  /** The feed the records are from. */
  readonly feed: Feed;
  /** Languages wanted for texts, best first (BCP 47); the feed's default when absent. */
  readonly languages?: readonly string[] | undefined;
  /**
   * The page that shows a record, absolute; `date` is the series date of one occurrence. Without it a record has the first
   * of its own links.
   */
  readonly pageOf?: ((record: FeedEvent | Offer, date?: string) => string | undefined) | undefined;
}

/** A context with its helpers, made once for many records. */
export interface Exporter extends ExportContext {
  readonly lookup: Lookup;
  readonly languages: readonly string[];
  /** The text in the best language there is; '' for none. */
  readonly say: (text: LocalizedText | undefined) => string;
  /** Language of what `say` gives. */
  readonly languageOf: (text: LocalizedText | undefined) => string | undefined;
}

export function createExporter(context: ExportContext): Exporter {
  const { feed } = context;
  const languages = context.languages ?? [feed.defaultLanguage];
  const pick = (text: LocalizedText | undefined) => pickText(text, languages, feed.defaultLanguage);
  return {
    ...context,
    languages,
    lookup: createLookup(feed),
    say: (text) => pick(text)?.text ?? '',
    languageOf: (text) => pick(text)?.lang,
  };
}

/** One date of a series, as `occurrences` of `miteinander/time` gives it. */
export type ExportedOccurrence = Pick<Occurrence<LocalizedText>, 'start'> &
  Partial<Occurrence<LocalizedText>>;

/** One date of a series as an event that stands alone; its id has the date in it. */
export function asSingle(event: FeedEvent, occurrence: ExportedOccurrence | undefined): FeedEvent {
  if (!occurrence) return event;
  const { recurrence, end: _end, duration: _duration, ...rest } = event;
  const { start, end, timeZone, note, title, placeId, previousStart, closure } = occurrence;
  const date = occurrence.seriesDate ?? start.slice(0, 10);
  const status = occurrence.status === 'closed' ? 'cancelled' : occurrence.status;
  const reason = note ?? closure?.name;
  return {
    ...rest,
    ...(recurrence && { id: `${event.id}-${date}` }),
    start,
    ...(end && { end }),
    ...(timeZone && { timeZone }),
    ...(status && { status }),
    ...(reason && { statusNote: reason }),
    ...(title && { title }),
    ...(placeId && { placeId }),
    ...(previousStart && { previousStart }),
  };
}

/** `Treff am Markt, Markt 1, 50000 Muster`. */
export function placeLine(place: Place, say: Exporter['say']): string {
  const { street, houseNo, postcode, city } = place.address ?? {};
  const joined = (...words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ');
  const parts = [say(place.name), say(place.room), joined(street, houseNo), joined(postcode, city)];
  return parts.filter((part, i) => part && parts.indexOf(part) === i).join(', ');
}

/** The part of calendar ids behind the `@`: the feed's own id, else the host of its publisher. */
export function feedDomain({ id, publisher }: Feed): string {
  if (id) return id;
  try {
    return new URL(publisher?.url ?? '').hostname;
  } catch {
    return 'miteinander';
  }
}

/** RFC 5545 UID: `id@feed`. An id that came out of a calendar file keeps the form it had there. */
export const uidOf = ({ id }: { readonly id: string }, domain: string): string =>
  id.includes('@') ? id : `${id}@${domain}`;

/** Nobody can go there any more. */
export const isOff = ({ status }: FeedEvent): boolean => status === 'cancelled' || status === 'postponed';

/** The page about a record: the one that is given, else its own link. */
export const pageOf = (
  record: FeedEvent | Offer,
  { pageOf: given }: Exporter,
  date?: string,
): string | undefined =>
  given?.(record, date) ?? record.links?.find(({ kind }) => !kind || kind === 'info')?.url;
