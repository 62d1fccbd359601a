/** What keepers of a feed are told about records that are allowed, but may not be meant so. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../../src/feed/parse.js';

type Json = Record<string, unknown>;

const said = (feed: Json): string[] =>
  parseFeed({ schemaVersion: '1.0', ...feed }).findings.map(({ code, path }) => `${code} ${path}`);
const offer = (fields: Json): Json => ({ offers: [{ id: 'a', title: 'A', ...fields }] });
const event = (fields: Json): Json => ({ events: [{ id: 'a', title: 'A', start: '2026-11-03', ...fields }] });
const contact = (fields: Json): Json => ({ contacts: [{ id: 'a', role: 'R', ...fields }] });

const cases: readonly (readonly [name: string, feed: Json, said: readonly string[]])[] = [
  [
    'a private mailbox',
    contact({ emails: ['info@example.org', 'a.b@gmx.de'] }),
    ['private-mail contacts[0].emails[1]'],
  ],
  [
    'a private mailbox of an organization',
    { organizations: [{ id: 'a', name: 'A', email: 'verein@t-online.de' }] },
    ['private-mail organizations[0].email'],
  ],
  [
    'a private mailbox for registration',
    event({ registration: { email: 'x@googlemail.com' } }),
    ['private-mail events[0].registration.email'],
  ],
  [
    'a mailbox of somebody who agreed',
    contact({ person: { family: 'F', consent: true }, emails: ['a@gmail.com'], phones: ['0171 1234567'] }),
    [],
  ],
  [
    'a mailbox that only looks alike',
    contact({ emails: ['info@gmx-verein.de', 'post@web.de.example.org', 'web.de@example.org'] }),
    [],
  ],
  [
    'a mobile number',
    contact({ phones: ['02241 100', '0171/123 45 67'] }),
    ['mobile-number contacts[0].phones[1].number'],
  ],
  [
    'a mobile number with its country',
    contact({ phones: ['+49 (0)151 1234567', '0049 160 12345'] }),
    ['mobile-number contacts[0].phones[0].number', 'mobile-number contacts[0].phones[1].number'],
  ],
  [
    'numbers that only look alike',
    contact({ phones: ['0152', '02151 60', '+31 6 12345678', '01805 123'] }),
    ['mobile-number contacts[0].phones[0].number'],
  ],
  [
    'a reference that leads nowhere',
    offer({ organizationIds: ['x'], placeIds: ['y'] }),
    ['unresolved-reference offers[0].organizationIds', 'unresolved-reference offers[0].placeIds'],
  ],
  [
    'a deep reference that leads nowhere',
    offer({ runs: [{ placeId: 'x', schedule: { closures: ['y'] } }] }),
    [
      'unresolved-reference offers[0].runs[0].placeId',
      'unresolved-reference offers[0].runs[0].schedule.closures',
    ],
  ],
  [
    'references that lead somewhere',
    {
      ...offer({ organizationId: 'o', placeIds: ['p'], hours: { closures: ['c'] } }),
      organizations: [{ id: 'o', name: 'O' }],
      places: [{ id: 'p' }],
      closures: [{ id: 'c', name: 'C' }],
    },
    [],
  ],
  [
    'a code its vocabulary does not have',
    {
      ...offer({ type: 'kurs', fieldsOfAction: ['x'], audience: { groups: ['y'] } }),
      vocabularies: {
        offerTypes: [{ id: 'course', label: 'Kurs' }],
        fieldsOfAction: [{ id: 'z', label: 'Z' }],
      },
    },
    ['unknown-code offers[0].type', 'unknown-code offers[0].fieldsOfAction'],
  ],
  ['codes of the shipped vocabularies', offer({ type: 'kurs', course: { type: 'x' }, tags: ['y'] }), []],
  [
    'HTML in a text',
    offer({ description: { de: 'a <b>fett</b>', en: '1 < 2 > 0' } }),
    ['html-in-text offers[0].description.de'],
  ],
  [
    'a summary that is no summary',
    offer({ summary: { de: 'x'.repeat(161), en: 'x'.repeat(160) } }),
    ['summary-long offers[0].summary.de'],
  ],
  [
    'every other week from nowhere',
    offer({ runs: [{ schedule: { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' } }] }),
    ['rule-without-anchor offers[0].runs[0].schedule.rule'],
  ],
  [
    'every other week from a start',
    offer({ runs: [{ start: '2026-11-03', schedule: { rule: 'FREQ=WEEKLY;INTERVAL=2' } }] }),
    [],
  ],
  ['every other week of an event', event({ recurrence: { rule: 'FREQ=WEEKLY;INTERVAL=2' } }), []],
  [
    'every week from nowhere',
    offer({ runs: [{ schedule: { rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU' } }] }),
    [],
  ],
  [
    'every hour',
    event({ recurrence: { rule: 'freq=hourly' } }),
    ['rule-sub-daily events[0].recurrence.rule'],
  ],
  [
    'a rule in words',
    event({ recurrence: { rule: 'jeden Dienstag' } }),
    ['bad-value events[0].recurrence.rule'],
  ],
  ['own keys', offer({ 'x-mail': 'a@gmx.de', 'x-html': '<b>' }), []],
];

for (const [name, feed, expected] of cases)
  test(`${name}: ${expected.length ? expected.map((each) => each.split(' ')[0]).join(', ') : 'nothing to say'}`, () =>
    assert.deepEqual(said(feed), expected));

test('advice changes nothing', () => {
  const input = offer({ summary: `<b>${'x'.repeat(200)}</b>`, organizationIds: ['x'] });
  assert.deepEqual(parseFeed({ schemaVersion: '1.0', ...input }).feed.offers, input['offers']);
});
