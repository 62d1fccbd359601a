/** The browser's builder comes to the same feed as the whole one, and fetches the mender only for feeds that need it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFeedBuilder } from '../../../src/feed/builder.js';
import type { FeedBuilder } from '../../../src/feed/feed-state.js';
import { createLazyFeedBuilder } from '../../../src/feed/lazy-builder.js';
import { offerSchema } from '../../../src/feed/schema/offer.js';
import { organizationSchema } from '../../../src/feed/schema/organization.js';
import { contactSchema } from '../../../src/feed/schema/contact.js';
import type { CollectionName } from '../../../src/feed/types.js';
import { mutated, valid } from './arbitrary.js';
import { sampleFeed } from './sample-feed.js';

type Json = Readonly<Record<string, unknown>>;

/** The sample as it would be written by our own tools: nothing short, nothing left to read between the lines. */
const clean = JSON.parse(JSON.stringify(createFeedBuilderFrom(sampleFeed).finish().feed)) as Json;

function createFeedBuilderFrom(document: Json): FeedBuilder {
  const builder = createFeedBuilder();
  fill(builder, document);
  return builder;
}

function fill(builder: FeedBuilder, document: Json): void {
  for (const [key, value] of Object.entries(document)) {
    if (Array.isArray(value) && key !== 'languages') {
      for (const record of value as unknown[]) builder.add(key as CollectionName, [record]);
    } else builder.head(key, value);
  }
}

test('a clean feed needs no mender and keeps its own objects', () => {
  const builder = createLazyFeedBuilder();
  fill(builder, clean);
  assert.equal(builder.ready(), undefined);
  const { feed, findings, dropped } = builder.finish();
  assert.deepEqual([findings, dropped], [[], 0]);
  assert.deepEqual(feed, clean);
  assert.equal(feed.offers[0], (clean['offers'] as unknown[])[0]);
});

test('what is not clean comes when the mender is there, at its place', async () => {
  const builder = createLazyFeedBuilder();
  builder.head('schemaVersion', '1.0');
  builder.add('offers', [
    { id: 'a', title: 'A', cost: 'free' },
    { id: 'b', title: 'B' },
    { id: 'c', title: '' },
    { id: 'd', title: 'D', organizationId: 'o' },
    { id: 'e', title: 'E' },
  ]);
  const ids = () =>
    builder
      .snapshot()
      .offers.map(({ id }) => id)
      .join('');
  assert.equal(ids(), 'be');
  const loading = builder.ready();
  assert.equal(builder.ready(), loading, 'one load');
  await loading;
  assert.equal(ids(), 'abde');
  assert.equal(builder.ready(), undefined);
  builder.add('offers', [
    { id: 'f', title: 'F', tags: 'x' },
    { id: 'b', title: 'B again' },
  ]);
  assert.equal(ids(), 'abdef');
  const { findings, dropped } = builder.finish();
  assert.equal(dropped, 1);
  assert.deepEqual(
    findings.map(({ code, path }) => `${code} ${path}`),
    [
      'missing offers[2].title',
      'record-dropped offers[2]',
      'read-as offers[5].tags',
      'duplicate-id offers[6]',
    ],
  );
});

test('of records with one id the last counts at the place of the first, whichever waited', async () => {
  const early = { id: 'a', title: 'early', tags: 'x' };
  const late = { id: 'a', title: 'late' };
  const builder = createLazyFeedBuilder();
  builder.head('schemaVersion', '1.0');
  builder.add('offers', [early, { id: 'b', title: 'B' }, late]);
  await builder.ready();
  const { feed, findings } = builder.finish();
  assert.deepEqual(feed.offers, [late, { id: 'b', title: 'B' }]);
  assert.deepEqual(
    findings.map(({ code, path }) => `${code} ${path}`),
    ['read-as offers[0].tags', 'duplicate-id offers[2]'],
  );
});

test('a feed of another version shows nothing, even before the mender says why', async () => {
  const builder = createLazyFeedBuilder();
  builder.add('offers', [{ id: 'a', title: 'A' }]);
  builder.head('schemaVersion', '2.0');
  builder.add('offers', [{ id: 'b', title: 'B' }]);
  assert.equal(builder.snapshot().offers.length, 0);
  await builder.ready();
  const { feed, findings } = builder.finish();
  assert.equal(feed.offers.length, 0);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['version-unknown'],
  );
});

test('a version that is none hides nothing for good', async () => {
  const builder = createLazyFeedBuilder();
  builder.add('offers', [{ id: 'a', title: 'A' }]);
  builder.head('schemaVersion', '2nd');
  await builder.ready();
  assert.equal(builder.finish().feed.offers.length, 1);
});

test('moments that waited are read in the zone that came after them', async () => {
  const toWallTime = (iso: string, zone: string) => (zone === 'UTC' ? iso.slice(0, 16) : undefined);
  const builder = createLazyFeedBuilder({ toWallTime });
  builder.head('schemaVersion', '1.0');
  builder.add('events', [{ id: 'a', title: 'A', start: '2026-11-03T18:00Z' }]);
  builder.head('timeZone', 'UTC');
  await builder.ready();
  const { feed, findings } = builder.finish();
  assert.equal(feed.events[0]!.start, '2026-11-03T18:00');
  assert.deepEqual(findings, []);
});

test('late or early, with one record or all at once: the same feed and the same findings', async () => {
  const record = fc.oneof(
    fc.tuple(fc.constant('offers' as const), mutated(valid(offerSchema))),
    fc.tuple(fc.constant('organizations' as const), mutated(valid(organizationSchema))),
    fc.tuple(fc.constant('contacts' as const), mutated(valid(contactSchema))),
  );
  // Few ids, so that they come twice and refer to each other.
  const near = fc.tuple(record, fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c')).map(
    ([[collection, value], id, link]) =>
      [
        collection,
        {
          ...(value as object),
          id,
          ...(collection === 'organizations' ? { parentId: link } : { substituteId: link }),
        },
      ] as const,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(near, { maxLength: 8 }), fc.nat(8), async (records, when) => {
      const whole = createFeedBuilder();
      const lazy = createLazyFeedBuilder();
      for (const builder of [whole, lazy]) builder.head('schemaVersion', '1.0');
      for (const [i, [collection, value]] of records.entries()) {
        whole.add(collection, [value]);
        lazy.add(collection, [value]);
        if (i === when) await lazy.ready();
      }
      await lazy.ready();
      const [a, b] = [whole.finish(), lazy.finish()];
      assert.equal(b.dropped, a.dropped);
      for (const name of ['offers', 'organizations', 'contacts'] as const) {
        assert.deepEqual(
          b.feed[name].map(({ id }) => id),
          a.feed[name].map(({ id }) => id),
        );
        // Where a circle is cut depends on what comes first; everything else does not.
        const strip = (each: object) => ({ ...each, parentId: 0, substituteId: 0 });
        assert.deepEqual(b.feed[name].map(strip), a.feed[name].map(strip));
      }
    }),
    { numRuns: 150 },
  );
});
