// Reading a table into a feed changes what the table holds and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CollectionName } from '../../../../src/feed/types.js';
import { createRowMerger } from '../../../../src/sources/table/merge-rows.js';

const merge = (list: CollectionName, paths: readonly string[], before: object, after: object): unknown =>
  createRowMerger(
    {
      version: 1,
      tables: { a: { list, headerRow: 1, columns: Object.fromEntries(paths.map((path) => [path, path])) } },
    },
    'de',
  )(list, before as never, after as never);

describe('a row on top of a record', () => {
  it('takes what has a column, keeps what has none', () =>
    assert.deepEqual(
      merge(
        'offers',
        ['id', 'title', 'tags'],
        { id: 'a', title: 'A', tags: ['x'], 'x-own': 1, summary: 'S' },
        { id: 'a', title: 'B', tags: ['y', 'z'] },
      ),
      { id: 'a', title: 'B', tags: ['y', 'z'], 'x-own': 1, summary: 'S' },
    ));

  it('keeps the other languages of a text', () => {
    assert.deepEqual(merge('offers', ['title'], { title: { de: 'A', ar: 'أ' } }, { title: 'B' }), {
      title: { de: 'B', ar: 'أ' },
    });
    assert.deepEqual(
      merge('offers', ['title', 'title.en'], { title: 'A' }, { title: { de: 'A', en: 'E' } }),
      {
        title: { de: 'A', en: 'E' },
      },
    );
    assert.deepEqual(
      merge(
        'offers',
        ['cost.note'],
        { cost: { type: 'free', note: { de: 'A', en: 'E' } } },
        { cost: { note: 'B' } },
      ),
      {
        cost: { type: 'free', note: { de: 'B', en: 'E' } },
      },
    );
  });

  it('keeps the way something is written when it means the same', () => {
    const before = { phones: ['+49 221 4710'], title: { de: 'A' }, languages: ['de'] };
    assert.deepEqual(
      merge('organizations', ['phones', 'title', 'languages'], before, {
        phones: [{ number: '+49 221 4710' }],
        title: 'A',
        languages: [{ code: 'de' }],
      }),
      before,
    );
  });

  it('keeps single dates of a series beside its rule', () =>
    assert.deepEqual(
      merge(
        'events',
        ['recurrence.rule', 'recurrence.exclude'],
        { recurrence: { rule: 'FREQ=WEEKLY', overrides: [{ date: '2026-12-01', status: 'cancelled' }] } },
        { recurrence: { rule: 'FREQ=DAILY', exclude: ['2026-12-24'] } },
      ),
      {
        recurrence: {
          rule: 'FREQ=DAILY',
          exclude: ['2026-12-24'],
          overrides: [{ date: '2026-12-01', status: 'cancelled' }],
        },
      },
    ));

  it('replaces what stands in one cell as a whole: nothing free costs 5 €', () =>
    assert.deepEqual(
      merge(
        'offers',
        ['cost'],
        { cost: { type: 'paid', min: 5, max: 9, note: 'bar' } },
        { cost: { type: 'free' } },
      ),
      { cost: { type: 'free', note: 'bar' } },
    ));

  it('tells rounds of an offer by their ids', () =>
    assert.deepEqual(
      merge(
        'offers',
        ['run.id', 'run.start'],
        {
          runs: [
            { id: 'r1', start: '2026-01-01', status: 'active' },
            { id: 'r2', start: '2026-02-01' },
            { start: '2026-03-01' },
          ],
        },
        {
          runs: [
            { id: 'r2', start: '2026-02-02' },
            { id: 'r1', start: '2026-01-01' },
            { start: '2026-04-01' },
          ],
        },
      ),
      {
        runs: [
          { id: 'r2', start: '2026-02-02' },
          { id: 'r1', start: '2026-01-01', status: 'active' },
          { start: '2026-04-01' },
        ],
      },
    ));

  it('knows the columns of records that stand in the rows of others', () =>
    assert.deepEqual(
      createRowMerger(
        {
          version: 1,
          tables: {
            a: {
              list: 'events',
              headerRow: 1,
              columns: { Ort: 'place.name', PLZ: 'place.address.postcode' },
            },
          },
        },
        'de',
      )(
        'places',
        { name: { de: 'Halle', en: 'Hall' }, address: { street: 'Markt 1', postcode: '1' } },
        {
          name: 'Halle',
          address: { postcode: '01067' },
        },
      ),
      { name: { de: 'Halle', en: 'Hall' }, address: { street: 'Markt 1', postcode: '01067' } },
    ));

  it('fields with names of JavaScript are fields', () =>
    assert.deepEqual(merge('offers', ['constructor'], {}, { constructor: 'x', toString: 'y' }), {
      constructor: 'x',
      toString: 'y',
    }));
});
