import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFeed } from '../../../../src/feed/parse.js';
import { readICalendar } from '../../../../src/sources/icalendar/read-icalendar.js';
import { checkDocument } from '../../../../src/tools/feed-workshop/model/check-document.js';
import { createDesk, type Desk, type Overview } from '../../../../src/tools/feed-workshop/model/desk.js';
import type { FormField } from '../../../../src/tools/feed-workshop/model/form-fields.js';

const faulty = () => ({
  schemaVersion: '1.0',
  vocabularies: { fieldsOfAction: [{ id: 'sprache', label: 'Sprache' }] },
  organizations: [{ id: 'vhs', name: 'Volkshochschule' }],
  offers: [
    {
      id: 'cafe',
      title: { de: 'Sprachcafé', en: 'Language café' },
      organizationId: 'treff',
      fieldsOfAction: ['sprache', 'sprahce'],
    },
    { id: 'kurs', titel: 'Kurs', cost: 'gratis' },
  ],
  events: [{ id: 'fest', title: 'Fest', start: '2026-12-05T18:00', end: '2026-12-05T15:00' }],
});

const open = async (document: unknown): Promise<{ desk: Desk; seen: Overview }> => {
  const desk = createDesk();
  return { desk, seen: await desk.open({ document, name: 'angebote.json', findings: [] }) };
};

const indexOf = ({ groups }: Overview, code: string, path = ''): number => {
  for (const group of groups)
    for (const { finding, index } of group.items)
      if (finding.code === code && finding.path.startsWith(path)) return index;
  throw new Error(`no ${code} in ${groups.map((group) => group.code).join(' ')}`);
};

const mend = (desk: Desk, fields: readonly FormField[], ...texts: readonly string[]): Promise<Overview> =>
  desk.edit(fields.map(({ path, input }, at) => ({ path, input, text: texts[at]! })));

test('findings come in order of weight, of one kind together, each with its record', async () => {
  const { seen } = await open(faulty());
  assert.deepEqual(
    seen.groups.map(({ severity, code }) => `${severity} ${code}`),
    [
      'error record-dropped',
      'warning bad-value',
      'warning missing',
      'warning end-before-start',
      'note unknown-key',
      'note unresolved-reference',
      'note unknown-code',
    ],
  );
  const missing = seen.groups.find(({ code }) => code === 'missing')!;
  assert.deepEqual(missing.items[0]!.record, { collection: 'offers', index: 1, title: 'kurs' });
  assert.equal(missing.items[0]!.mendable, true);
  assert.equal(seen.groups[0]!.items[0]!.reason!.code, 'missing', 'it is mended where its reason is');
  assert.deepEqual([seen.counts.offers, seen.dropped], [1, 1]);
});

test('a missing title is filled in, and the record is back', async () => {
  const { desk, seen } = await open(faulty());
  const fields = desk.fields(indexOf(seen, 'missing'));
  assert.deepEqual(
    fields.map(({ path, name, input, text }) => ({ path, name, input, text })),
    [{ path: 'offers[1].title', name: 'title', input: 'line', text: '' }],
  );
  const after = await mend(desk, fields, 'Deutschkurs');
  assert.equal(after.counts.offers, 2);
  assert.deepEqual(after.changes, [
    { path: 'offers[1].title', title: 'kurs', before: '', after: 'Deutschkurs' },
  ]);
});

test('a field with a slip in its name gets the right one, the likeliest offered first', async () => {
  const { desk, seen } = await open(faulty());
  const [field] = desk.fields(indexOf(seen, 'unknown-key'));
  assert.equal(field!.input, 'key');
  assert.equal(field!.choices![0]!.value, 'title');
  const after = await mend(desk, [field!], 'title');
  assert.equal(JSON.parse(desk.text()).offers[1].title, 'Kurs');
  assert.equal(after.counts.offers, 2);
});

test('a code is chosen from the vocabulary, and the other codes stay', async () => {
  const { desk, seen } = await open(faulty());
  const fields = desk.fields(indexOf(seen, 'unknown-code'));
  assert.deepEqual(fields, [
    {
      path: 'offers[0].fieldsOfAction[1]',
      name: 'fieldsOfAction[1]',
      input: 'named',
      text: 'sprahce',
      choices: [{ value: 'sprache', label: 'Sprache' }],
    },
  ]);
  await mend(desk, fields, '');
  assert.deepEqual(JSON.parse(desk.text()).offers[0].fieldsOfAction, ['sprache']);
});

test('a reference is found under the singular name and chosen from the records', async () => {
  const { desk, seen } = await open(faulty());
  const fields = desk.fields(indexOf(seen, 'unresolved-reference'));
  assert.equal(fields[0]!.path, 'offers[0].organizationId');
  assert.deepEqual(fields[0]!.choices, [{ value: 'vhs', label: 'Volkshochschule' }]);
  const after = await mend(desk, fields, 'vhs');
  assert.throws(() => indexOf(after, 'unresolved-reference'));
});

test('start and end are shown together', async () => {
  const { desk, seen } = await open(faulty());
  const fields = desk.fields(indexOf(seen, 'end-before-start'));
  assert.deepEqual(
    fields.map(({ name, input, text }) => [name, input, text]),
    [
      ['start', 'moment', '2026-12-05T18:00'],
      ['end', 'moment', '2026-12-05T15:00'],
    ],
  );
  const after = await mend(desk, fields, '2026-12-05T15:00', '2026-12-05T18:00');
  assert.throws(() => indexOf(after, 'end-before-start'));
});

test('one word for a whole object is mended where it stands', async () => {
  const { desk, seen } = await open(faulty());
  const fields = desk.fields(indexOf(seen, 'bad-value', 'offers[1].cost'));
  assert.equal(fields[0]!.path, 'offers[1].cost');
  assert.equal(fields[0]!.input, 'choice');
  await mend(desk, fields, 'free');
  assert.equal(JSON.parse(desk.text()).offers[1].cost, 'free');
});

test('a step back takes a change back, a step forth brings it again, and the first state is never touched', async () => {
  const document = faulty();
  const { desk, seen } = await open(document);
  const before = desk.text();
  await mend(desk, desk.fields(indexOf(seen, 'missing')), 'Kurs');
  const after = desk.text();
  const undone = await desk.undo();
  assert.equal(desk.text(), before);
  assert.deepEqual([undone.changes.length, undone.canRedo], [0, true]);
  const redone = await desk.redo();
  assert.equal(desk.text(), after);
  assert.deepEqual([redone.changes.length, redone.canRedo], [1, false]);
  assert.deepEqual(document, faulty());
});

test('a form that says what was there already changes nothing', async () => {
  const { desk, seen } = await open(faulty());
  const fields = desk.fields(indexOf(seen, 'end-before-start'));
  const after = await mend(desk, fields, fields[0]!.text, fields[1]!.text);
  assert.equal(after.changes.length, 0);
});

test('JSON that is none is refused and changes nothing', async () => {
  const { desk } = await open({ schemaVersion: '1.0', offers: 7 });
  const before = desk.text();
  assert.throws(() => desk.edit([{ path: 'offers', input: 'json', text: '[{' }]), SyntaxError);
  assert.equal(desk.text(), before);
});

test('a feed without a version is mended in its head', async () => {
  const { desk, seen } = await open({ offers: [] });
  const fields = desk.fields(indexOf(seen, 'version-missing'));
  assert.deepEqual([fields[0]!.path, fields[0]!.text], ['schemaVersion', '1.0']);
  const after = await mend(desk, fields, '1.0');
  assert.deepEqual(after.groups, []);
});

test('what is no feed at all is said, and offers nothing to mend', async () => {
  const { seen } = await open('Guten Tag');
  assert.equal(seen.groups[0]!.code, 'not-a-feed');
  assert.ok(seen.groups.every(({ items }) => items.every(({ mendable }) => !mendable)));
});

test('a second file brings records up to date and new ones in', async () => {
  const { desk } = await open({ schemaVersion: '1.0', offers: [{ id: 'a', title: 'Alt', tags: ['x'] }] });
  const seen = await desk.add({
    document: {
      schemaVersion: '1.0',
      offers: [
        { id: 'a', title: 'Neu' },
        { id: 'b', title: 'Zwei' },
      ],
    },
    name: 'mehr.json',
    findings: [],
  });
  assert.deepEqual(seen.merged, { added: 1, updated: 1 });
  assert.deepEqual(JSON.parse(desk.text()).offers, [
    { id: 'a', title: 'Neu', tags: ['x'] },
    { id: 'b', title: 'Zwei' },
  ]);
  const undone = await desk.undo();
  assert.equal(undone.counts.offers, 1);
});

test('a file read in another way replaces what it was read as before, and only that', async () => {
  const { desk } = await open({ schemaVersion: '1.0', offers: [{ id: 'a', title: 'Alt' }] });
  const laid = (title: string) => ({
    document: { schemaVersion: '1.0', offers: [{ id: 'b', title }] },
    name: 'liste.csv',
    findings: [],
  });
  await desk.add(laid('Spalte eins'));
  const seen = await desk.again(laid('Spalte zwei'));
  assert.deepEqual(seen.merged, { added: 1, updated: 0 });
  assert.deepEqual(JSON.parse(desk.text()).offers, [
    { id: 'a', title: 'Alt' },
    { id: 'b', title: 'Spalte zwei' },
  ]);
  await desk.undo();
  assert.deepEqual(JSON.parse(desk.text()).offers, [{ id: 'a', title: 'Alt' }]);

  const alone = createDesk();
  await alone.open(laid('Spalte eins'));
  await alone.again(laid('Spalte zwei'));
  assert.deepEqual(JSON.parse(alone.text()).offers, [{ id: 'b', title: 'Spalte zwei' }]);
});

test('a finding knows its row in the table, wherever its record has gone', async () => {
  const { desk } = await open({ schemaVersion: '1.0', offers: [{ id: 'a' }] });
  const seen = await desk.add({
    document: { schemaVersion: '1.0', offers: [{ id: 'b', title: 'B', validUntil: 'bald' }] },
    name: 'liste.csv',
    findings: [],
    placeOf: (path) =>
      path === 'offers[0].validUntil' ? { table: 'liste', row: 7, column: 'Gültig bis' } : undefined,
  });
  const of = (code: string) => seen.groups.find((group) => group.code === code)!.items[0]!;
  assert.deepEqual(of('bad-value').place, { table: 'liste', row: 7, column: 'Gültig bis' });
  assert.equal(of('missing').place, undefined);
});

test('what the reader of a calendar file said stands beside the rest and opens no form', async () => {
  const { feed, findings } = readICalendar(
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Ausflug\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:2\r\nSUMMARY:Chor\r\n' +
      'DTSTART;TZID=Europe/Berlin:20261201T180000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
  const seen = await createDesk().open({ document: feed, name: 'verein.ics', findings });
  const group = seen.groups.find(({ code }) => code === 'calendar-no-start')!;
  assert.equal(group.items[0]!.mendable, false);
  assert.equal(seen.counts.events, 1);
  assert.equal(seen.fileName, 'verein.json');
});

test('slices find what a whole parse finds', async () => {
  for (const document of [
    faulty(),
    [],
    null,
    { schemaVersion: '2.0', offers: [{}] },
    JSON.parse(readFileSync('demo/feeds/schule.json', 'utf8')),
  ]) {
    const { feed, findings } = await checkDocument(document);
    const whole = parseFeed(document);
    assert.deepEqual(feed, whole.feed);
    assert.deepEqual(findings, whole.findings);
  }
});

for (const [text, name] of [
  ['Angebote 2026.xlsx', 'Angebote-2026.json'],
  ['C:\\Listen\\übersicht.csv', 'übersicht.json'],
  ['../../etc/passwd', 'passwd.json'],
  ['<script>.ics', 'script.json'],
  ['', 'feed.json'],
])
  test(`“${text}” is taken home as ${name}`, async () => {
    assert.equal((await createDesk().open({ document: {}, name: text!, findings: [] })).fileName, name);
  });

test('what was read all the same is written as it was read, but not where something else is wrong', async () => {
  const { desk, seen } = await open({
    schemaVersion: '1.0',
    timeZone: 'Europe/Berlin',
    places: [{ id: 7, name: 'Halle', address: { postcode: 1067, city: 'Dresden' } }],
    offers: [
      { id: 'a', title: 'Kurs', tags: 'deutsch', links: [{ url: 'www.example.org' }] },
      { id: 'b', title: 'Kurs', links: [{ url: 'www.example.org' }, { url: 'nirgends' }] },
    ],
  });
  assert.ok(seen.groups.some(({ code }) => code === 'read-as'));
  const after = await desk.accept();
  const written = JSON.parse(desk.text());
  assert.deepEqual(written.places, [
    { id: '7', name: 'Halle', address: { postcode: '1067', city: 'Dresden' } },
  ]);
  assert.deepEqual(written.offers[0].tags, ['deutsch']);
  assert.deepEqual(written.offers[0].links, [{ url: 'https://www.example.org' }]);
  assert.equal(written.offers[1].links.length, 2, 'the second address is not lost');
  assert.equal(after.groups.find(({ code }) => code === 'read-as')?.items.length, 1);
});
