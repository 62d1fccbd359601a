// What visitors read of opening hours: whether somebody is there, when next, and why not, by the office's own clock.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLookup } from '../../../src/feed/lookup.js';
import type { Feed, Hours } from '../../../src/feed/types.js';
import { toInstant } from '../../../src/time/zone.js';
import type { RecordContext } from '../../../src/widgets/base/context.js';
import { hoursWords, weekRows } from '../../../src/widgets/contact-directory/hours.js';
import { inEveryZone } from '../viewer-zones.js';

const closures = [
  { id: 'herbst', name: { de: 'Herbstferien' }, ranges: [{ from: '2026-10-17', to: '2026-10-31' }] },
  { id: 'putz', name: 'Putztag', ranges: [{ from: '2026-11-05' }] },
];

const context = (today: string): RecordContext => ({
  lookup: createLookup({ vocabularies: {}, closures } as unknown as Feed),
  vocabularies: {},
  language: 'de',
  languages: ['de'],
  feedDefault: 'de',
  today,
});

/** Text and next, parted by a bar, without the signs that keep times left to right. */
const said = (hours: Hours, now: string, zone = 'Europe/Berlin'): string | undefined => {
  const words = hoursWords(
    hours,
    { now: toInstant(now, zone), timeZone: zone, closures },
    context(now.slice(0, 10)),
  );
  return (
    words &&
    [words.text, words.next]
      .filter(Boolean)
      .join(' | ')
      .replace(/[\u2066-\u2069]/g, '')
  );
};

const office: Hours = {
  weekly: [
    { days: ['mo', 'tu'], from: '09:00', to: '16:00' },
    { days: ['th'], from: '14:00', to: '18:00', mode: 'byAppointment' },
    { days: ['fr'], from: '08:00', to: '12:00', mode: 'phone' },
  ],
  closures: ['herbst', 'putz'],
};
const bar: Hours = { weekly: [{ days: ['fr', 'sa'], from: '20:00', to: '02:00' }] };
const late: Hours = { weekly: [{ days: ['mo'], from: '20:00', to: '00:00' }] };

// 2026-11-02 is a Monday.
const cases: readonly [says: string, hours: Hours, now: string, text: string | undefined][] = [
  ['open', office, '2026-11-02T10:00', 'Jetzt geöffnet bis 16:00'],
  ['the last minute', office, '2026-11-02T15:59', 'Jetzt geöffnet bis 16:00'],
  ['shut until tomorrow', office, '2026-11-02T16:00', 'Öffnet morgen um 09:00'],
  ['before it opens', office, '2026-11-03T07:00', 'Öffnet um 09:00'],
  ['two days before', office, '2026-11-10T18:00', 'Öffnet Donnerstag um 14:00'],
  ['with an appointment', office, '2026-11-12T15:00', 'Jetzt geöffnet bis 18:00 (mit Termin)'],
  ['on the telephone', office, '2026-11-13T09:00', 'Jetzt geöffnet bis 12:00 (am Telefon)'],
  ['over the weekend', office, '2026-11-13T12:00', 'Öffnet Montag um 09:00'],
  [
    'in the holidays',
    office,
    '2026-10-20T10:00',
    'Geschlossen: Herbstferien | Öffnet am Montag, 2. November um 09:00',
  ],
  ['the last day of them', office, '2026-10-31T10:00', 'Geschlossen: Herbstferien | Öffnet Montag um 09:00'],
  ['one day shut', office, '2026-11-05T15:00', 'Geschlossen: Putztag | Öffnet morgen um 08:00'],
  ['past midnight', bar, '2026-11-07T01:00', 'Jetzt geöffnet bis 02:00'],
  ['before midnight', bar, '2026-11-06T23:00', 'Jetzt geöffnet bis 02:00'],
  ['until midnight', late, '2026-11-02T21:00', 'Jetzt geöffnet bis 24:00'],
  ['always', { always: true }, '2026-11-07T01:00', 'Rund um die Uhr geöffnet'],
  [
    'for days on end',
    { special: [{ from: '2026-11-06', to: '2026-11-08', slots: [{ from: '00:00', to: '24:00' }] }] },
    '2026-11-06T12:00',
    'Jetzt geöffnet bis Montag, 00:00',
  ],
  [
    'on a pause',
    { ...office, temporarilyClosed: { to: '2026-11-04' } },
    '2026-11-02T10:00',
    'Zurzeit geschlossen | Öffnet Freitag um 08:00',
  ],
  [
    'on a pause without an end',
    { ...office, temporarilyClosed: {} },
    '2026-11-02T10:00',
    'Zurzeit geschlossen',
  ],
  [
    'a special day without hours',
    { ...office, special: [{ date: '2026-11-02', closed: true }] },
    '2026-11-02T10:00',
    'Heute geschlossen | Öffnet morgen um 09:00',
  ],
  [
    'a special day that says why',
    { ...office, special: [{ date: '2026-11-02', closed: true, note: 'Betriebsausflug' }] },
    '2026-11-02T10:00',
    'Geschlossen: Betriebsausflug | Öffnet morgen um 09:00',
  ],
  [
    'a pause that says why',
    { ...office, temporarilyClosed: { to: '2026-11-04', note: { de: 'Umzug' } } },
    '2026-11-02T10:00',
    'Geschlossen: Umzug | Öffnet Freitag um 08:00',
  ],
  [
    'a special day with other hours',
    { ...office, special: [{ date: '2026-11-02', slots: [{ from: '13:00', to: '14:00' }] }] },
    '2026-11-02T10:00',
    'Öffnet um 13:00',
  ],
  ['only by appointment', { byAppointment: true }, '2026-11-02T10:00', 'Nach Vereinbarung'],
  ['only without appointment, whenever', { walkIn: true }, '2026-11-02T10:00', undefined],
  ['days without times', { weekly: [{ days: ['mo'] }] }, '2026-11-02T10:00', undefined],
  [
    'appointments change nothing',
    { ...office, byAppointment: true },
    '2026-11-02T10:00',
    'Jetzt geöffnet bis 16:00',
  ],
];

describe('is somebody there', () => {
  for (const [says, hours, now, text] of cases) it(says, () => assert.equal(said(hours, now), text));

  it('a viewer in Kabul on a Sunday night, when it is Monday there and Sunday in the office', () => {
    // 22:30 in Berlin is 02:00 of Monday in Kabul.
    const sunday = '2026-11-01T22:30';
    inEveryZone(() => assert.equal(said(office, sunday), 'Öffnet morgen um 09:00'));
    const night: Hours = { weekly: [{ days: ['su'], from: '22:00', to: '03:00' }] };
    inEveryZone(() => assert.equal(said(night, sunday), 'Jetzt geöffnet bis 03:00'));
  });

  it('an office in a zone of its own', () => {
    const abroad: Hours = { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }], timeZone: 'Asia/Kabul' };
    // 05:30 of Berlin is 09:00 of Kabul.
    assert.equal(said(abroad, '2026-11-02T05:30'), 'Jetzt geöffnet bis 12:00');
    assert.equal(said(abroad, '2026-11-02T05:29'), 'Öffnet um 09:00');
  });

  it('the clocks go back on a Sunday', () => {
    const hours: Hours = { weekly: [{ days: ['su'], from: '02:00', to: '04:00' }] };
    assert.equal(said(hours, '2026-10-25T03:30'), 'Jetzt geöffnet bis 04:00');
  });
});

describe('the week as a table', () => {
  const rows = (hours: Hours, today = '2026-11-02') => weekRows(hours, context(today), today);

  it('has a row a day, with all of its times', () => {
    const twice: Hours = {
      weekly: [
        { days: ['tu'], from: '14:00', to: '17:00', mode: 'byAppointment', note: 'Zimmer 3' },
        { days: ['tu', 'we'], from: '09:00', to: '12:00' },
      ],
    };
    const [monday, tuesday, wednesday] = rows(twice);
    assert.deepEqual(monday, { day: 'Montag', isToday: true, slots: [] });
    assert.deepEqual(tuesday, {
      day: 'Dienstag',
      isToday: false,
      slots: [
        { times: '\u206609:00–12:00\u2069', note: '' },
        { times: '\u206614:00–17:00\u2069', note: 'mit Termin, Zimmer 3' },
      ],
    });
    assert.equal(wednesday!.slots.length, 1);
  });

  it('has none when no times are known', () => {
    assert.deepEqual(rows({ byAppointment: true }), []);
    assert.deepEqual(rows({ weekly: [{ days: ['mo'] }] }), []);
  });
});
