/**
 * What the parser has to say, as data. Wording lives in `language/finding-texts.ts`. An `error` costs a whole record or
 * the feed, a `warning` costs a field or may mislead visitors, a `note` costs nothing.
 */
import type { SystemFindingParams } from './system-findings.js';
import type { TableFindingParams } from './table-findings.js';

/** Parameters of each finding; every value is short and cleaned, none is markup. */
export interface FindingParams extends TableFindingParams, SystemFindingParams {
  /** The document is no feed at all. */
  'not-a-feed': { found: string };
  'version-missing': { known: string };
  /** Another major version: nothing of the feed is read. */
  'version-unknown': { version: string; known: string };
  'version-newer': { version: string; known: string };
  'too-many-records': { limit: number };
  'too-deep': { limit: number };
  /** A record was left out; a finding before it says why. */
  'record-dropped': { collection: string; id: string };
  /** Two records with one id: the later one counts. */
  'duplicate-id': { id: string };
  missing: { field: string };
  /** `expected` is `text flag number list object`, the name of a pattern, `a | b | c`, or a range of numbers. */
  'bad-value': { expected: string; found: string };
  /** Written otherwise and read all the same: a number as text, one value as a list, `www.…` as `https://www.…`. */
  'read-as': { expected: string; found: string };
  'unknown-key': { key: string };
  'text-cleaned': Record<never, never>;
  'language-alias': { from: string; to: string };
  /** The moment has an offset and nobody could convert it. */
  'offset-kept': { value: string; zone: string };
  /** A reference that leads back to its own record was taken out. */
  cycle: { field: string; id: string };
  /** The end was taken out. */
  'end-before-start': { start: string; end: string };
  /** The person's name was taken out. */
  'person-without-consent': Record<never, never>;
  'private-mail': { value: string };
  'mobile-number': { value: string };
  'rule-without-anchor': { rule: string };
  'rule-sub-daily': { rule: string };
  'unresolved-reference': { id: string; collection: string };
  'unknown-code': { code: string; vocabulary: string };
  'html-in-text': { found: string };
  'summary-long': { length: number; limit: number };
  // What a calendar file says and a feed cannot hold, or says in an unusual way.
  'calendar-truncated': Record<never, never>;
  /** A line that is none. */
  'calendar-line': { found: string };
  'calendar-encoding': { encoding: string };
  /** Tasks, alarms, busy hours. */
  'calendar-component': { name: string; count: number };
  'calendar-fields': { names: string; count: number };
  'calendar-private': { count: number };
  'calendar-no-start': { title: string };
  'calendar-date': { title: string; field: string; found: string };
  /** The zone has another name in the file. */
  'calendar-zone': { zone: string; read: string };
  'calendar-zone-unknown': { zone: string; read: string };
  /** Times without any zone. */
  'calendar-floating': { count: number; zone: string };
  'calendar-rule': { title: string; rule: string };
  /** More than one rule: the dates of the others are listed up to `until`. */
  'calendar-rules': { title: string; rule: string; until: string };
  'calendar-utc-series': { title: string };
  'calendar-this-and-future': { title: string; date: string };
  'calendar-override-alone': { title: string; date: string };
  'calendar-override-details': { title: string; date: string; fields: string };
  'calendar-same-id': { title: string };
  'calendar-html': { count: number };
  'calendar-cut': { title: string; limit: number };
  /** People invited, and organizers that are probably private persons. */
  'calendar-people': { count: number };
  'calendar-organizer': { count: number };
  'calendar-attachment': { count: number };
  'calendar-image': { count: number };
  'calendar-link': { found: string };
  'calendar-grouped': { title: string; count: number; rule: string };
  /** More findings of this code than are listed. */
  'more-findings': { code: string; count: number };
}

export type FindingCode = keyof FindingParams;
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where in the document: `offers[3].title.de`; empty for the document itself. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Takes one finding; the path is only built when there is something to say. */
export type Report = <C extends FindingCode>(code: C, path: string, params: FindingParams[C]) => void;

const ERRORS = ' not-a-feed version-unknown too-many-records too-deep record-dropped calendar-no-start ';
const NOTES =
  ' version-newer read-as unknown-key text-cleaned language-alias offset-kept unresolved-reference unknown-code html-in-text ' +
  'summary-long more-findings calendar-encoding calendar-component calendar-fields calendar-private calendar-zone ' +
  'calendar-floating calendar-rules calendar-utc-series calendar-override-alone calendar-same-id calendar-html ' +
  'calendar-people calendar-organizer calendar-attachment calendar-image calendar-grouped ';

export const severityOf = (code: FindingCode): Severity =>
  ERRORS.includes(` ${code} `) ? 'error' : NOTES.includes(` ${code} `) ? 'note' : 'warning';
