// Under which filters a contact is found, and when "open now" stops being true.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactFacets } from '../../../src/facets/contact-facets.js';
import { openNow } from '../../../src/facets/open-now.js';
import { createFacetIndex } from '../../../src/facets/facet-index.js';
import type { OfferFacetContext } from '../../../src/facets/offer-facets.js';
import { createLookup } from '../../../src/feed/lookup.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Contact } from '../../../src/feed/types.js';
import { toInstant } from '../../../src/time/zone.js';
import { inEveryZone } from '../viewer-zones.js';

const { feed } = parseFeed({
  schemaVersion: '1.0',
  timeZone: 'Europe/Berlin',
  vocabularies: {
    fieldsOfAction: [
      { id: 'sprache', label: 'Sprache' },
      { id: 'kurse', label: 'Kurse', parent: 'sprache' },
    ],
    actorTypes: [
      { id: 'amt', label: 'Amt' },
      { id: 'kreis', label: 'Kreis', parent: 'amt' },
      { id: 'a', label: 'A', parent: 'b' },
      { id: 'b', label: 'B', parent: 'a' },
    ],
    municipalities: [
      { id: '05382060', label: 'Astadt' },
      { id: '05382068', label: 'Bedorf' },
    ],
  },
  organizations: [
    { id: 'o', name: 'Kreisamt', kind: 'kreis' },
    { id: 'round', name: 'Kreisel', kind: 'a' },
  ],
  places: [
    {
      id: 'haus',
      ags: '05382060',
      accessibility: { wheelchair: 'yes', lift: false },
      hours: { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }], closures: ['zu'] },
    },
  ],
  closures: [{ id: 'zu', name: 'Zu', ranges: [{ from: '2026-11-09' }] }],
});

const lookup = createLookup(feed);
const context: OfferFacetContext = { feed, place: lookup.place, term: lookup.term, today: '2026-11-02' };
/** Monday, 10:00 in Berlin. */
const now = toInstant('2026-11-02T10:00', 'Europe/Berlin');

const foundUnder = (facet: string, fields: Partial<Contact>, moment = now): string => {
  const index = createFacetIndex(contactFacets({ organization: lookup.organization, now: moment }), context);
  index.add([{ id: 'x', role: 'X', ...fields }]);
  const { values, unstatedCount } = index.evaluate({});
  return unstatedCount(facet) ? 'not stated' : values(facet).join(' ') || '-';
};

const cases: readonly [facet: string, fields: Partial<Contact>, values: string][] = [
  ['field', { topics: ['kurse'] }, 'kurse sprache'],
  ['field', {}, 'not stated'],
  ['town', { placeId: 'haus' }, '05382060'],
  ['town', { serviceArea: ['05382068'] }, '05382068'],
  // Served from outside: the office is in one town and works for another, too.
  ['town', { placeId: 'haus', serviceArea: ['05382068'] }, '05382060 05382068'],
  ['town', { serviceArea: ['05382'] }, '05382060 05382068'],
  ['town', { placeId: 'gone' }, 'not stated'],
  ['actor', { organizationId: 'o' }, 'kreis amt'],
  ['actor', { organizationId: 'round' }, 'a b'],
  ['actor', { organizationId: 'gone' }, 'not stated'],
  ['language', { languages: [{ code: 'ar' }] }, 'ar'],
  ['language', { languages: [{ code: 'ar' }], phones: [{ number: '1', languages: ['uk', 'ar'] }] }, 'ar uk'],
  ['language', {}, 'not stated'],
  ['audience', { audiences: ['women'] }, 'women'],
  ['accessibility', { placeId: 'haus' }, 'wheelchair wheelchairLimited'],
  ['accessibility', { languages: [{ code: 'gsg', mode: 'sign' }] }, 'signLanguage'],
  ['hours', { placeId: 'haus' }, 'now'],
  ['hours', { hours: { always: true } }, 'now'],
  // Its own hours come first.
  ['hours', { placeId: 'haus', hours: { weekly: [{ days: ['tu'], from: '09:00', to: '12:00' }] } }, '-'],
  ['hours', { hours: { weekly: [{ days: ['mo'] }] } }, 'not stated'],
  ['hours', { hours: { byAppointment: true } }, 'not stated'],
  ['hours', { hours: { temporarilyClosed: {} } }, '-'],
  ['hours', {}, 'not stated'],
  ['appointment', { appointmentUrl: 'https://example.org' }, 'yes'],
  ['appointment', { hours: { byAppointment: true } }, 'yes'],
  ['appointment', { hours: { weekly: [{ days: ['mo'], from: '09:00', mode: 'byAppointment' }] } }, 'yes'],
  ['appointment', { hours: { byAppointment: false } }, '-'],
  ['appointment', { placeId: 'haus' }, 'not stated'],
];

describe('a contact is found', () => {
  for (const [facet, fields, values] of cases)
    it(`by ${facet}: ${JSON.stringify(fields)} → ${values}`, () =>
      assert.equal(foundUnder(facet, fields), values));
});

describe('open now', () => {
  const at = (moment: string) => openNow({ placeId: 'haus' }, context, toInstant(moment, 'Europe/Berlin'));
  const change = (moment: string): string => new Date(at(moment)!.changesAt).toISOString();

  it('holds until it closes, or opens', () => {
    assert.deepEqual(
      [at('2026-11-02T10:00')!.open, change('2026-11-02T10:00')],
      [true, '2026-11-02T11:00:00.000Z'],
    );
    // Not on the closed Monday.
    assert.deepEqual(
      [at('2026-11-02T12:00')!.open, change('2026-11-02T12:00')],
      [false, '2026-11-16T08:00:00.000Z'],
    );
  });

  it('whatever the zone of the viewer', () => {
    inEveryZone(() => assert.equal(change('2026-11-01T23:30'), '2026-11-02T08:00:00.000Z'));
  });

  it('changes never where there are no hours', () => {
    assert.equal(openNow({ hours: { always: true } }, context, now)!.changesAt, Infinity);
    assert.equal(openNow({}, context, now), undefined);
  });
});
