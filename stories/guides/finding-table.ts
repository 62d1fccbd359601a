/** What the parser can say, each finding with an example of its words, so that the guide says what the tool says. */
import { severityOf, type FindingCode, type FindingParams, type Severity } from '../../src/feed/finding.js';
import { systemSeverityOf, type SystemFindingParams } from '../../src/feed/system-findings.js';
import { tableSeverityOf, type TableFindingParams } from '../../src/feed/table-findings.js';
import { describeFinding } from '../../src/language/finding-texts.js';

/** One example of each; a new code without one does not compile. */
const examples: { readonly [C in FindingCode]: FindingParams[C] } = {
  'not-a-feed': { found: 'list' },
  'version-missing': { known: '1.0' },
  'version-unknown': { version: '9.0', known: '1.0' },
  'version-newer': { version: '1.4', known: '1.0' },
  'too-many-records': { limit: 50_000 },
  'too-deep': { limit: 32 },
  'record-dropped': { collection: 'offers', id: 'a1' },
  'duplicate-id': { id: 'a1' },
  missing: { field: 'title' },
  'bad-value': { expected: 'date', found: '31.02.2026' },
  'read-as': { expected: 'time', found: '9:00' },
  'unknown-key': { key: 'preis' },
  'text-cleaned': {},
  'language-alias': { from: 'de-si', to: 'de-simple' },
  'offset-kept': { value: '2026-11-03T18:00Z', zone: 'Europe/Berlin' },
  cycle: { field: 'parentId', id: 'vhs' },
  'end-before-start': { start: '2026-11-03', end: '2026-11-01' },
  'person-without-consent': {},
  'private-mail': { value: 'vorname@mail.example' },
  'mobile-number': { value: '+49 171 3920000' },
  'rule-without-anchor': { rule: 'FREQ=WEEKLY;INTERVAL=2' },
  'rule-sub-daily': { rule: 'FREQ=HOURLY' },
  'unresolved-reference': { id: 'vhs', collection: 'organizations' },
  'unknown-code': { code: 'sprach', vocabulary: 'fieldsOfAction' },
  'html-in-text': { found: '<b>neu</b>' },
  'summary-long': { length: 240, limit: 160 },
  'calendar-truncated': {},
  'calendar-line': { found: 'und so weiter' },
  'calendar-encoding': { encoding: 'windows-1252' },
  'calendar-component': { name: 'VTODO', count: 3 },
  'calendar-fields': { names: 'PRIORITY, X-RAUM', count: 12 },
  'calendar-private': { count: 4 },
  'calendar-no-start': { title: 'Sprachcafé' },
  'calendar-date': { title: 'Sprachcafé', field: 'DTEND', found: 'abends' },
  'calendar-zone': { zone: 'W. Europe Standard Time', read: 'Europe/Berlin' },
  'calendar-zone-unknown': { zone: 'Vereinszeit', read: 'Europe/Berlin' },
  'calendar-floating': { count: 7, zone: 'Europe/Berlin' },
  'calendar-rule': { title: 'Sprachcafé', rule: 'FREQ=YEARLY;RSCALE=CHINESE' },
  'calendar-rules': { title: 'Sprachcafé', rule: 'FREQ=MONTHLY;BYMONTHDAY=1', until: '2029-11-30' },
  'calendar-utc-series': { title: 'Sprachcafé' },
  'calendar-this-and-future': { title: 'Sprachcafé', date: '2026-11-10' },
  'calendar-override-alone': { title: 'Sprachcafé', date: '2026-11-10' },
  'calendar-override-details': { title: 'Sprachcafé', date: '2026-11-10', fields: 'CATEGORIES' },
  'calendar-same-id': { title: 'Sprachcafé' },
  'calendar-html': { count: 9 },
  'calendar-cut': { title: 'Sprachcafé', limit: 20_000 },
  'calendar-people': { count: 5 },
  'calendar-organizer': { count: 6 },
  'calendar-attachment': { count: 2 },
  'calendar-image': { count: 2 },
  'calendar-link': { found: 'file:///C:/plan.pdf' },
  'calendar-grouped': { title: 'Sprachcafé', count: 12, rule: 'FREQ=WEEKLY;BYDAY=TU' },
  'more-findings': { code: 'unknown-key', count: 35 },
  'table-encoding': { encoding: 'windows-1252' },
  'table-date-partly': { table: 'Kurse', row: 5, column: 'C', found: '06.12.', read: '2026-12-06' },
  'table-cell-error': { table: 'Kurse', row: 5, column: 'C', found: '#REF!' },
  'table-no-result': { table: 'Kurse', row: 5, column: 'C', count: 12 },
  'table-hidden': { table: 'Intern' },
  'table-hidden-rows': { table: 'Kurse', count: 3 },
  'table-merged': { table: 'Kurse', row: 5, count: 4 },
  'table-links': { table: 'Kurse', count: 7 },
  'table-macros': {},
  'table-comments': {},
  'system-fields': { names: 'service.fees, service.url', count: 12 },
  'system-kinds': { names: 'Recipe (3), Review (9)', count: 12 },
  'system-empty': {},
  'system-value': { field: 'location.latitude', found: '100' },
  'system-no-name': { kind: 'service' },
  'system-no-start': { title: 'Sprachcafé' },
  'system-differs': { id: 'vhs', field: 'name' },
  'system-reference': { id: 'https://example.org/#ort' },
  'system-part': { page: 1, pages: 10 },
  'system-too-many': { limit: 50_000 },
  'system-people': { count: 5 },
  'system-phone': { count: 3 },
  'system-html': { count: 9 },
  'system-cut': { title: 'Sprachcafé', limit: 20_000 },
  'system-link': { found: '/angebote/kurs' },
  'system-image': { count: 2 },
  'system-rule': { title: 'Sprachcafé', rule: 'FREQ=WEEKLY;BYMONTHDAY=2' },
  'system-rule-dates': { title: 'Sprachcafé', more: 1, less: 2 },
  'system-merged': { title: 'Sprachcafé', count: 12 },
  'system-schedule': { title: 'Sprechstunde' },
  'system-zone': { zone: 'UTC+3', read: 'Europe/Berlin' },
  'system-expired': { count: 2 },
  'system-languages': { names: 'ar, en, uk', count: 14 },
  'system-untranslated': { count: 6 },
  'system-pages': { count: 40 },
  'system-unapproved': { title: 'Deutsch für den Beruf' },
  'system-blocks': { count: 2 },
};

const weights = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' } as const;

const weightOf = (code: FindingCode): Severity =>
  code.startsWith('table-')
    ? tableSeverityOf(code as keyof TableFindingParams)
    : code.startsWith('system-')
      ? systemSeverityOf(code as keyof SystemFindingParams)
      : severityOf(code);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const codes = Object.keys(examples) as FindingCode[];

/** Markdown. */
export const findingTable: string = [
  '| Kennung | Gewicht | Was los ist | Was zu tun ist |',
  '| --- | --- | --- | --- |',
  ...codes.map((code) => {
    const severity = weightOf(code);
    const { what, todo } = describeFinding({ code, severity, path: '', params: examples[code] }, 'de');
    return `| \`${code}\` | ${weights[severity]} | ${cell(what)} | ${cell(todo)} |`;
  }),
].join('\n');
