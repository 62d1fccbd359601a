import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFacetIndex } from '../../../src/facets/facet-index.js';
import {
  createNeighbours,
  canExpandTowns,
  distance,
  withNeighbours,
} from '../../../src/facets/neighbours.js';
import { knownTowns, offerFacets, type OfferFacetContext } from '../../../src/facets/offer-facets.js';
import { isVisible } from '../../../src/facets/visible-offers.js';
import type { Feed, Offer, Place } from '../../../src/feed/types.js';

const today = '2026-11-22';

const places: readonly Place[] = [
  { id: 'hall', ags: '05999012', accessibility: { wheelchair: 'limited', lift: true, toilet: false } },
  { id: 'school', ags: '05999004', accessibility: { wheelchair: 'yes', toilet: true } },
  { id: 'office', ags: '05999' },
  { id: 'somewhere' },
];

const feed: Feed = {
  schemaVersion: '1.0',
  defaultLanguage: 'de',
  timeZone: 'Europe/Berlin',
  vocabularies: {
    fieldsOfAction: [
      { id: 'language', label: 'Sprache' },
      { id: 'reading', label: 'Lesen', parent: 'language' },
      { id: 'a', label: 'A', parent: 'b' },
      { id: 'b', label: 'B', parent: 'a' },
    ],
    municipalities: [
      { id: '05999012', label: 'Astadt', geo: { lat: 50.8, lng: 7.2 } },
      { id: '05999020', label: 'Bedorf', geo: { lat: 50.85, lng: 7.25 } },
      { id: '05999024', label: 'Cehausen', geo: { lat: 51.2, lng: 7.9 } },
      { id: '05999028', label: 'Deheim' },
    ],
  },
  organizations: [],
  places,
  contacts: [],
  offers: [],
  events: [],
  closures: [],
  series: [],
};

const context: OfferFacetContext = {
  feed,
  today,
  place: (id) => places.find((place) => place.id === id),
  term: (vocabulary, code) => feed.vocabularies[vocabulary]?.find(({ id }) => id === code),
};

/** Under which values of a facet an offer is found; `not stated`, or `-` for stated but under none. */
const foundUnder = (facet: string, fields: Partial<Offer>): string => {
  const index = createFacetIndex(offerFacets, context);
  index.add([{ id: 'x', title: 'X', ...fields }]);
  const result = index.evaluate({});
  if (result.unstatedCount(facet)) return 'not stated';
  return result.values(facet).join(' ') || '-';
};

const table = (facet: string, cases: readonly (readonly [string, Partial<Offer>, string])[]) => {
  for (const [what, fields, expected] of cases) {
    it(`${facet}: ${what} → ${expected}`, () => assert.equal(foundUnder(facet, fields), expected));
  }
};

const everyBand = '0-5 6-9 10-13 14-17 18-26 27-64 65+';

describe('under which values an offer is found', () => {
  table('field', [
    ['nothing said', {}, 'not stated'],
    ['a code', { fieldsOfAction: ['health'] }, 'health'],
    [
      'a narrower code is found under the broader one too',
      { fieldsOfAction: ['reading'] },
      'reading language',
    ],
    ['broader terms in a circle', { fieldsOfAction: ['a'] }, 'a b'],
  ]);
  table('type', [
    ['nothing said', {}, 'not stated'],
    ['a code', { type: 'course' }, 'course'],
  ]);
  table('town', [
    ['nothing said', {}, 'not stated'],
    ['a place in a town', { placeIds: ['hall'] }, '05999012'],
    ['a place the vocabulary does not name', { placeIds: ['school'] }, '05999004'],
    ['the place of a round', { runs: [{ placeId: 'hall' }] }, '05999012'],
    ['a place without key', { placeIds: ['somewhere'] }, 'not stated'],
    ['a place nobody knows', { placeIds: ['gone'] }, 'not stated'],
    ['for the whole county', { serviceArea: ['05999'] }, '05999012 05999020 05999024 05999028 05999004'],
    ['for the whole state', { serviceArea: ['05'] }, '05999012 05999020 05999024 05999028 05999004'],
    ['for another county', { serviceArea: ['05315'] }, '-'],
    ['in one town, for another', { placeIds: ['hall'], serviceArea: ['05999020'] }, '05999012 05999020'],
  ]);
  table('audience', [
    ['nothing said', { audience: { note: 'alle' } }, 'not stated'],
    ['groups', { audience: { groups: ['parents', 'children'] } }, 'parents children'],
    ['gender stands for the group', { audience: { gender: 'women' } }, 'women'],
    ['all genders says nothing', { audience: { gender: 'all' } }, 'not stated'],
  ]);
  table('age', [
    ['nothing said', {}, 'not stated'],
    ['really for everybody', { audience: { everyone: true } }, everyBand],
    ['from 16', { audience: { ageMin: 16 } }, '14-17 18-26 27-64 65+'],
    ['up to 6', { audience: { ageMax: 6 } }, '0-5 6-9'],
    ['18 to 26', { audience: { ageMin: 18, ageMax: 26 } }, '18-26'],
    ['everybody, but from 60', { audience: { everyone: true, ageMin: 60 } }, '27-64 65+'],
    ['from 0', { audience: { ageMin: 0 } }, everyBand],
  ]);
  table('residence', [
    ['nothing said', {}, 'not stated'],
    ['codes', { audience: { residence: ['toleration'] } }, 'toleration'],
    ['codes win over everybody', { audience: { everyone: true, residence: ['toleration'] } }, 'toleration'],
  ]);
  table('language', [
    ['nothing said', {}, 'not stated'],
    ['languages', { languages: [{ code: 'de' }, { code: 'ar', mode: 'interpreter' }] }, 'de ar'],
  ]);
  table('level', [
    ['no course', {}, 'not stated'],
    ['a course without level', { course: { language: 'de' } }, 'not stated'],
    ['literacy said to be no', { course: { literacy: false } }, 'not stated'],
    ['from A1 to B1', { course: { levelFrom: 'A1', levelTo: 'B1' } }, 'A1 A2 B1'],
    ['one level', { course: { levelFrom: 'B2' } }, 'B2'],
    ['half levels', { course: { levelFrom: 'A2.1', levelTo: 'A2.2' } }, 'A2'],
    ['only where it leads', { course: { levelTo: 'C1' } }, 'C1'],
    ['late entry', { course: { levelFrom: 'A2', entryLevel: 'A1', levelTo: 'B1' } }, 'A1 A2 B1'],
    ['literacy', { course: { literacy: true } }, 'alpha'],
    ['literacy up to A2', { course: { literacy: true, levelTo: 'A2' } }, 'alpha A1 A2'],
    ['from the first letter', { course: { levelFrom: 'alpha', levelTo: 'A1' } }, 'alpha A1'],
  ]);
  table('cost', [
    ['nothing said', {}, 'not stated'],
    ['unknown', { cost: { type: 'unknown' } }, 'not stated'],
    ['free', { cost: { type: 'free' } }, 'free'],
    ['a donation', { cost: { type: 'donation' } }, 'free'],
    ['funded', { cost: { type: 'funded', max: 229 } }, 'reduced'],
    ['reduced', { cost: { type: 'reduced' } }, 'reduced'],
    ['paid', { cost: { type: 'paid', min: 5 } }, 'paid'],
    ['a number without a type', { cost: { max: 20 } }, 'paid'],
    ['only a note', { cost: { note: 'auf Anfrage' } }, 'not stated'],
    [
      'a round with its own price',
      { cost: { type: 'paid' }, runs: [{ price: { type: 'free' } }] },
      'free paid',
    ],
  ]);
  table('attendance', [
    ['nothing said', {}, 'not stated'],
    ['on site', { attendance: 'onsite' }, 'onsite'],
    ['both', { attendance: 'hybrid' }, 'onsite online'],
    ['at home', { attendance: 'outreach' }, 'outreach'],
  ]);
  const rule = 'FREQ=WEEKLY;BYDAY=TU,TH';
  table('day', [
    ['nothing said', {}, 'not stated'],
    ['a rule', { runs: [{ schedule: { rule } }] }, 'tu th'],
    ['opening hours', { hours: { weekly: [{ days: ['mo', 'fr'] }] } }, 'mo fr'],
    ['always', { hours: { always: true } }, 'mo tu we th fr sa su'],
    ['by appointment', { hours: { byAppointment: true } }, 'not stated'],
    ['dates', { runs: [{ schedule: { dates: ['2026-11-28', '2026-12-05'] } }] }, 'sa'],
    [
      'a weekly rule counts from its start',
      { runs: [{ start: '2026-11-25', schedule: { rule: 'FREQ=WEEKLY' } }] },
      'we',
    ],
    ['a round that is over', { runs: [{ end: '2026-11-21', schedule: { rule } }] }, 'not stated'],
    ['a round that ends today', { runs: [{ end: '2026-11-22T12:00', schedule: { rule } }] }, 'tu th'],
    ['a cancelled round', { runs: [{ status: 'cancelled', schedule: { rule } }] }, 'not stated'],
    ['a planned round', { runs: [{ status: 'planned', schedule: { rule } }] }, 'tu th'],
  ]);
  const open = (from: string, to?: string): Partial<Offer> => ({
    hours: { weekly: [{ days: ['mo'], from, ...(to ? { to } : {}) }] },
  });
  const lesson = (from: string, to: string): Partial<Offer> => ({ runs: [{ schedule: { rule, from, to } }] });
  table('time', [
    ['nothing said', {}, 'not stated'],
    ['days without times', { hours: { weekly: [{ days: ['mo'] }] } }, 'not stated'],
    ['open in the morning', open('08:30', '12:30'), 'morning'],
    ['open all day', open('09:00', '18:00'), 'morning afternoon evening'],
    ['open until a little after five', open('13:00', '17:30'), 'afternoon'],
    ['open in the evening', open('17:00', '20:00'), 'evening'],
    ['open past midnight', open('20:00', '02:00'), 'evening'],
    ['only the time it opens', open('12:00'), 'afternoon'],
    ['a lesson belongs to its beginning', lesson('09:00', '16:00'), 'morning'],
    ['a lesson at noon', lesson('12:00', '14:00'), 'afternoon'],
    ['a lesson at half past five', lesson('17:30', '19:00'), 'evening'],
    ['a round that begins at a time', { runs: [{ start: '2026-12-01T18:00' }] }, 'evening'],
    ['a round that begins on a day', { runs: [{ start: '2026-12-01' }] }, 'not stated'],
    ['always', { hours: { always: true } }, 'morning afternoon evening'],
  ]);
  table('childcare', [
    ['nothing said', {}, 'not stated'],
    ['in the course', { course: { childcare: true } }, 'yes'],
    ['in words', { course: { childcare: { de: 'auf Anfrage' } } }, 'yes'],
    ['at the offer', { childcare: true }, 'yes'],
    ['none', { course: { childcare: false }, childcare: true }, '-'],
  ]);
  table('self', [
    ['nothing said', { access: { steps: ['phone'] } }, 'not stated'],
    ['yes', { access: { selfReferral: true } }, 'yes'],
    ['no', { access: { selfReferral: false } }, '-'],
  ]);
  table('accessibility', [
    ['nothing said', {}, 'not stated'],
    ['unknown', { accessibility: { wheelchair: 'unknown' } }, 'not stated'],
    ['of the place', { placeIds: ['hall'] }, 'wheelchairLimited lift'],
    [
      'its own word wins over the place',
      { placeIds: ['hall'], accessibility: { wheelchair: 'yes' } },
      'wheelchair wheelchairLimited lift',
    ],
    [
      'one of two places is enough',
      { placeIds: ['hall', 'school'] },
      'wheelchair wheelchairLimited toilet lift',
    ],
    [
      'its own no wins over a yes of the place',
      { placeIds: ['hall'], accessibility: { lift: false } },
      'wheelchairLimited',
    ],
    ['no', { accessibility: { wheelchair: 'no' } }, '-'],
    ['no in one place, not stated in the other', { placeIds: ['hall', 'office'] }, 'wheelchairLimited lift'],
    ['a sign language interpreter', { languages: [{ code: 'gsg', mode: 'sign' }] }, 'signLanguage'],
  ]);

  it('an offer for everybody fits any group, age and residence status', () => {
    const index = createFacetIndex(offerFacets, context);
    index.add([
      { id: '1', title: '1', audience: { everyone: true } },
      { id: '2', title: '2', audience: { groups: ['women'], residence: ['toleration'], ageMin: 70 } },
    ]);
    assert.deepEqual(index.evaluate({ audience: ['women'] }).hits, [0, 1]);
    assert.deepEqual(index.evaluate({ residence: ['toleration'] }).hits, [0, 1]);
    assert.deepEqual(index.evaluate({ age: ['6-9'] }).hits, [0]);
  });

  it('a county as value finds what is in its towns', () => {
    const index = createFacetIndex(offerFacets, context);
    index.add([
      { id: '1', title: '1', placeIds: ['hall'] },
      { id: '2', title: '2', serviceArea: ['05315'] },
      { id: '3', title: '3', serviceArea: ['05'] },
    ]);
    assert.deepEqual(index.evaluate({ town: ['05999'] }).hits, [0, 2]);
  });

  it('a wish for two kinds of access needs both, and silence is not a no', () => {
    const index = createFacetIndex(offerFacets, context);
    index.add([
      { id: 'both', title: '', accessibility: { wheelchair: 'yes', toilet: true } },
      { id: 'one, other not stated', title: '', accessibility: { wheelchair: 'yes' } },
      { id: 'one, other denied', title: '', accessibility: { wheelchair: 'yes', toilet: false } },
      { id: 'silent', title: '' },
    ]);
    const result = index.evaluate({ accessibility: ['wheelchair', 'toilet'] });
    assert.deepEqual(result.hits, [0]);
    assert.deepEqual(result.unstated, [1, 3]);
  });
});

describe('what a place denies', () => {
  it('stays denied when another place says nothing, and not when another has it', () => {
    const index = createFacetIndex(offerFacets, context);
    index.add([
      { id: 'denied', title: '', placeIds: ['hall', 'somewhere'] },
      { id: 'there', title: '', placeIds: ['hall', 'school'] },
    ]);
    const { hits, unstated } = index.evaluate({ accessibility: ['toilet'] });
    assert.deepEqual([hits, unstated], [[1], []]);
  });
});

describe('towns', () => {
  it('are those of the vocabulary, then those of places', () => {
    assert.deepEqual(knownTowns(feed), ['05999012', '05999020', '05999024', '05999028', '05999004']);
  });

  it('lie as far apart as on the map', () => {
    // From the minster in Bonn to the cathedral in Cologne.
    const km = distance({ lat: 50.7333, lng: 7.1 }, { lat: 50.9413, lng: 6.9583 });
    assert.ok(Math.abs(km - 25.2) < 0.5, String(km));
    assert.equal(distance({ lat: 1, lng: 1 }, { lat: 1, lng: 1 }), 0);
  });

  it('have neighbours within 12 km, nearest first', () => {
    const municipalities = feed.vocabularies.municipalities!;
    const neighbours = createNeighbours(municipalities);
    assert.deepEqual(neighbours('05999012'), ['05999020']);
    assert.deepEqual(neighbours('05999024'), []);
    assert.deepEqual(neighbours('05999028'), [], 'no coordinates');
    assert.deepEqual(neighbours('nowhere'), []);
    assert.deepEqual(createNeighbours(municipalities, 100)('05999024'), ['05999020', '05999012']);
    assert.equal(canExpandTowns(municipalities), true);
    assert.equal(canExpandTowns(municipalities.slice(2)), false);
  });

  it('with their neighbours make a wider selection, each town once', () => {
    const neighbours = createNeighbours(feed.vocabularies.municipalities!);
    const selection = { town: ['05999012', '05999020'], cost: ['free'] };
    assert.deepEqual(withNeighbours(selection, neighbours), selection);
    assert.deepEqual(withNeighbours({ town: ['05999020'] }, neighbours), { town: ['05999020', '05999012'] });
    const none = { cost: ['free'] };
    assert.equal(withNeighbours(none, neighbours), none);
  });
});

describe('an offer is shown', () => {
  const cases: readonly (readonly [string, Partial<Offer>, boolean])[] = [
    ['when it says nothing', {}, true],
    ['while it pauses', { status: 'paused' }, true],
    ['while it is planned', { status: 'planned' }, true],
    ['no longer when it has ended', { status: 'ended' }, false],
    ['on its last day', { validUntil: '2026-11-22' }, true],
    ['on its last day, even after the hour', { validUntil: '2026-11-22T08:00' }, true],
    ['not after it', { validUntil: '2026-11-21' }, false],
    ['not before it is published', { publishFrom: '2026-11-23' }, false],
    ['from the day it is published', { publishFrom: '2026-11-22T18:00' }, true],
  ];
  for (const [when, fields, expected] of cases) {
    it(when, () => assert.equal(isVisible({ id: 'x', title: 'X', ...fields }, today), expected));
  }
});
