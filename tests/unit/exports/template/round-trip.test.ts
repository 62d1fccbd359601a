// A feed in which every field is used goes into a workbook and back into itself: all of it is there, nothing else is new.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { templateBook } from '../../../../src/exports/template/template-book.js';
import { templateSheets } from '../../../../src/exports/template/template-sheets.js';
import { collectionNames } from '../../../../src/feed/collections.js';
import { readAny } from '../../../../src/sources/read-any.js';
import { upsertDocument } from '../../../../src/tools/feed-workshop/model/upsert-document.js';
import { completeFeed } from '../../sources/table/complete-feed.js';

type Json = Readonly<Record<string, unknown>>;

/** What no column holds, on every record and in every group of fields. */
const withOwn = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withOwn)
    : typeof value === 'object' && value !== null && 'id' in value
      ? { ...value, 'x-own': { kept: [1, null, 'ä'] } }
      : value;

const listsOf = (feed: Json): Json =>
  Object.fromEntries(collectionNames.map((name) => [name, feed[name] ?? []]));

for (const language of ['de', 'en'] as const)
  test(`nothing is lost on the way through a workbook, ${language}`, async () => {
    const feed = Object.fromEntries(
      Object.entries(completeFeed).map(([name, value]) => [name, withOwn(value)]),
    ) as Json;
    const bytes = templateBook(templateSheets({ language, feed }).sheets, language);
    const { feed: read, merge } = await readAny(bytes, { name: 'a.xlsx', today: '2026-11-23', into: feed });
    const { document, added, updated } = upsertDocument(feed, read as Json, merge);
    assert.deepEqual([added, updated], [0, 0]);
    assert.deepEqual(listsOf(document), listsOf(feed));
  });
