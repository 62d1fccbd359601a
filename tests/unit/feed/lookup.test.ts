/** Records by id, also by ids that are names of other things. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLookup } from '../../../src/feed/lookup.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { sampleFeed } from './sample-feed.js';

const { feed } = parseFeed(sampleFeed);
const lookup = createLookup(feed);

test('a known id gives its record, an unknown or absent one nothing', () => {
  assert.equal(lookup.organization('vhs'), feed.organizations[0]);
  assert.equal(lookup.place('p2'), feed.places[1]);
  assert.equal(lookup.contact('c1'), feed.contacts[0]);
  assert.equal(lookup.closure('herbst'), feed.closures[0]);
  for (const id of ['nobody', '', 'constructor', '__proto__', 'size', undefined]) {
    assert.equal(lookup.organization(id), undefined);
    assert.equal(lookup.term('fieldsOfAction', id), undefined);
  }
});

test('a code is looked up in its own vocabulary', () => {
  assert.deepEqual(lookup.term('fieldsOfAction', 'alltag'), { id: 'alltag', label: 'Alltag' });
  assert.equal(lookup.term('municipalities', '05999012')?.population, 25000);
  assert.equal(lookup.term('audiences', 'alltag'), undefined);
});
