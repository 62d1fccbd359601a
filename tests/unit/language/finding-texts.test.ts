/** Every finding can be read in German and English, and says what to do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFeedBuilder } from '../../../src/feed/builder.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { severityOf, type Finding, type FindingCode } from '../../../src/feed/finding.js';
import { describeFinding } from '../../../src/language/finding-texts.js';
import { readICalendar } from '../../../src/sources/icalendar/read-icalendar.js';
import { calendar, event } from '../../fixtures/icalendar/programs.js';
import { assertDescribed } from './described.js';

const languages = ['de', 'en'] as const;

/** Documents in which every finding occurs. */
const documents: readonly unknown[] = [
  'no feed',
  {},
  { schemaVersion: '7.1' },
  {
    schemaVersion: '1.9',
    offers: [
      {
        id: 'a',
        title: 'A',
        deep: JSON.parse('['.repeat(99) + ']'.repeat(99)) as unknown,
        titel: 1,
        tags: 'x',
        status: 'y',
      },
      { id: 'a', title: '<b>A</b>', organizationIds: ['x'], fieldsOfAction: ['y'], summary: 'x'.repeat(200) },
      { id: 'b' },
      { id: 'c', title: { de: 'a\u0007', 'de-si': 'b' }, verifiedAt: '2026-11-03T18:00Z' },
      { id: 'd', title: 'D', runs: [{ schedule: { rule: 'FREQ=WEEKLY;INTERVAL=2' } }] },
    ],
    events: [
      { id: 'a', title: 'A', start: '2026-11-03', end: '2026-11-01', recurrence: { rule: 'FREQ=HOURLY' } },
    ],
    contacts: [
      {
        id: 'a',
        role: 'R',
        person: { family: 'F' },
        emails: ['a@gmx.de'],
        phones: ['0171 123'],
        substituteId: 'a',
      },
    ],
    series: [{ id: 'a', title: 'A' }],
    vocabularies: { fieldsOfAction: [{ id: 'a', label: 'A' }] },
  },
];

const findings: Finding[] = documents.flatMap((document) => [
  ...parseFeed(document, { maxRecords: 7 }).findings,
]);
const many = createFeedBuilder({ maxFindings: 1 });
many.add('offers', [{}, {}]);
findings.push(...many.finish().findings);

/** Calendar files in which every finding about calendar files occurs, once and more often. */
const series = 'DTSTART:20261103T170000Z\nRRULE:FREQ=WEEKLY';
const calendars: readonly string[] = [
  calendar(event('LOCATION:Hier')).slice(0, -5),
  calendar(
    [
      event('und so weiter\nDTSTART;TZID=Mars:20261103T180000\nDTEND:morgen\nPRIORITY:5\nX-MEINS:y', 'b'),
      event(`DTSTART:20261103T180000\nURL:javascript:x\nDESCRIPTION:${'x'.repeat(20_001)}`, 'c'),
      event(`DTSTART:20261103T180000\nRRULE:FREQ=NEVER`, 'd'),
      event(`${series}\nRRULE:FREQ=DAILY;COUNT=3`, 'e'),
      event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20261110T170000Z\nDTSTART:20261110T180000Z\nCATEGORIES:x',
        'e',
      ),
      event('RECURRENCE-ID:20261110T170000Z\nDTSTART:20261110T180000Z', 'f'),
      event('DTSTART;TZID=W. Europe Standard Time:20261103T180000', 'g'),
      event('DTSTART:20261103T180000', 'h'),
      event('DTSTART:20261104T180000', 'h'),
      ...['20261001', '20261008', '20261015', '20261022'].map((day) => event(`DTSTART:${day}`, day)),
    ].join('\n'),
  ),
  ...[1, 2].map((count) =>
    calendar(
      event(
        `DTSTART:20261103T180000\nCLASS:PRIVATE\nATTENDEE:mailto:a@example.org\nORGANIZER:mailto:a@example.org\n` +
          'ATTACH;VALUE=BINARY;ENCODING=BASE64:AAAA\nIMAGE;VALUE=URI:https://example.org/a.jpg\nDESCRIPTION:<p>x</p>\nPRIORITY:1\n' +
          'BEGIN:VALARM\nEND:VALARM',
      ).repeat(count),
    ).replaceAll('END:VEVENTBEGIN', 'END:VEVENT\r\nBEGIN'),
  ),
];
for (const file of calendars) findings.push(...readICalendar(file).findings);
findings.push(
  ...readICalendar(new Uint8Array(Buffer.from(calendar(event('DTSTART:20261103', 'x', 'Ü')), 'latin1')))
    .findings,
);

/** Written down once more, so that a code that nothing reports any more is noticed. */
const CODES: readonly FindingCode[] = [
  'not-a-feed',
  'version-missing',
  'version-unknown',
  'version-newer',
  'too-many-records',
  'too-deep',
  'record-dropped',
  'duplicate-id',
  'missing',
  'bad-value',
  'read-as',
  'unknown-key',
  'text-cleaned',
  'language-alias',
  'offset-kept',
  'cycle',
  'end-before-start',
  'person-without-consent',
  'private-mail',
  'mobile-number',
  'rule-without-anchor',
  'rule-sub-daily',
  'unresolved-reference',
  'unknown-code',
  'html-in-text',
  'summary-long',
  'calendar-truncated',
  'calendar-line',
  'calendar-encoding',
  'calendar-component',
  'calendar-fields',
  'calendar-private',
  'calendar-no-start',
  'calendar-date',
  'calendar-zone',
  'calendar-zone-unknown',
  'calendar-floating',
  'calendar-rule',
  'calendar-rules',
  'calendar-utc-series',
  'calendar-this-and-future',
  'calendar-override-alone',
  'calendar-override-details',
  'calendar-same-id',
  'calendar-html',
  'calendar-cut',
  'calendar-people',
  'calendar-organizer',
  'calendar-attachment',
  'calendar-image',
  'calendar-link',
  'calendar-grouped',
  'more-findings',
];

test('every code occurs, and no other', () => {
  assert.deepEqual([...new Set(findings.map(({ code }) => code))].sort(), CODES.slice().sort());
});

for (const code of CODES) {
  test(`${code} is described in both languages with the parameters it has`, () =>
    assertDescribed(
      findings.filter((each) => each.code === code),
      severityOf(code),
    ));
}

test('what belongs into a field is said in words', () => {
  const todo = (expected: string, language: 'de' | 'en') =>
    describeFinding(
      { code: 'bad-value', severity: 'warning', path: '', params: { expected, found: 'x' } },
      language,
    ).todo;
  assert.equal(todo('number 0..120', 'de'), 'Hierher gehört eine Zahl von 0 bis 120.');
  assert.equal(todo('whole 1..', 'de'), 'Hierher gehört eine ganze Zahl ab 1.');
  assert.equal(todo('number ..', 'en'), 'What belongs here is a number.');
  assert.equal(todo('list of 2', 'en'), 'What belongs here is a list of exactly 2 numbers.');
  assert.equal(todo('walkIn | phone', 'de'), 'Hierher gehört eines von: walkIn, phone.');
});

test('every kind of value a field can want has words of its own', async () => {
  const { kinds } = await import('../../../src/feed/generated/kinds.js');
  for (const kind of [...kinds, 'text', 'flag', 'number', 'list', 'object', 'rule'])
    for (const language of languages) {
      const params = { expected: kind, found: 'x' };
      const { todo } = describeFinding(
        { code: 'bad-value', severity: 'warning', path: '', params },
        language,
      );
      assert.doesNotMatch(todo, /eines von|one of/, kind);
    }
});
