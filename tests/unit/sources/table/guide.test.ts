import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parseMapping } from '../../../../src/sources/table/saved-mapping.js';
import { splitHeading } from '../../../../src/sources/table/columns.js';
import { readText, told } from './tables.js';

const guide = readFileSync(new URL('../../../../stories/guides/tabellen.mdx', import.meta.url), 'utf8');

/** Rows of the table in the guide, and the column such cells stand in. */
const columns: readonly (readonly [what: string, heading: string])[] = [
  ['Tag', 'Beginn'],
  ['Tag mit Uhrzeit', 'Beginn'],
  ['mehrere Tage', 'Beginn'],
  ['Wiederholung', 'Wiederholung'],
  ['Öffnungszeiten', 'Öffnungszeiten'],
  ['Kosten', 'Kosten'],
  ['Telefon', 'Telefon'],
  ['Sprachen', 'Sprachen'],
  ['mehrere Werte', 'Zielgruppe'],
  ['Link', 'Links'],
];

describe('what the guide says about cells is so', () => {
  for (const [what, heading] of columns)
    test(what, () => {
      const row = guide.split('\n').find((line) => line.startsWith(`| ${what} `))!;
      const examples = row
        .split('|')
        .slice(2)
        .join('|')
        .match(/`[^`]+`/g)!;
      assert.ok(examples.length > 1 || what === 'mehrere Werte');
      for (const example of examples) {
        const cell = example.slice(1, -1);
        const offers = heading === 'Öffnungszeiten';
        const read =
          heading === 'Beginn'
            ? readText(`Titel | Beginn\nA | ${cell}`)
            : readText(
                `Titel | ${offers ? 'Art' : 'Beginn'} | ${heading}\nA | ${offers ? 'Kurs' : '3.11.2026'} | ${cell}`,
                { name: offers ? 'Angebote' : 'Termine' },
              );
        assert.deepEqual(told(read), [], cell);
        assert.equal((offers ? read.feed.offers : read.feed.events)!.length, 1, cell);
        if (heading !== 'Beginn')
          assert.ok(Object.keys((offers ? read.feed.offers : read.feed.events)![0]!).length > 3, cell);
      }
    });

  test('headings name their language as it says', () => {
    const line = guide.split('\n').find((each) => each.startsWith('Je Sprache eine Spalte'))!;
    const named = line.match(/`[^`]+`/g)!.map((each) => splitHeading(each.slice(1, -1)).language);
    assert.deepEqual(named, [undefined, 'en', 'ar', 'de-simple']);
  });

  test('the mapping it shows is one', () => {
    const json = /```json\n([\s\S]*?)```/.exec(guide)![1]!;
    const mapping = parseMapping(JSON.parse(json));
    assert.ok(mapping);
    const read = readText('Liste\n\nWas | Wann | Wo | Interne Notiz\nA | 3.11.2026 | Markt | x', {
      name: 'Termine',
      mapping,
    });
    assert.deepEqual(told(read), []);
    assert.equal(read.feed.events![0]!['title'], 'A');
  });
});
