// What a click does to the query, and that the address bar brings the same query back.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  emptyQuery,
  facetIds,
  fromParams,
  isNarrowed,
  type OfferQuery,
} from '../../../src/widgets/offer-finder/query.js';
import {
  cleared,
  shortlisted,
  toggled,
  toParams,
  withFlag,
  withText,
  withValues,
} from '../../../src/widgets/offer-finder/transitions.js';
import { readParams } from '../../../src/ui/controllers/url-params.js';
import { writeParams } from '../../../src/ui/controllers/url-state.js';

describe('what a visitor asked for', () => {
  it('chooses a value and drops it again', () => {
    const once = toggled(emptyQuery, 'field', 'alltag');
    assert.deepEqual(once.selection.field, ['alltag']);
    assert.deepEqual(toggled(once, 'field', 'alltag').selection.field, []);
    assert.deepEqual(emptyQuery.selection, {}, 'the first query has not been changed');
  });

  it('starts from the top of the list after every new word or filter', () => {
    const far = { ...emptyQuery, more: 3, listed: true };
    assert.equal(withText(far, 'deutsch').more, 0);
    assert.equal(toggled(far, 'type', 'kurs').listed, false);
    assert.equal(withFlag(far, 'nearby', true).more, 0);
  });

  it('cuts words at 200 characters', () => {
    assert.equal(withText(emptyQuery, 'ä'.repeat(500)).text.length, 200);
  });

  it('clears words and filters but keeps language, shortlist and open record', () => {
    const asked: OfferQuery = {
      ...withValues(withText(emptyQuery, 'amt'), 'town', ['05382060']),
      language: 'ar',
      shortlist: ['a'],
      record: 'b',
    };
    const after = cleared(asked);
    assert.equal(isNarrowed(asked), true);
    assert.equal(isNarrowed(after), false);
    assert.deepEqual([after.language, after.shortlist, after.record], ['ar', ['a'], 'b']);
  });

  it('leaves the shortlist view when its last offer is taken out', () => {
    const view = { ...shortlisted(emptyQuery, 'a'), listed: true };
    assert.equal(shortlisted(view, 'b').listed, true);
    assert.equal(shortlisted(view, 'a').listed, false);
  });
});

describe('the query in the address bar', () => {
  it('is empty for a page as it comes', () => {
    const preset = withValues(emptyQuery, 'town', ['05382060']);
    assert.deepEqual(toParams(preset, preset), []);
  });

  it('remembers that a preset filter was dropped', () => {
    const preset = withValues(emptyQuery, 'town', ['05382060']);
    const params = toParams(cleared(preset), preset);
    assert.deepEqual(params, [['town', '']]);
    assert.deepEqual(fromParams(params, preset).selection.town, []);
    assert.deepEqual(fromParams([], preset).selection.town, ['05382060']);
  });

  it('ignores unknown, broken and endless values', () => {
    const query = fromParams(
      [
        ['constructor', 'x'],
        ['__proto__', 'x'],
        ['more', '-5'],
        ['q', 'x'.repeat(201)],
        ['field', 'alltag'],
        ['list', 'a'],
        ['list', 'a'],
      ],
      emptyQuery,
    );
    assert.deepEqual(query, { ...emptyQuery, selection: { field: ['alltag'] }, shortlist: ['a'] });
    assert.equal(fromParams([['more', '1e9']], emptyQuery).more, 500);
  });

  it('comes back as it was (any query)', () => {
    const word = fc.string({ minLength: 1, maxLength: 30 });
    const words = fc.uniqueArray(word, { maxLength: 4 });
    const selection = fc.record(Object.fromEntries(facetIds.map((id) => [id, words])), { requiredKeys: [] });
    const query = fc.record({
      text: fc.string({ maxLength: 40 }),
      selection,
      nearby: fc.boolean(),
      unstated: fc.boolean(),
      listed: fc.boolean(),
      shortlist: words,
      record: fc.option(word, { nil: undefined }),
      more: fc.nat(100),
      language: fc.constantFrom(undefined, 'ar', 'de-simple'),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const href = writeParams(
          'https://kreis.example/a?page=2&x#top',
          'offers',
          toParams(asked as OfferQuery, emptyQuery),
        );
        // What does not fit into 2 kB is cut; those queries are not the subject here.
        if (href.length > 1500) return;
        const again = fromParams(readParams(new URL(href).search, 'offers'), emptyQuery);
        for (const facet of facetIds)
          assert.deepEqual(again.selection[facet] ?? [], asked.selection[facet] ?? []);
        assert.deepEqual({ ...again, selection: 0 }, { ...asked, selection: 0 });
      }),
    );
  });
});

describe('parameters of others', () => {
  it('keep their place and spelling', () => {
    const href = writeParams('https://kreis.example/?id=5&offers-q=alt&utm=%C3%A4+b#kontakt', 'offers', [
      ['q', 'neu'],
    ]);
    assert.equal(href, 'https://kreis.example/?id=5&utm=%C3%A4+b&offers-q=neu#kontakt');
  });

  it('are not read, even when they look alike', () => {
    assert.deepEqual(readParams('?q=1&offer-q=2&offers-q=3&offersx-q=4&%6Fffers-town=5', 'offers'), [
      ['q', '3'],
      ['town', '5'],
    ]);
  });

  it('survive half a character typed by a visitor', () => {
    const href = writeParams('https://kreis.example/', 'offers', [['q', '\ud83d']]);
    assert.equal(readParams(new URL(href).search, 'offers')[0]?.[1], '\ufffd');
  });

  it('are still there when ours would be too long', () => {
    const long: [string, string][] = Array.from({ length: 100 }, (_, i) => [
      'list',
      `${i}-${'x'.repeat(90)}`,
    ]);
    const href = writeParams('https://kreis.example/?page=2', 'offers', long);
    assert.ok(href.length < 2100 && href.includes('page=2'));
  });
});
