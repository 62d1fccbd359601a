import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFeed } from '../../../../src/feed/parse.js';
import { readTables } from '../../../../src/sources/table/read-tables.js';
import { file, readText, table, told } from './tables.js';

const titles = (records: readonly Record<string, unknown>[] | undefined): unknown[] =>
  (records ?? []).map(({ title, name }) => title ?? name);

describe('a list of events as a club keeps it', () => {
  const read = readText(
    `Veranstaltungen im Herbst 2026
     Stand: Oktober
     Datum | Uhrzeit | Veranstaltung | Ort | Veranstalter | Kosten | Info
     03.11.2026 | 18–20 Uhr | Sprachcafé | Treff am Markt, Markt 1, 50000 Muster | Verein A | kostenlos | <p>Tee &amp; <b>Kekse</b></p>
     November
     10.11.2026 | 18 Uhr | Lesung | Treff am Markt | Stadt Muster; Verein A | 5 € | 
     Mai | | Frühlingsfest | Markt | | | 
     24.11.26 | | Tag der Vereine | online | | Spende | 
     24.11.26 | | Tag der Vereine | online | | Spende | 
     Summe | | 4 | | | | `,
    { name: 'Termine' },
  );
  const events = read.feed.events!;

  test('each row with a day becomes an event, in the order of the rows', () => {
    assert.deepEqual(titles(events), ['Sprachcafé', 'Lesung', 'Tag der Vereine']);
    assert.deepEqual(
      events.map(({ start, end }) => [start, end]),
      [
        ['2026-11-03T18:00', '2026-11-03T20:00'],
        ['2026-11-10T18:00', undefined],
        ['2026-11-24', undefined],
      ],
    );
    assert.equal(events[0]!['description'], 'Tee & Kekse');
    assert.deepEqual(
      events.map(({ cost }) => (cost as { type: string }).type),
      ['free', 'paid', 'donation'],
    );
  });

  test('a month where a day is meant, doubles, sums and sub-headings are each told with their row', () => {
    assert.deepEqual(told(read), [
      'row-other 5 November',
      'row-twice 9',
      'row-other 10 Summe',
      'date 7 Datum Mai',
      'missing 7',
      'html 4 Info <p>Tee &amp; <b>Kekse</b></p>',
    ]);
  });

  test('organizers and places become records, once each', () => {
    const { organizations, places } = read.feed;
    assert.deepEqual(titles(organizations), ['Verein A', 'Stadt Muster']);
    assert.deepEqual(
      places!.map(({ id: _, ...rest }) => rest),
      [{ name: 'Treff am Markt', address: { street: 'Markt 1', postcode: '50000', city: 'Muster' } }],
    );
    assert.equal(events[0]!['placeId'], events[1]!['placeId']);
    assert.deepEqual(events[1]!['organizationIds'], [organizations![1]!['id'], organizations![0]!['id']]);
    assert.equal(events[2]!['attendance'], 'online');
    assert.equal(events[2]!['placeId'], undefined);
  });

  test('how it was read is told', () => {
    const { code, params } = read.findings[0]!;
    assert.deepEqual([code, params['list'], params['row']], ['table-list', 'events', 3]);
  });

  test('the feed is as it should be', () => {
    assert.deepEqual(parseFeed(read.feed).findings, []);
  });

  test('later findings can name the row and the column', () => {
    assert.deepEqual(read.placeOf('events[1].start'), { table: 'Termine', row: 6, column: 'Datum' });
    assert.deepEqual(read.placeOf('events[0].end'), { table: 'Termine', row: 4 });
    assert.deepEqual(read.placeOf('events[0].title'), { table: 'Termine', row: 4, column: 'Veranstaltung' });
    assert.deepEqual(read.placeOf('events[0].cost.type'), { table: 'Termine', row: 4, column: 'Kosten' });
    assert.deepEqual(read.placeOf('places[0].name'), { table: 'Termine', row: 4, column: 'Ort' });
    assert.deepEqual(read.placeOf('organizations[1]'), { table: 'Termine', row: 6 });
    for (const path of ['events[9].start', 'offers[0]', 'vocabularies', ''])
      assert.equal(read.placeOf(path), undefined, path);
  });
});

describe('days', () => {
  const starts = (text: string): unknown[] =>
    readText(text).feed.events!.map(({ start, end }) => (end ? [start, end] : start));

  test('of Germans, of ISO and in words stand in one column', () => {
    assert.deepEqual(
      starts(`Titel | Beginn
              A | 3.11.26
              B | 2026-11-03 18:00
              C | 3. November 2026
              D | 3.–5.11.2026
              E | Di, 3.11.2026, 18 bis 20 Uhr`),
      [
        '2026-11-03',
        '2026-11-03T18:00',
        '2026-11-03',
        ['2026-11-03', '2026-11-05'],
        ['2026-11-03T18:00', '2026-11-03T20:00'],
      ],
    );
  });

  test('may have their hours in columns of their own', () => {
    assert.deepEqual(
      starts(`Titel | Datum | von (Uhrzeit) | bis (Uhrzeit)
              A | 3.11.2026 | 18:00 | 20:00
              B | 3.11.2026 | 22 Uhr | 1 Uhr
              C | 3.11.2026 | | `),
      [['2026-11-03T18:00', '2026-11-03T20:00'], ['2026-11-03T22:00', '2026-11-04T01:00'], '2026-11-03'],
    );
    assert.deepEqual(starts('Titel | Datum | Uhrzeit | Ende\nA | 3.11.2026 | 18 Uhr | 20 Uhr'), [
      ['2026-11-03T18:00', '2026-11-03T20:00'],
    ]);
    assert.deepEqual(starts('Titel | Datum | Ende\nA | 3.11.2026 | 5.11.2026'), [
      ['2026-11-03', '2026-11-05'],
    ]);
  });

  test('may stand under a heading that speaks of times', () => {
    const read = readText(
      `starttime | endtime | title | organizer | location
       05.01.2027 | | Versammlung | Feuerwehr | Stübli
       06.01.2027 | 08.01.2027 | Zeltlager | Sportverein | Wiese
       Mai | | Gottesdienst | Gemeinde | Kirche
       04.01.2027 | | Jugendkonzert    | Musikverein | Halle`,
      { name: 'Termine' },
    );
    assert.deepEqual(read.mapping.tables['Termine']!.columns, {
      starttime: 'start',
      endtime: 'end',
      title: 'title',
      organizer: 'organization.name',
      location: 'place.name',
    });
    assert.deepEqual(
      read.feed.events!.map(({ title, start, end }) => [title, start, end]),
      [
        ['Versammlung', '2027-01-05', undefined],
        ['Zeltlager', '2027-01-06', '2027-01-08'],
        ['Jugendkonzert', '2027-01-04', undefined],
      ],
    );
    assert.deepEqual(told(read), ['date 4 starttime Mai', 'missing 4']);
  });

  test('with slashes follow what the other rows prove', () => {
    const american = readText('Title | Date\nA | 03/04/2026\nB | 03/25/2026');
    assert.deepEqual(
      american.feed.events!.map(({ start }) => start),
      ['2026-03-04', '2026-03-25'],
    );
    assert.ok(!american.findings.some(({ code }) => code === 'table-date-order'));
    const british = readText('Title | Date\nA | 03/04/2026\nB | 25/03/2026');
    assert.equal(british.feed.events![0]!['start'], '2026-04-03');
  });

  test('with slashes that prove nothing are read the European way, and that is told', () => {
    const read = readText('Titel | Datum\nA | 03/04/2026');
    assert.equal(read.feed.events![0]!['start'], '2026-04-03');
    const { params } = read.findings.find(({ code }) => code === 'table-date-order')!;
    assert.deepEqual([params['found'], params['read'], params['order']], ['03/04/2026', '2026-04-03', 'dmy']);
  });

  test('with slashes are American where other things are', () => {
    const read = readText('Title | Date | City | Zip\nA | 03/04/2026 | Menlo Park | 94025');
    assert.equal(read.feed.events![0]!['start'], '2026-03-04');
    assert.equal(read.findings.find(({ code }) => code === 'table-date-order')!.params['order'], 'mdy');
  });

  test('follow the mapping when it names an order', () => {
    const first = readText('Titel | Datum\nA | 03/04/2026');
    const mapping = {
      ...first.mapping,
      tables: { Liste: { ...first.mapping.tables['Liste']!, dateOrder: 'mdy' as const } },
    };
    const read = readText('Titel | Datum\nA | 03/04/2026', { mapping });
    assert.equal(read.feed.events![0]!['start'], '2026-03-04');
    assert.ok(!read.findings.some(({ code }) => code === 'table-date-order'));
  });

  test('of spreadsheets are days already', () => {
    const read = readTables(
      file({
        name: 'Termine',
        rows: [
          ['Titel', 'Datum', 'Uhrzeit'],
          ['A', { date: '2026-11-03' }, { time: '18:00' }],
          ['B', { date: '2026-11-03', time: '10:30' }],
        ],
      }),
      undefined,
    );
    assert.deepEqual(
      read.feed.events!.map(({ start }) => start),
      ['2026-11-03T18:00', '2026-11-03T10:30'],
    );
  });

  test('that end before they begin lose their end, and that is told', () => {
    const read = readText(
      'Titel | Beginn | Ende\nA | 3.11.2026 | 1.11.2026\nB | 3.11.2026 18:00 | 3.11.2026 17:00',
    );
    assert.deepEqual(
      read.feed.events!.map(({ end }) => end),
      [undefined, undefined],
    );
    assert.deepEqual(told(read), ['end-before-start 2', 'end-before-start 3']);
    assert.equal(read.findings.find(({ code }) => code === 'table-end-before-start')!.path, 'events[0].end');
  });
});

describe('numbers that a spreadsheet has spoilt', () => {
  test('a postcode without its zero is kept as it is, and told', () => {
    const read = readTables(
      file({
        name: 'Orte',
        rows: [
          ['Name', 'Straße', 'PLZ', 'Stadt'],
          ['A', 'Ring 1', 1067, 'Dresden'],
          ['B', 'Ring 2', 50000, 'Muster'],
        ],
      }),
      undefined,
    );
    assert.deepEqual(
      read.feed.places!.map(({ address }) => (address as { postcode: string }).postcode),
      ['1067', '50000'],
    );
    assert.deepEqual(told(read), ['leading-zero 2 PLZ 1067']);
  });

  test('four digits are right where all have four', () => {
    const read = readText(
      'Name | Straße | PLZ | Stadt\nA | Ring 1 | 1010 | Wien\nB | Ring 2 | 1020 | Wien\nC | Ring 3 | 1220 | Wien',
      { name: 'Orte' },
    );
    assert.deepEqual(told(read), []);
  });

  test('zeros that are there stay', () => {
    const read = readText(
      'Name | Straße | PLZ | Stadt | Gemeindeschlüssel | Telefon\nA | Ring 1 | 01067 | Dresden | 05382060 | 0351/123',
      { name: 'Organisationen' },
    );
    const [place] = read.feed.places!;
    assert.deepEqual((place!['address'] as { postcode: string }).postcode, '01067');
    assert.deepEqual(read.feed.organizations![0]!['phones'], [{ number: '0351 123' }]);
  });

  test('a phone number or a key that became a number is told', () => {
    const read = readTables(
      file({
        name: 'Kontakte',
        rows: [
          ['Aufgabe', 'Telefon'],
          ['Beratung', 2241132107],
        ],
      }),
      undefined,
    );
    assert.deepEqual(told(read), ['leading-zero 2 Telefon 2241132107']);
    const places = readTables(
      file({
        name: 'Orte',
        rows: [
          ['Name', 'AGS'],
          ['A', 5382060],
        ],
      }),
      undefined,
    );
    assert.deepEqual(told(places), ['leading-zero 2 AGS 5382060']);
    assert.equal(places.feed.places![0]!['ags'], '5382060');
  });

  test('1.234 is a thousand or one and a bit, by the other rows', () => {
    const total = (...values: string[]): unknown =>
      (
        readText(`Kurs | Stunden gesamt\n${values.map((value, at) => `K${at} | ${value}`).join('\n')}`, {
          name: 'Kurse',
        }).feed.offers![0]!['course'] as { hoursTotal: number }
      ).hoursTotal;
    assert.equal(total('1.234', '2.000,5'), 1234);
    assert.equal(total('1.234', '12.5'), 1.234);
    const read = readText('Kurs | Stunden gesamt\nA | 1.234', { name: 'Kurse' });
    assert.deepEqual(told(read), ['decimal Stunden gesamt 1.234']);
  });
});

describe('rows', () => {
  test('a bad cell costs only itself', () => {
    const read = readText(
      'Titel | Beginn | E-Mail | Website | Alter ab | Barrierefrei\nA | 3.11.2026 | ohne | keine | viele | vielleicht',
      { name: 'Termine' },
    );
    assert.deepEqual(titles(read.feed.events), ['A']);
    assert.deepEqual(told(read), [
      'value 2 E-Mail ohne',
      'value 2 Website keine',
      'value 2 Alter ab viele',
      'value 2 Barrierefrei vielleicht',
    ]);
  });

  test('a row without a title costs only itself', () => {
    const read = readText('Titel | Beginn\n | 3.11.2026\nB | 4.11.2026');
    assert.deepEqual(titles(read.feed.events), ['B']);
    assert.deepEqual(told(read), ['missing 2']);
  });

  test('headings that come again are no record', () => {
    const read = readText('Titel | Beginn | Ort\nA | 3.11.2026 | x\nTitel | Beginn | Ort\nB | 4.11.2026 | x');
    assert.deepEqual(titles(read.feed.events), ['A', 'B']);
    assert.deepEqual(told(read), ['row-other 3 Titel']);
  });

  test('sparse rows are records: a title and nothing else, where no row has more', () => {
    const read = readText('Angebot | Telefon\nKleiderkammer |\nTafel | 02241 1', { name: 'Angebote' });
    assert.deepEqual(titles(read.feed.offers), ['Kleiderkammer', 'Tafel']);
  });

  test('text that looks like a formula stays text, and is told', () => {
    const read = readText(
      'Titel | Beginn | Beschreibung\n=HYPERLINK("https://example.org") | 3.11.2026 | =1+1\nB | 4.11.2026 | - Tee',
    );
    assert.deepEqual(titles(read.feed.events), ['=HYPERLINK("https://example.org")', 'B']);
    assert.deepEqual(told(read), [
      'formula 2 Titel =HYPERLINK("https://example.org")',
      'formula 2 Beschreibung =1+1',
    ]);
  });

  test('faults of a spreadsheet are empty cells', () => {
    const read = readText(
      'Titel | Beginn | Plätze | Beschreibung\nA | 3.11.2026 | #WERT! | #REF!\nB | 3.11.2026 | n/a | –',
    );
    assert.deepEqual(
      read.feed.events!.map(({ capacity, description }) => [capacity, description]),
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    assert.deepEqual(told(read), []);
  });
});

describe('texts in several languages', () => {
  for (const headings of [
    'Titel (Arabisch) | Beschreibung (Englisch)',
    'Titel [ar] | Beschreibung [en]',
    'title.ar | description.en',
    'title_ar | description_en',
    'Titel - Arabisch | Beschreibung - Englisch',
    'Titel AR | Beschreibung EN',
  ])
    test(headings, () => {
      const read = readText(`Titel | Beginn | Beschreibung | ${headings}\nA | 3.11.2026 | b | أ | bb`);
      const [event] = read.feed.events!;
      assert.deepEqual(
        [event!['title'], event!['description']],
        [
          { de: 'A', ar: 'أ' },
          { de: 'b', en: 'bb' },
        ],
      );
    });

  test('a table in another language than the feed says so in its mapping', () => {
    const { mapping } = readText('Title | Date\nA | 2026-11-03');
    const read = readText('Title | Date\nA | 2026-11-03', { mapping: { ...mapping, language: 'en' } });
    assert.deepEqual(read.feed.events![0]!['title'], { en: 'A' });
  });
});

describe('codes and names', () => {
  const feed = {
    vocabularies: {
      fieldsOfAction: [
        { id: 'arbeit', label: { de: 'Arbeit, Ausbildung', en: 'Work' } },
        { id: 'sprache', label: 'Sprache' },
      ],
    },
    organizations: [{ id: 'vhs', name: 'Volkshochschule Muster', shortName: 'VHS' }],
    places: [{ id: 'p1', name: 'Treff am Markt' }],
  };

  test('labels of vocabularies become their codes, also where a label has a comma', () => {
    const of = (text: string): unknown =>
      readText(`Angebot | Handlungsfeld | Zielgruppe\nA | ${text} | Geflüchtete, Frauen`, {
        feed,
        name: 'Angebote',
      }).feed.offers![0];
    assert.deepEqual((of('Arbeit, Ausbildung') as Record<string, unknown>)['fieldsOfAction'], ['arbeit']);
    assert.deepEqual((of('Sprache, Work') as Record<string, unknown>)['fieldsOfAction'], [
      'sprache',
      'arbeit',
    ]);
    assert.deepEqual((of('Arbeit, Ausbildung; Sprache') as Record<string, unknown>)['fieldsOfAction'], [
      'arbeit',
      'sprache',
    ]);
    assert.deepEqual((of('Sprache; Garten') as Record<string, unknown>)['fieldsOfAction'], [
      'sprache',
      'Garten',
    ]);
    assert.deepEqual((of('x') as { audience: object }).audience, { groups: ['refugees', 'women'] });
  });

  test('organizations and places of the feed are found by their names', () => {
    const read = readText(
      'Angebot | Anbieter | Kursort\nA | VHS | Treff am Markt\nB | volkshochschule muster | Neuer Ort',
      { feed, name: 'Angebote' },
    );
    assert.deepEqual(
      read.feed.offers!.map(({ organizationIds }) => organizationIds),
      [['vhs'], ['vhs']],
    );
    assert.deepEqual(read.feed.offers![0]!['placeIds'], ['p1']);
    assert.equal(read.feed.organizations, undefined);
    assert.deepEqual(titles(read.feed.places), ['Neuer Ort']);
  });

  test('sheets of one file refer to each other by id or name', () => {
    const read = readTables(
      file(
        table(
          'Kennung | Titel | Beginn | Veranstalter | Ort (Kennung)\ne1 | A | 3.11.2026 | Verein A | p1',
          'Veranstaltungen',
        ),
        table('Kennung | Name\np1 | Treff', 'Orte'),
        table('Kennung | Name | Gehört zu\no1 | Verein A | Dachverein\no2 | Dachverein |', 'Organisationen'),
      ),
      undefined,
    );
    assert.deepEqual(read.feed.events![0], {
      id: 'e1',
      title: 'A',
      start: '2026-11-03',
      organizationIds: ['o1'],
      placeId: 'p1',
    });
    assert.equal(read.feed.organizations![0]!['parentId'], 'o2');
    assert.deepEqual(parseFeed(read.feed).findings, []);
  });

  test('a contact in the row of an offer becomes a contact of its organization', () => {
    const read = readText(
      'Angebot | Anbieter | Ansprechpartner | Telefon | E-Mail\nBeratung | Verein A | Frau Dr. Erika Muster | 02241 1 | a@example.org\nTreff | Verein A | Frau Dr. Erika Muster | 02241 1 | a@example.org',
      { name: 'Angebote' },
    );
    const { contacts, offers, organizations } = read.feed;
    assert.deepEqual(
      contacts!.map(({ id: _, ...rest }) => rest),
      [
        {
          person: { prefix: 'Dr.', given: 'Erika', family: 'Muster' },
          phones: [{ number: '02241 1' }],
          emails: ['a@example.org'],
          organizationId: organizations![0]!['id'],
          name: 'Verein A',
        },
      ],
    );
    assert.deepEqual(offers![0]!['contactIds'], [contacts![0]!['id']]);
  });

  test('an organization with an address gets a contact that has it', () => {
    const read = readText(
      'Verein | Straße | PLZ | Ort | Telefon\nVerein A | Ring 1 | 50000 | Muster | 02241 1',
      { name: 'Vereine' },
    );
    const { contacts, organizations, places } = read.feed;
    assert.deepEqual((places![0] as { address: object }).address, {
      street: 'Ring 1',
      postcode: '50000',
      city: 'Muster',
    });
    assert.deepEqual(
      [
        contacts![0]!['organizationId'],
        contacts![0]!['placeId'],
        contacts![0]!['kind'],
        contacts![0]!['name'],
      ],
      [organizations![0]!['id'], places![0]!['id'], 'organization', 'Verein A'],
    );
    assert.deepEqual(organizations![0]!['phones'], [{ number: '02241 1' }]);
    assert.deepEqual(parseFeed(read.feed).findings, []);
  });

  test('rounds of one course in several rows become its rounds', () => {
    const read = readText(
      'Kurs | Anbieter | Niveau | Beginn | Ende | Uhrzeit | Rhythmus\nDeutsch A1 | VHS | A1 | 3.11.2026 | 26.2.2027 | 9–12:15 Uhr | Di, Do\nDeutsch A1 | VHS | A1 | 2.3.2027 | 30.6.2027 | 18–20 Uhr | Mo\nDeutsch B1 | VHS | B1–B2 | 2.3.2027 | | |',
      { name: 'Kurse' },
    );
    const { offers } = read.feed;
    assert.deepEqual(titles(offers), ['Deutsch A1', 'Deutsch B1']);
    assert.deepEqual(offers![0]!['runs'], [
      {
        start: '2026-11-03',
        end: '2027-02-26',
        schedule: { from: '09:00', to: '12:15', rule: 'FREQ=WEEKLY;BYDAY=TU,TH' },
      },
      {
        start: '2027-03-02',
        end: '2027-06-30',
        schedule: { from: '18:00', to: '20:00', rule: 'FREQ=WEEKLY;BYDAY=MO' },
      },
    ]);
    assert.deepEqual(offers![1]!['course'], { levelFrom: 'B1', levelTo: 'B2' });
  });

  test('what is no rule stays in words, what are no hours is left out, and both are told', () => {
    const read = readText('Titel | Beginn | Wiederholung\nA | 3.11.2026 | nach Lust und Laune', {
      name: 'Termine',
    });
    assert.deepEqual(read.feed.events![0]!['recurrence'], { text: 'nach Lust und Laune' });
    assert.deepEqual(told(read), ['repeat 2 Wiederholung nach Lust und Laune']);
    const hours = readText('Angebot | Öffnungszeiten\nA | nach Lust und Laune', { name: 'Angebote' });
    assert.equal(hours.feed.offers![0]!['hours'], undefined);
    assert.deepEqual(told(hours), ['hours 2 Öffnungszeiten nach Lust und Laune']);
  });
});
