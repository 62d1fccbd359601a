// The goals of the search: how well the judged queries are answered, and what the code weighs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoCollection, meanOf, ownCollection, scoreOf } from '../../search-quality/judged.js';
import { bytesOf, entryExports, searchExports } from '../../search-quality/shipped.js';

const judged = [ownCollection(), demoCollection()].flatMap(({ queries, ask }) =>
  queries.map((query) => ({ ...query, score: scoreOf(query.expected, ask(query.query)) })),
);

test('there are at least 120 German, 20 Arabic, 20 Turkish and 20 Ukrainian queries', () => {
  const count = (language: string) => judged.filter((query) => query.language === language).length;
  assert.ok(count('de') >= 120 && count('ar') >= 20 && count('tr') >= 20 && count('uk') >= 20);
});

for (const half of ['tune', 'report'] as const)
  test(`${half} half: 97 % of the expected records are among the first ten, most often the very first`, () => {
    const { recall, reciprocalRank } = meanOf(
      judged.filter((query) => query.half === half).map(({ score }) => score),
    );
    assert.ok(recall >= 0.97, `recall@10 ${recall}`);
    assert.ok(reciprocalRank >= 0.95, `MRR ${reciprocalRank}`);
  });

for (const kind of new Set(judged.map((query) => query.kind)))
  test(`no kind of query is left behind: ${kind}`, () => {
    const queries = judged.filter((query) => query.kind === kind);
    const { recall } = meanOf(queries.map(({ score }) => score));
    assert.ok(recall >= 0.9, `recall@10 ${recall}`);
  });

test('the search weighs at most 5 KiB, with the places of the words found half a KiB more', async () => {
  const [search, entry] = [await bytesOf(searchExports), await bytesOf(entryExports)];
  assert.ok(search <= 5 * 1024, `${search} bytes`);
  assert.ok(entry <= 5.5 * 1024, `${entry} bytes`);
});
