// Address cards as other programs read them: ical.js, which we have not written, reads every card back.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dialable } from '../../../src/exports/dialable.js';
import { toVCard, type CardOptions } from '../../../src/exports/vcard.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Feed } from '../../../src/feed/types.js';
import { NOW } from './sample.js';

const head = {
  schemaVersion: '1.0',
  id: 'kreis-muster',
  timeZone: 'Europe/Berlin',
  organizations: [
    {
      id: 'amt',
      name: { de: 'Amt für Zuwanderung; Integration', en: 'Office' },
      url: 'https://example.org/amt',
    },
  ],
  places: [
    {
      id: 'haus',
      name: 'Haus am Markt',
      address: { street: 'Markt', houseNo: '1a', addition: 'Hinterhaus', postcode: '50000', city: 'Müster' },
      geo: { lat: 50.7, lng: 7.1 },
      hours: { weekly: [{ days: ['mo', 'we'], from: '09:00', to: '12:00' }] },
    },
  ],
  vocabularies: { fieldsOfAction: [{ id: 'arbeit', label: { de: 'Arbeit, Beruf' } }] },
};

const desk = {
  id: 'c1',
  role: { de: 'Einbürgerung', en: 'Naturalisation' },
  organizationId: 'amt',
  department: 'Team 3',
  placeId: 'haus',
  phones: [
    { number: '+49 (0)2241 13-2107' },
    { number: '+49 170 1234567', type: 'mobile' },
    { number: '+49 2241 13-99', type: 'fax' },
    { number: '+49 170 7654321', type: 'whatsapp' },
    { number: '02241 130' },
  ],
  emails: ['einbuergerung@example.org'],
  contactFormUrl: 'https://example.org/form?a=1,2;b',
  appointmentUrl: 'https://example.org/termin',
  languages: [{ code: 'de' }, { code: 'ar' }],
  topics: ['arbeit', 'wohnen'],
  modifiedAt: '2026-10-01T08:00',
};

const feedOf = (...contacts: readonly object[]): Feed => {
  const { feed, findings } = parseFeed({ ...head, contacts });
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  return feed;
};

const write = (contact: object, options: Partial<CardOptions> = {}): string => {
  const feed = feedOf(contact);
  return toVCard(feed.contacts, { feed, now: NOW, ...options });
};

/** A card as ical.js reads it. */
const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as never);
const values = (card: ICAL.Component, name: string): readonly unknown[] =>
  card.getAllProperties(name).flatMap((property) => property.getValues());
const types = (card: ICAL.Component, name: string): readonly unknown[] =>
  card.getAllProperties(name).map((property) => property.getParameter('type'));

const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

for (const version of ['4.0', '3.0'] as const)
  describe(`vCard ${version}`, () => {
    const card = (contact: object, options: Partial<CardOptions> = {}) =>
      read(write(contact, { version, ...options }));

    test('a desk is its function, its office and its address', () => {
      const one = card(desk);
      assert.equal(one.getFirstPropertyValue('version'), version);
      assert.deepEqual(values(one, 'fn'), ['Einbürgerung']);
      assert.deepEqual(values(one, 'role'), ['Einbürgerung']);
      assert.deepEqual(values(one, 'title'), []);
      assert.deepEqual(values(one, 'org'), [['Amt für Zuwanderung; Integration', 'Team 3']]);
      assert.deepEqual(values(one, 'adr'), [
        ['', 'Hinterhaus', 'Markt 1a', 'Müster', '', '50000', 'Deutschland'],
      ]);
      assert.deepEqual(values(one, 'email'), ['einbuergerung@example.org']);
      assert.deepEqual(values(one, 'categories'), ['Arbeit, Beruf', 'wohnen']);
      assert.deepEqual(values(one, 'note'), ['Mo, Mi 09:00–12:00']);
    });

    test('numbers can be dialled, their kinds are English words', () => {
      const one = card(desk);
      const numbers = values(one, 'tel').map((number) => String(number).replace('tel:', ''));
      assert.deepEqual(numbers, [
        '+492241132107',
        '+491701234567',
        '+4922411399',
        '+491707654321',
        '02241 130',
      ]);
      const text = version === '4.0' ? ['text'] : [];
      assert.deepEqual(types(one, 'tel'), [
        ['work', 'voice'],
        ['work', 'cell'],
        ['work', 'fax'],
        ['work', 'cell', ...text],
        ['work', 'voice'],
      ]);
    });

    test('its pages: form, appointment, the page of the office', () => {
      assert.deepEqual(values(card(desk), 'url'), [
        'https://example.org/form?a=1,2;b',
        'https://example.org/termin',
        'https://example.org/amt',
      ]);
    });

    test('in the language that is wanted', () => {
      const one = card(desk, { languages: ['en', 'de'] });
      assert.deepEqual(values(one, 'fn'), ['Naturalisation']);
      assert.equal((values(one, 'adr')[0] as string[])[6], 'Germany');
      assert.deepEqual(values(one, 'note'), ['Mon, Wed 09:00–12:00']);
    });

    test('a person who agreed is named, and the function is the title', () => {
      const one = card({ ...desk, person: { prefix: 'Dr.', given: 'Jana', family: 'Öz', consent: true } });
      assert.deepEqual(values(one, 'fn'), ['Dr. Jana Öz']);
      assert.deepEqual(values(one, 'n'), [['Öz', 'Jana', '', 'Dr.', '']]);
      assert.deepEqual(values(one, 'title'), ['Einbürgerung']);
    });

    test('a person who did not agree is not', () => {
      const feed = feedOf(desk);
      // Past the door, where such a person would have been taken out.
      const contact = { ...feed.contacts[0]!, person: { given: 'Jana', family: 'Öz', consent: false } };
      const text = toVCard([contact], { feed, now: NOW, version });
      assert.ok(!/Jana|Öz/.test(text));
      assert.deepEqual(values(read(text), 'fn'), ['Einbürgerung']);
    });

    test('the card keeps its id and says when it was changed', () => {
      const [uid, rev] = [values(card(desk), 'uid'), values(card(desk), 'rev')];
      assert.deepEqual(uid, ['c1@kreis-muster']);
      assert.match(String(rev[0]), /^2026-?10-?01T06:?00:?00Z$/);
      assert.ok(write({ id: 'c', role: 'A' }, { version }).includes('REV:20261101T120000Z'));
    });

    test('words of the page in the note', () => {
      const one = card(desk, { noteOf: () => ['Mo 9–12', '', 'nur mit Termin; bitte'] });
      // ical.js leaves the escaped semicolon of 3.0 as it is in single texts.
      const note = String(values(one, 'note')[0]).replace('\\;', ';');
      assert.equal(note, 'Mo 9–12\nnur mit Termin; bitte');
    });

    test('a permalink comes first of all pages', () => {
      const one = card(desk, { pageOf: ({ id }) => `https://example.org/?contacts-id=${id}` });
      assert.equal(values(one, 'url')[0], 'https://example.org/?contacts-id=c1');
    });

    test('a contact of two fields is a card', () => {
      const one = card({ id: 'c', name: 'Hotline' });
      assert.deepEqual(values(one, 'fn'), ['Hotline']);
      assert.deepEqual(values(one, 'note'), []);
    });

    test('whatever stands in the feed, no line is longer than 75 octets and none begins on its own', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 90 }), fc.string(), (role, note) => {
          const { feed } = parseFeed({
            ...head,
            contacts: [{ ...desk, role: `A${role}\r\nEND:VCARD`, name: note || 'B' }],
          });
          const text = toVCard(feed.contacts, { feed, now: NOW, version, noteOf: () => [note] });
          assert.ok(text.endsWith('END:VCARD\r\n'));
          const lines = text.split('\r\n');
          for (const line of lines) {
            assert.ok(Buffer.byteLength(line) <= 75, line);
            assert.doesNotMatch(line, /[\0-\x08\x0a-\x1f\x7f]/);
          }
          assert.equal(lines.filter((line) => /^(BEGIN|END):VCARD/.test(line)).length, 2);
          for (const line of unfolded(text)) assert.match(line, /^[A-Z-]+(;[A-Z]+=("[^"]*"|[^:;,"]*))*:/);
          const one = read(text);
          assert.deepEqual(values(one, 'uid'), ['c1@kreis-muster']);
        }),
        { numRuns: 200 },
      );
    });
  });

describe('vCard 4.0 alone', () => {
  test('kind, languages and place', () => {
    const one = read(write(desk));
    assert.deepEqual(values(one, 'kind'), ['org']);
    assert.deepEqual(values(one, 'lang'), ['de', 'ar']);
    assert.deepEqual(values(one, 'geo'), ['geo:50.7,7.1']);
    assert.deepEqual(values(read(write({ id: 'h', name: 'Haus am Markt', placeId: 'haus' })), 'kind'), [
      'location',
    ]);
    const person = { ...desk, person: { family: 'Öz', consent: true } };
    assert.deepEqual(values(read(write(person)), 'kind'), ['individual']);
  });

  test('texts say their language', () => {
    assert.ok(unfolded(write(desk)).includes('FN;LANGUAGE=de:Einbürgerung'));
  });
});

describe('vCard 3.0 for Outlook', () => {
  test('lines with umlauts name their character set, others do not', () => {
    const lines = unfolded(write(desk, { version: '3.0' }));
    assert.ok(lines.includes('FN;CHARSET=UTF-8:Einbürgerung'));
    assert.ok(lines.includes('TEL;TYPE=work;TYPE=voice:+492241132107'));
    assert.ok(lines.some((line) => line.startsWith('ADR;TYPE=work;CHARSET=UTF-8:')));
    assert.ok(lines.includes('GEO:50.7;7.1'));
  });

  test('everybody has a name in parts, offices are shown as such', () => {
    const lines = unfolded(write({ id: 'c', name: 'Hotline' }, { version: '3.0' }));
    assert.ok(lines.includes('N:Hotline;;;;'));
    assert.ok(lines.includes('X-ABSHOWAS:COMPANY'));
  });
});

test('a brief card holds what a telephone keeps', () => {
  const text = write(desk, { version: '3.0', brief: true });
  assert.ok(Buffer.byteLength(text) < 500, text);
  const names = unfolded(text).map((line) => line.split(/[:;]/)[0]);
  for (const name of ['FN', 'TEL', 'EMAIL', 'ADR', 'ORG', 'URL']) assert.ok(names.includes(name), name);
  for (const name of ['NOTE', 'CATEGORIES', 'UID', 'REV', 'PRODID']) assert.ok(!names.includes(name), name);
});

test('a list of contacts is one file, the same each time', () => {
  const feed = feedOf(desk, { id: 'c2', role: 'Zweite' });
  const text = toVCard(feed.contacts, { feed, now: NOW });
  assert.equal((ICAL.parse(text) as unknown[]).length, 2);
  assert.equal(text, toVCard(feed.contacts, { feed, now: NOW }));
  assert.equal(toVCard([], { feed, now: NOW }), '');
});

test('numbers as a phone dials them', () => {
  const table = [
    ['+49 (0)2241 13-2107', '+492241132107'],
    ['+49 2241 13 0', '+492241130'],
    ['0049 (0) 2241/130', '+492241130'],
    ['02241 / 13-0', '02241130'],
    [' +49 170 1234567 ', '+491701234567'],
    ['(0228) 123', '0228123'],
  ];
  for (const [written, dialled] of table) assert.equal(dialable(written!), dialled);
});
