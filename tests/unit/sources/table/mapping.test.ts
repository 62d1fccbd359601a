import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CollectionName } from '../../../../src/feed/types.js';
import { guessMapping } from '../../../../src/sources/table/guess-mapping.js';
import { readTables } from '../../../../src/sources/table/read-tables.js';
import type { SheetMapping, TableMapping } from '../../../../src/sources/table/table-mapping.js';
import { file, readText, table, told } from './tables.js';

const guess = (text: string, name = 'Liste'): SheetMapping => guessMapping([table(text, name)]).tables[name]!;
const used = ({ columns }: SheetMapping): Record<string, string> =>
  Object.fromEntries(Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== null));

describe('what a table is about is seen by its headings', () => {
  const cases: readonly (readonly [list: CollectionName | null, headings: string, name?: string])[] = [
    ['events', 'Datum | Uhrzeit | Veranstaltung | Ort'],
    ['events', 'Title | Start date | End date | Location | Description'],
    ['events', 'Termin | Wann | Wo', 'Kalender'],
    ['offers', 'Kurs | Träger | Niveau | Kosten | Kinderbetreuung'],
    ['offers', 'Angebot | Zielgruppe | Anbieter | Öffnungszeiten'],
    ['offers', 'Name | Beschreibung | Telefon', 'Angebote 2026'],
    ['contacts', 'Vorname | Nachname | Telefon | E-Mail | Funktion'],
    ['contacts', 'Zuständigkeit | Ansprechpartner | Durchwahl'],
    ['organizations', 'Verein | Straße | PLZ | Ort | Homepage'],
    ['organizations', 'Name | Website | E-Mail', 'Träger'],
    ['places', 'Name | Straße | PLZ | Stadt | Breitengrad | Längengrad'],
    ['closures', 'Ferien | von | bis', 'Schließzeiten'],
    ['series', 'Titel | von | bis | Website', 'Reihen'],
    [null, 'a | b | c'],
    [null, '1 | 2 | 3'],
    [null, 'Name | Nr.'],
  ];
  for (const [list, headings, name] of cases)
    test(`${headings}${name ? ` (${name})` : ''}`, () =>
      assert.equal(guess(`${headings}\n1 | 2 | 3`, name).list, list));
});

describe('columns', () => {
  test('are known by headings in capitals, with brackets, hyphens and without umlauts', () => {
    assert.deepEqual(
      used(
        guess('TITEL | Beginn (TT.MM.JJJJ) | Uhr-Zeit | Strasse | Kosten (in €) | E-mail: | Oeffnungszeiten'),
      ),
      {
        TITEL: 'title',
        'Beginn (TT.MM.JJJJ)': 'start',
        'Uhr-Zeit': 'start.time',
        Strasse: 'place.address.street',
        'Kosten (in €)': 'cost',
        'E-mail:': 'contact.emails',
      },
    );
  });

  test('mean the town where “Ort” stands beside a postcode, else the house', () => {
    assert.equal(guess('Titel | Datum | Ort').columns['Ort'], 'place.name');
    assert.equal(guess('Titel | Datum | PLZ | Ort').columns['Ort'], 'place.address.city');
    assert.equal(
      guess('Titel | Datum | Veranstaltungsort | PLZ | Ort').columns['Veranstaltungsort'],
      'place.name',
    );
  });

  test('with the names of people are those of people, who are shown only with consent', () => {
    assert.equal(
      guess('Name | Vorname | Telefon\nMuster | Erika | 1', 'Kontakte').columns['Name'],
      'person.family',
    );
    const people = guess(
      'Name | Funktion | Telefon\nErika Muster | Leitung | 1\nDr. Max von Beispiel | Beratung | 2',
      'Kontakte',
    );
    assert.equal(people.columns['Name'], 'person.name');
    const desks = guess(
      'Name | Funktion | Telefon\nBürgerbüro Muster | Ausweise | 1\nCaritas Beratungsstelle | Beratung | 2',
      'Kontakte',
    );
    assert.equal(desks.columns['Name'], 'name');
    assert.equal(
      guess('Titel | Datum | Kontakt\nA | 3.11.2026 | Erika Muster').columns['Kontakt'],
      'contact.person.name',
    );
    assert.equal(
      guess('Titel | Datum | Kontakt\nA | 3.11.2026 | Jugendamt').columns['Kontakt'],
      'contact.name',
    );
  });

  test('of the same heading are told apart, and read once', () => {
    const { columns } = guess('Titel | Datum | Telefon | Telefon\nA | 3.11.2026 | 02241 1 | x');
    assert.deepEqual(columns, {
      Titel: 'title',
      Datum: 'start',
      Telefon: 'contact.phones',
      'Telefon (2)': null,
    });
  });

  test('without a known heading are known by what is below', () => {
    const sheet = guess(
      'Titel | Datum | Erreichbar | Mehr | |\nA | 3.11.2026 | a@example.org | https://example.org | x\nB | 4.11.2026 | b@example.org | www.example.org | y',
    );
    assert.deepEqual(sheet.columns, {
      Titel: 'title',
      Datum: 'start',
      Erreichbar: 'contact.emails',
      Mehr: 'links',
      '[E]': null,
    });
    const { findings } = readText(
      'Titel | Datum | Erreichbar\nA | 3.11.2026 | a@example.org\nB | 4.11.2026 | b@example.org',
    );
    assert.deepEqual(
      findings
        .filter(({ code }) => code === 'table-column-guessed')
        .map(({ params }) => [params['column'], params['field']]),
      [['Erreichbar', 'contact.emails']],
    );
  });

  test('with something else below them than their heading says are not read', () => {
    assert.equal(
      guess(
        'Name | Straße | PLZ | Stadt | Land\nA | R 1 | 50000 | M | 05\nB | R 2 | 50000 | M | 05\nC | R 3 | 50000 | M | 05',
        'Orte',
      ).columns['Land'],
      null,
    );
  });

  test('that are not read are named', () => {
    const { findings } = readText('Titel | Datum | Quersumme | Raumfarbe\nA | 3.11.2026 | 1 | 2');
    const { params } = findings.find(({ code }) => code === 'table-columns-unread')!;
    assert.deepEqual([params['count'], params['columns']], [2, 'Quersumme, Raumfarbe']);
  });

  test('stand below titles, remarks and empty rows', () => {
    const sheet = guess(
      'Stadt Muster\n\nListe der Termine (ohne Gewähr)\nStand: | 1.10.2026\n\nDatum | Titel | Ort\n3.11.2026 | A | B',
    );
    assert.deepEqual([sheet.list, sheet.headerRow], ['events', 6]);
  });
});

describe('a saved mapping', () => {
  const text = 'Was | Wann | Quersumme\nA | 3.11.2026 | 17';
  const first = readText(text);
  const edited: TableMapping = {
    ...first.mapping,
    tables: {
      Liste: {
        ...first.mapping.tables['Liste']!,
        columns: { Was: 'title', Wann: 'start', Quersumme: 'capacity.total' },
      },
    },
  };

  test('survives being written as JSON, and is used as it stands', () => {
    const saved = JSON.parse(JSON.stringify(edited)) as TableMapping;
    const read = readText(text, { mapping: saved });
    assert.deepEqual(read.feed.events![0]!['capacity'], { total: 17 });
    assert.deepEqual(read.mapping, saved);
    assert.deepEqual(told(read), []);
  });

  test('is kept whole when a column is missing, and that is told', () => {
    const read = readText('Was | Wann\nA | 3.11.2026', { mapping: edited });
    assert.deepEqual(read.mapping, edited);
    assert.deepEqual(told(read), ['column-gone Quersumme']);
    assert.equal(read.feed.events!.length, 1);
  });

  test('learns a new column, and that is told', () => {
    const read = readText('Was | Wann | Quersumme | Kosten | Sonstwas\nA | 3.11.2026 | 17 | 5 € | x', {
      mapping: edited,
    });
    assert.deepEqual(read.mapping.tables['Liste']!.columns, {
      ...edited.tables['Liste']!.columns,
      Kosten: 'cost',
      Sonstwas: null,
    });
    assert.deepEqual(told(read), ['column-new Kosten']);
    assert.deepEqual(read.feed.events![0]!['cost'], { type: 'paid', min: 5, max: 5 });
  });

  test('finds its headings where somebody put a title above, and in another spelling', () => {
    const read = readText('Neue Liste\nWAS: | Wann | Quer-Summe\nA | 3.11.2026 | 17', { mapping: edited });
    assert.deepEqual(read.feed.events![0]!['capacity'], { total: 17 });
    assert.equal(read.mapping.tables['Liste']!.headerRow, 2);
    assert.deepEqual(told(read), []);
  });

  test('fits a file of another name with the same columns', () => {
    const read = readText(text, { mapping: edited, name: 'Liste-2' });
    assert.deepEqual(read.feed.events![0]!['capacity'], { total: 17 });
    assert.deepEqual(Object.keys(read.mapping.tables), ['Liste-2']);
  });

  test('keeps tables that are gone, and guesses new ones', () => {
    const read = readTables(file(table('Kurs | Niveau\nA | B1', 'Kurse')), edited, {});
    assert.deepEqual(Object.keys(read.mapping.tables).sort(), ['Kurse', 'Liste']);
    assert.deepEqual(told(read), ['new', 'gone']);
    assert.equal(read.feed.offers!.length, 1);
  });

  test('with a field that does not exist costs that column only', () => {
    const wrong = {
      ...edited,
      tables: {
        Liste: {
          ...edited.tables['Liste']!,
          columns: { Was: 'title', Wann: 'start', Quersumme: 'gibtsnicht' },
        },
      },
    };
    const read = readText(text, { mapping: wrong });
    assert.deepEqual(told(read), ['column-field Quersumme']);
    assert.equal(read.feed.events!.length, 1);
  });

  test('with dangerous names does no harm', () => {
    for (const path of ['__proto__.x', 'constructor', 'title.__proto__', 'toString']) {
      const wrong = {
        ...edited,
        tables: {
          Liste: { ...edited.tables['Liste']!, columns: { Was: 'title', Wann: 'start', Quersumme: path } },
        },
      };
      assert.deepEqual(told(readText(text, { mapping: wrong })), ['column-field Quersumme'], path);
    }
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  test('can say that a table is not read', () => {
    const read = readText(text, {
      mapping: { ...edited, tables: { Liste: { ...edited.tables['Liste']!, list: null } } },
    });
    assert.equal(read.feed.events, undefined);
    assert.deepEqual(told(read), []);
  });
});

describe('importing a table again', () => {
  const before =
    'Titel | Datum | Ort | Info\nSprachcafé | 3.11.2026 18:00 | Markt | Tee\nSprachcafé | 10.11.2026 18:00 | Markt |\nLesung | 4.11.2026 | Saal |';
  const after =
    'Titel | Datum | Ort | Info\nFest | 5.12.2026 | Saal | neu\nLesung | 4.11.2026 19:30 | Saal | jetzt mit Uhrzeit\nSprachcafé | 10.11.2026 18:00 | Markt |\nSprachcafé | 3.11.2026 18:00 | Ring | Tee und Kekse';
  const ids = (text: string, mapping?: TableMapping): Record<string, unknown> =>
    Object.fromEntries(
      readText(text, mapping ? { mapping } : {}).feed.events!.map(({ id, title, start }) => [
        `${String(title)} ${String(start).slice(0, 10)}`,
        id,
      ]),
    );

  test('gives the same records, whatever their order and whatever else has changed in them', () => {
    const [old, now] = [ids(before), ids(after)];
    for (const key of Object.keys(old)) assert.equal(now[key], old[key], key);
    assert.equal(Object.keys(now).length, 4);
    assert.equal(new Set(Object.values(now)).size, 4);
  });

  test('goes by the ids of the table when there are some', () => {
    const read = readText('ID | Titel | Datum\n7 | A | 3.11.2026\n008 | B | 3.11.2026');
    assert.deepEqual(
      read.feed.events!.map(({ id }) => id),
      ['7', '008'],
    );
    assert.equal(read.mapping.tables['Liste']!.key, undefined);
  });

  test('goes by the fields the mapping names', () => {
    const { mapping } = readText(before);
    const byTitle = { ...mapping, tables: { Liste: { ...mapping.tables['Liste']!, key: ['title'] } } };
    const id = (text: string): unknown => readText(text, { mapping: byTitle }).feed.events![0]!['id'];
    assert.equal(
      id('Titel | Datum | Ort | Info\nFest | 5.12.2026 | Saal | '),
      id('Titel | Datum | Ort | Info\nFest | 6.12.2026 | Ring | '),
    );
  });

  test('two on one day are told apart by the hour', () => {
    const read = readText('Titel | Datum\nFührung | 3.11.2026 10:00\nFührung | 3.11.2026 14:00');
    assert.equal(new Set(read.feed.events!.map(({ id }) => id)).size, 2);
    assert.deepEqual(told(read), []);
  });

  test('two that nothing tells apart are both kept, and told', () => {
    const read = readText('Titel | Datum | Info\nFührung | 3.11.2026 | a\nFührung | 3.11.2026 | b');
    const [first, second] = read.feed.events!.map(({ id }) => id as string);
    assert.equal(second, `${first}-2`);
    assert.deepEqual(told(read), ['same-key 3']);
  });

  test('places and organizations made of names have the same ids, too', () => {
    const of = (text: string): unknown =>
      readText(text).feed.places!.find(({ name }) => name === 'Markt')!['id'];
    assert.equal(of(before), of(after));
  });
});
