import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/parse.js';
import { parseMapping } from '../../../src/sources/table/saved-mapping.js';
import { blocks, documents, read, root } from './documents.js';

const clean = (json: string) => parseFeed(JSON.parse(json)).findings;

describe('feeds people copy', () => {
  for (const { path, text } of documents)
    for (const [at, json] of blocks(text, 'json').entries())
      it(`say nothing wrong: ${path}, example ${at + 1}`, () => {
        const value = JSON.parse(json) as object;
        // The other thing people write by hand: what the columns of a table mean.
        if ('tables' in value) assert.deepEqual(parseMapping(value), value);
        else assert.deepEqual(clean(json), []);
      });

  it('are in the guide to the format, each with offers', () => {
    const examples = blocks(read('stories/guides/feed-format.mdx'), 'json');
    assert.ok(examples.length >= 10);
    for (const json of examples) assert.ok(parseFeed(JSON.parse(json)).feed.offers.length > 0, json);
  });

  for (const name of readdirSync(join(root, 'stories/fixtures')).filter((name) => name.endsWith('.json')))
    it(`say nothing wrong: ${name} of the stories`, () =>
      assert.deepEqual(clean(read(`stories/fixtures/${name}`)), []));
});
