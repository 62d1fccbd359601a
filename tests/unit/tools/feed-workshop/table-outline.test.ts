// What the page shows of a table, and what becomes of it when somebody says otherwise.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBench } from '../../../../src/tools/feed-workshop/bench.js';
import { type WorkshopFault } from '../../../../src/tools/feed-workshop/fault.js';
import { mappingFile, readMapping } from '../../../../src/tools/feed-workshop/mapping-file.js';
import { remapped } from '../../../../src/tools/feed-workshop/model/table-outline.js';

const csv =
  'Veranstaltungen 2026\n\nTitel;Beginn;Ort;Intern\nChor;03.11.2026 18:00;Halle;x\nYoga;04.11.2026 18:00;Halle;\n';
const file = (text = csv, name = 'termine.csv') => ({ name, data: new Blob([text]) });
const records = async (bench: ReturnType<typeof createBench>) =>
  JSON.parse(await (await bench.feed()).text()) as Record<string, Record<string, unknown>[]>;

test('a table shows its columns, a few cells of each and the fields they may be', async () => {
  const { tables } = await createBench().open(file(), false);
  const [sheet] = tables!.sheets;
  assert.deepEqual([sheet!.name, sheet!.list, sheet!.headerRow, sheet!.rows], ['termine', 'events', 3, 2]);
  assert.deepEqual(sheet!.columns[0], { heading: 'Titel', samples: ['Chor', 'Yoga'], field: 'title' });
  assert.deepEqual(
    sheet!.columns.map(({ field }) => field),
    ['title', 'start', 'place.name', null],
  );
  const paths = tables!.fields.events!.map(({ path }) => path);
  for (const path of ['title', 'title.ar', 'start', 'summary', 'place.name']) assert.ok(paths.includes(path));
});

test('a column said to be another is read as that', async () => {
  const bench = createBench();
  const { tables } = await bench.open(file(), false);
  const columns = { ...tables!.mapping.tables['termine']!.columns, Intern: 'summary' };
  const seen = await bench.remap(remapped(tables!.mapping, 'termine', { columns }));
  assert.equal(seen.tables!.sheets[0]!.columns[3]!.field, 'summary');
  assert.equal((await records(bench))['events']![0]!['summary'], 'x');
});

test('rows said to be of another list are guessed anew', async () => {
  const bench = createBench();
  const { tables } = await bench.open(file(), false);
  const seen = await bench.remap(remapped(tables!.mapping, 'termine', { list: 'offers', columns: {} }));
  assert.equal(seen.counts.offers, 2);
  assert.equal(seen.counts.events, 0);
  assert.equal(seen.tables!.sheets[0]!.columns[0]!.field, 'title');
  const none = await bench.remap(remapped(tables!.mapping, 'termine', { list: null, columns: {} }));
  assert.equal(none.counts.offers, 0);
});

test('what a feed has stays when a table on top of it is read again', async () => {
  const bench = createBench();
  const feed = { schemaVersion: '1.0', offers: [{ id: 'a', title: 'Kurs' }] };
  await bench.open(file(JSON.stringify(feed), 'feed.json'), false);
  const { tables } = await bench.open(file(), true);
  const seen = await bench.remap(remapped(tables!.mapping, 'termine', { list: 'offers', columns: {} }));
  assert.equal(seen.counts.offers, 3);
});

test('a table on top of a feed finds its places by name and keeps what it has no column for', async () => {
  const bench = createBench();
  const first = {
    schemaVersion: '1.0',
    places: [{ id: 'halle', name: 'Halle' }],
    events: [{ id: 'chor', title: { de: 'Chor', ar: 'جوقة' }, start: '2026-11-03T18:00', placeId: 'halle' }],
  };
  await bench.open(file(JSON.stringify(first), 'feed.json'), false);
  await bench.open(file('ID;Titel;Beginn;Ort\nchor;Chor am Abend;03.11.2026 19:00;Halle\n'), true);
  const { places, events } = await records(bench);
  assert.equal(places!.length, 1);
  assert.deepEqual(events, [
    { id: 'chor', title: { de: 'Chor am Abend', ar: 'جوقة' }, start: '2026-11-03T19:00', placeId: 'halle' },
  ]);
});

test('a mapping is saved and read again', async () => {
  const { tables } = await createBench().open(file(), false);
  const saved = await readMapping(mappingFile(tables!.mapping));
  assert.deepEqual(saved, tables!.mapping);
  const again = await createBench().open(file(), false, saved);
  assert.deepEqual(again.tables, tables);
  for (const text of ['', '{}', '[]', '{"version":1,"tables":{"a":{"list":"alles"}}}'])
    await assert.rejects(
      readMapping(new Blob([text])),
      (error: WorkshopFault) => error.code === 'no-mapping',
    );
});

test('a finding names the row of the table', async () => {
  const { groups } = await createBench().open(
    file('Titel;Beginn;Website\nChor;03.11.2026;https://example.org\nYoga;04.11.2026;nirgends\n'),
    false,
  );
  const items = groups.flatMap((group) => group.items);
  assert.ok(items.length);
  assert.ok(items.some(({ place, finding }) => place?.row === 3 || finding.params['row'] === 3));
});
