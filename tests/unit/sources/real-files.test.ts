// The real files beside the repository, where they are: each is read, the checker finds no error in what comes out, and the
// numbers are those of the table in the guide. `REAL_FILES=write npx tsx --test …` writes the numbers anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { parseFeed } from '../../../src/feed/parse.js';
import { describeFinding } from '../../../src/language/finding-texts.js';
import { readFilesRows, readFilesTable, withoutReason } from '../../../stories/guides/read-files-table.js';
import { families, isThere, numbersOf, type FamilyNumbers } from './real-files.js';

const kept = new URL('real-files.json', import.meta.url);
const known = JSON.parse(readFileSync(kept, 'utf8')) as Readonly<Record<string, FamilyNumbers>>;
const isWriting = process.env['REAL_FILES'] === 'write';

describe('real files', { skip: !isThere }, () => {
  const found: Record<string, FamilyNumbers> = {};
  for (const family of families)
    it(`of ${family.name} are read, and the numbers are those that are kept`, async () => {
      const numbers = await numbersOf(family, ({ feed, findings }, path) => {
        const errors = parseFeed(JSON.parse(JSON.stringify(feed))).findings.filter(
          ({ severity }) => severity === 'error',
        );
        assert.deepEqual(errors, [], path);
        for (const finding of findings)
          for (const words of Object.values(describeFinding(finding, 'de')))
            assert.doesNotMatch(words, /undefined|\[object|NaN/, `${path} ${finding.code}`);
      });
      found[family.name] = numbers;
      if (!isWriting) assert.deepEqual(numbers, known[family.name]);
    });
  after(() => {
    if (isWriting) writeFileSync(kept, `${JSON.stringify(found, undefined, 2)}\n`);
  });
});

describe('the table of what was read and lost', () => {
  it('has a row for each family, with all its numbers and a reason for each loss', () => {
    assert.deepEqual(withoutReason(known), []);
    assert.deepEqual(Object.keys(known).sort(), families.map(({ name }) => name).sort());
    const rows = readFilesRows(known);
    for (const [name, { files, read }] of Object.entries(known)) {
      const row = rows[name]!;
      assert.ok(row.includes(`| ${files} |`), name);
      for (const number of Object.values(read))
        assert.ok(row.includes(String(number).replace(/(\d)(?=(\d{3})+$)/g, '$1.')), `${name} ${number}`);
      assert.doesNotMatch(row, /undefined/, name);
      assert.ok(readFilesTable(known).includes(row), name);
    }
  });
});
