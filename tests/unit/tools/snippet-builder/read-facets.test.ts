import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed } from '../../../../src/feed/parse.js';
import { exampleFeed } from '../../../../src/tools/snippet-builder/example.js';
import { facetsOf, widgetNames } from '../../../../src/tools/snippet-builder/model/choice.js';
import { readFacets } from '../../../../src/tools/snippet-builder/read-facets.js';
import { pageTexts } from '../../../../src/tools/snippet-builder/texts.js';

const today = '2026-11-23';
const { feed, findings } = parseFeed(exampleFeed(today));
const own = (language: 'de' | 'en') => ({
  facets: pageTexts[language].facets,
  values: pageTexts[language].facetValues,
});

describe('the example', () => {
  it('is without fault', () => {
    assert.deepEqual(findings, []);
  });
});

describe('filters a feed offers', () => {
  for (const widget of widgetNames)
    for (const language of ['de', 'en'] as const)
      it(`are named as visitors read them, in the order of the panel: ${widget}, ${language}`, async () => {
        const facets = await readFacets(feed, widget, language, Date.parse(today), own(language));
        assert.ok(facets.length >= 3);
        const order = facetsOf[widget].filter((id) => facets.some((facet) => facet.id === id));
        assert.deepEqual(
          facets.map(({ id }) => id),
          order,
        );
        for (const { id, label, values } of facets) {
          assert.notEqual(label, id);
          for (const { value, label: text, count } of values) {
            // “online” is a code and a word.
            assert.ok(text && (text !== value || value === 'online'), `${id} ${value}`);
            assert.ok(count >= 0);
          }
        }
        const topic = facets.find(({ id }) => id === 'field')!;
        assert.equal(topic.label, language === 'de' ? 'Thema' : 'Topic');
        assert.ok(topic.values.some(({ label }) => /Deutsch lernen|Learning German/.test(label)));
      });

  it('are none where the feed says nothing', async () => {
    const { feed: bare } = parseFeed({ schemaVersion: '1.0', offers: [{ id: 'a', title: 'A' }] });
    assert.deepEqual(await readFacets(bare, 'offer-finder', 'de', Date.parse(today), own('de')), []);
  });
});
