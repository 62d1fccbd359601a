// What readers of other systems' files (HSDS, Integreat, schema.org) have to say, as data. Wording lives in
// `language/system-finding-texts.ts`.
import type { Severity } from './finding.js';

/** Parameters of each finding; every value is short and cleaned, none is markup. */
export interface SystemFindingParams {
  /** Fields of the file for which a feed has none. */
  'system-fields': { names: string; count: number };
  /** Records of kinds for which a feed has no list. */
  'system-kinds': { names: string; count: number };
  /** Nothing in it that a feed could hold. */
  'system-empty': Record<never, never>;
  /** A value of another kind than the field says. It is left out. */
  'system-value': { field: string; found: string };
  /** A record without a name. It is left out. */
  'system-no-name': { kind: string };
  /** An event without a start. It is left out. */
  'system-no-start': { title: string };
  /** Two records with one id that say different things: the first counts. */
  'system-differs': { id: string; field: string };
  /** An id that nothing in the file has. */
  'system-reference': { id: string };
  /** One page of an answer of several. */
  'system-part': { page: number; pages: number };
  'system-too-many': { limit: number };
  /** Names of persons are left out. */
  'system-people': { count: number };
  /** Phone numbers without a country code, kept as written. */
  'system-phone': { count: number };
  'system-html': { count: number };
  'system-cut': { title: string; limit: number };
  'system-link': { found: string };
  /** Pictures without a description. */
  'system-image': { count: number };
  /** A rule that cannot be shown. */
  'system-rule': { title: string; rule: string };
  /** Dates the file lists against its own rule: `more` beside it, `less` missing. The list counts. */
  'system-rule-dates': { title: string; more: number; less: number };
  /** One event that the file lists date by date. */
  'system-merged': { title: string; count: number };
  /** Times that fit no week and no rule; they stand in words. */
  'system-schedule': { title: string };
  /** Times in another zone than the feed's, kept as written. */
  'system-zone': { zone: string; read: string };
  /** Hours and prices that were over. */
  'system-expired': { count: number };
  /** Languages the file names and does not hold. */
  'system-languages': { names: string; count: number };
  /** Records that only say that there is no translation. */
  'system-untranslated': { count: number };
  /** Pages of text are no offers. */
  'system-pages': { count: number };
  /** What the other system has not published. */
  'system-unapproved': { title: string };
  /** Blocks of JSON-LD in a web page that are no JSON. */
  'system-blocks': { count: number };
}

const NOTES: readonly (keyof SystemFindingParams)[] = [
  'system-fields',
  'system-kinds',
  'system-reference',
  'system-people',
  'system-phone',
  'system-html',
  'system-image',
  'system-merged',
  'system-zone',
  'system-expired',
  'system-languages',
  'system-untranslated',
  'system-pages',
  'system-unapproved',
];
const ERRORS: readonly (keyof SystemFindingParams)[] = [
  'system-no-name',
  'system-no-start',
  'system-too-many',
];

export const systemSeverityOf = (code: keyof SystemFindingParams): Severity =>
  ERRORS.includes(code) ? 'error' : NOTES.includes(code) ? 'note' : 'warning';
