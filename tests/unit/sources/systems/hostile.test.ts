// Whatever a file holds, the readers of other systems end soon, throw nothing, and give a feed whose checker has no error.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFeed } from '../../../../src/feed/parse.js';
import { describeFinding } from '../../../../src/language/finding-texts.js';
import { isHsds } from '../../../../src/sources/hsds/hsds-shape.js';
import { readHsds } from '../../../../src/sources/hsds/read-hsds.js';
import { isIntegreat } from '../../../../src/sources/integreat/integreat-shape.js';
import { isCompass, readCompass } from '../../../../src/sources/integreat/read-compass.js';
import { readIntegreat } from '../../../../src/sources/integreat/read-integreat.js';
import { blocksInHtml } from '../../../../src/sources/json-ld/json-ld-in-html.js';
import { isJsonLd } from '../../../../src/sources/json-ld/ld-document.js';
import { readJsonLd } from '../../../../src/sources/json-ld/read-json-ld.js';

const today = '2026-11-23';
const readers = {
  hsds: (json: unknown, more = {}) => readHsds(json, { today, ...more }),
  integreat: (json: unknown, more = {}) => readIntegreat(json, { today, pages: true, ...more }),
  compass: (json: unknown, more = {}) => readCompass(json, { today, ...more }),
  jsonLd: (json: unknown, more = {}) => readJsonLd(json, { today, ...more }),
} as const;
const names = Object.keys(readers) as (keyof typeof readers)[];

/** Fails when anything of the feed had to be mended, or when a finding has no words. */
const holds = (name: keyof typeof readers, json: unknown): void => {
  const { feed, findings } = readers[name](json);
  for (const finding of findings)
    for (const text of Object.values(describeFinding(finding, 'de'))) assert.ok(text.length < 5_000);
  assert.ok(findings.length < 2_000);
  const mended = parseFeed(JSON.parse(JSON.stringify(feed))).findings.filter(
    ({ severity, code }) =>
      severity !== 'note' && !['private-mail', 'mobile-number', 'rule-without-anchor'].includes(code),
  );
  assert.deepEqual(mended, []);
};

/** Documents in which every kind of record stands. */
const samples: Readonly<Record<keyof typeof readers, unknown>> = {
  hsds: [
    {
      id: 's',
      name: 'Service',
      status: 'active',
      description: 'x',
      url: 'https://example.org',
      email: 'a@example.org',
      minimum_age: 3,
      maximum_age: 9,
      fees_description: 'x',
      assured_date: '2026-01-01',
      last_modified: '2026-01-01T10:00:00Z',
      phones: [
        { id: 'p', number: '+49 1 234', type: 'voice', extension: 3, languages: [{ id: 'l', code: 'de' }] },
      ],
      schedules: [
        {
          id: 'h',
          freq: 'WEEKLY',
          byday: 'MO',
          opens_at: '10:00',
          closes_at: '12:00',
          timezone: 1,
          valid_to: '2027-01-01',
          interval: 1,
          bymonthday: '2',
          count: 3,
          dtstart: '2026-12-01',
          until: '2027-01-01',
          wkst: 'MO',
          notes: 'x',
          description: 'y',
          schedule_link: 'https://example.org',
          attending_type: 'online',
        },
      ],
      cost_options: [
        {
          id: 'c',
          amount: 3,
          currency: 'EUR',
          option: 'x',
          valid_from: '2027-01-01',
          amount_description: 'per hour',
        },
      ],
      capacities: [{ id: 'k', available: 2, maximum: 3, updated: '2026-01-01' }],
      service_areas: [{ id: 'a', name: 'x', extent: '05382', extent_type: 'ags' }],
      required_documents: [{ id: 'd', document: 'x', uri: 'https://example.org' }],
      attributes: [
        {
          id: 'b',
          link_type: 'x',
          value: 'v',
          taxonomy_term: {
            id: 't',
            name: 'x',
            parent_id: 'u',
            term_uri: 'https://example.org',
            language: 'de',
            taxonomy_detail: { id: 'q' },
          },
        },
      ],
      contacts: [
        { id: 'c', name: 'x', title: 'y', email: 'b@example.org', phones: [{ id: 'p', number: '02241 1' }] },
      ],
      organization: {
        id: 'o',
        name: 'x',
        website: 'https://example.org',
        logo: 'https://example.org/l.png',
        parent_organization_id: 'z',
        organization_identifiers: [{ id: 'i', identifier: '05382060', identifier_scheme: 'AGS' }],
      },
      program: { id: 'pr', name: 'x' },
      service_at_locations: [
        {
          id: 'sl',
          description: 'x',
          location: {
            id: 'l',
            location_type: 'physical',
            name: 'x',
            latitude: 50,
            longitude: 7,
            external_identifier: '05382060',
            external_identifier_type: 'AGS',
            addresses: [{ id: 'ad', address_1: 'x', city: 'y', country: 'DE', address_type: 'physical' }],
            accessibility: [{ id: 'ac', description: 'x', url: 'https://example.org' }],
            schedules: [{ id: 'h2', freq: 'MONTHLY', byday: '2MO', opens_at: '10:00' }],
          },
        },
      ],
    },
  ],
  integreat: [
    {
      id: 1,
      url: 'https://cms.example/m/de/e/x/',
      path: '/m/de/e/x/',
      title: 'x',
      excerpt: 'y',
      content: '<p>z</p>',
      last_updated: '2026-01-01T10:00:00+01:00',
      available_languages: { en: { id: 2, path: '/m/en/e/x/' } },
      location: {
        id: 3,
        name: 'x',
        address: 'y',
        town: 'z',
        postcode: '1',
        country: 'Deutschland',
        latitude: 50,
        longitude: 7,
      },
      meeting_url: 'https://meet.example/x',
      event: {
        id: 4,
        start: '2030-01-01T13:00:00+01:00',
        start_date: '2030-01-01',
        end: '2030-01-01T15:00:00+01:00',
        all_day: false,
        only_weekdays: false,
        timezone: 'Europe/Berlin',
      },
      recurrence_rule: 'DTSTART:20300101T120000\nRRULE:FREQ=WEEKLY',
    },
    {
      id: 5,
      path: '/m/de/l/y/',
      url: 'https://cms.example/m/de/l/y/',
      title: 'Ort',
      content: 'Text',
      available_languages: {},
      location: { id: 6, name: 'x' },
      category: { id: 1, name: 'x' },
      opening_hours: [
        {
          allDay: false,
          closed: false,
          appointmentOnly: true,
          timeSlots: [{ start: '10:00', end: '12:00', timezone: 'Europe/Berlin' }],
        },
      ],
      temporarily_closed: true,
      barrier_free: true,
      organization: { id: 1, name: 'x', logo: 'https://example.org/a.png', website: 'https://example.org' },
      contacts: [
        {
          area_of_responsibility: 'x',
          name: 'y',
          email: 'a@example.org',
          phone_number: '1234',
          mobile_number: '+49 171 12',
          website: 'https://example.org',
          opening_hours: [],
        },
      ],
    },
    {
      id: 7,
      path: '/m/de/p/',
      url: 'https://cms.example/p',
      title: 'Seite',
      content: 'Text',
      parent: { id: 1 },
      available_languages: {},
    },
    { name: 'x', alias: 'y', url: 'https://example.org', post: null },
    { id: 1, code: 'de', native_name: 'Deutsch' },
    {
      id: 1,
      name: 'Stadt',
      path: 'stadt',
      prefix: 'Stadt',
      plz: '1',
      bounding_box: [
        [1, 2],
        [3, 4],
      ],
      common_id: '05382060',
    },
  ],
  compass: [
    {
      model: 'cms.offer',
      pk: 1,
      fields: { organization: 1, offer_contact: 1, location: 1, mode_type: 'ONLINE', tags: [1] },
    },
    {
      model: 'cms.offerversion',
      pk: 1,
      fields: {
        offer: 1,
        created_at: '2026-01-01T10:00:00Z',
        title: 'x',
        description: 'y',
        is_free: true,
        language: 1,
        state: true,
      },
    },
    { model: 'cms.language', pk: 1, fields: { native_name: 'Deutsch', english_name: 'German' } },
    { model: 'cms.organization', pk: 1, fields: { name: 'x', web_address: 'https://example.org' } },
    { model: 'cms.contact', pk: 1, fields: { name: 'x', email: 'a@example.org', phone: '0228 1' } },
    { model: 'cms.location', pk: 1, fields: { address: 'Markt 1, 50000 Muster', lat: '50', long: '7' } },
    { model: 'cms.tag', pk: 1, fields: { title: 'x' } },
  ],
  jsonLd: {
    '@context': ['https://schema.org', { '@language': 'de', x: 'https://schema.org/name' }],
    '@graph': [
      {
        '@type': 'Event',
        '@id': '#e',
        name: { '@value': 'x', '@language': 'de' },
        startDate: '2026-12-01T10:00',
        endDate: '2026-12-01T12:00',
        duration: 'PT2H',
        location: [{ '@id': '#p' }, { '@type': 'VirtualLocation', url: 'https://meet.example' }],
        organizer: { '@id': '#o' },
        eventStatus: 'https://schema.org/EventCancelled',
        eventSchedule: {
          '@type': 'Schedule',
          repeatFrequency: 'P1W',
          byDay: 'Monday',
          byMonthWeek: 2,
          byMonthDay: 3,
          byMonth: 4,
          startDate: '2026-12-01',
          endDate: '2027-12-01',
          startTime: '10:00',
          endTime: '12:00',
          repeatCount: 3,
          exceptDate: ['2026-12-08'],
          scheduleTimezone: 'Europe/Berlin',
        },
        offers: {
          '@type': 'Offer',
          price: 3,
          priceCurrency: 'EUR',
          priceSpecification: { minPrice: 1, maxPrice: 4 },
          validFrom: '2026-11-01',
          url: 'https://example.org',
        },
        superEvent: {
          '@type': 'EventSeries',
          '@id': '#s',
          name: 'x',
          startDate: '2026-11-01',
          endDate: '2026-12-24',
        },
        subEvent: { '@id': '#e' },
        audience: { audienceType: ['x'], suggestedMinAge: 3, suggestedMaxAge: 9, suggestedGender: 'female' },
        typicalAgeRange: '3-9',
        keywords: 'a, b',
        inLanguage: 'de',
        image: { url: 'https://example.org/a.png', caption: 'x', width: 3 },
        remainingAttendeeCapacity: 2,
        isAccessibleForFree: false,
      },
      {
        '@type': 'Library',
        '@id': '#p',
        name: 'x',
        address: { streetAddress: 'x', addressCountry: 'DE' },
        geo: { latitude: 50, longitude: 7 },
        openingHours: ['Mo-Fr 09:00-12:00'],
        openingHoursSpecification: [
          {
            dayOfWeek: 'Monday',
            opens: '09:00',
            closes: '10:00',
            validFrom: '2027-01-01',
            validThrough: '2027-02-01',
          },
        ],
        telephone: '+49 1 23',
        amenityFeature: { name: 'wheelchair', value: true },
      },
      {
        '@type': 'Organization',
        '@id': '#o',
        name: 'x',
        url: 'https://example.org',
        parentOrganization: { '@id': '#q' },
        department: { '@id': '#o' },
        contactPoint: {
          contactType: 'x',
          telephone: '123',
          availableLanguage: 'de',
          areaServed: '05382',
          hoursAvailable: { dayOfWeek: 'Mo', opens: '09:00', closes: '10:00' },
        },
      },
      { '@type': 'Organization', '@id': '#q', name: 'y', parentOrganization: { '@id': '#o' } },
      {
        '@type': 'Course',
        name: 'x',
        provider: 'VHS',
        educationalLevel: 'A1',
        teaches: 'de',
        timeRequired: 'PT3H',
        hasCourseInstance: {
          startDate: '2026-12-01',
          endDate: '2026-12-24',
          courseMode: 'online',
          courseSchedule: { repeatFrequency: 'P1W', startTime: '10:00', endTime: '12:00' },
        },
      },
      {
        '@type': 'Service',
        name: 'x',
        areaServed: '05382',
        serviceType: 'y',
        hoursAvailable: { dayOfWeek: 'Mo', opens: '09:00', closes: '10:00' },
        availableChannel: { serviceLocation: { '@id': '#p' }, servicePhone: { telephone: '123' } },
      },
      { '@type': 'Person', name: 'x', jobTitle: 'y', worksFor: { '@id': '#o' } },
    ],
  },
};

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    3.5,
    '',
    ' ',
    'javascript:alert(1)',
    'https://[',
    '9999-99-99',
    '2026-02-30T25:61',
    '0000-01-01',
    '99999-01-01T10:00:00+99:99',
    'FREQ=SECONDLY',
    '\u202egnirts\u0000\ud800',
    '<script>alert(1)</script>',
    '<'.repeat(200),
    '__proto__',
    'constructor',
    'Europe/Nowhere',
    '24:00',
    '::',
    'P99999999D',
    [],
    {},
    [[[]]],
    { '@id': '#e' },
    { '@value': { '@value': 1 } },
    { de: 'x', en: 3 },
    { id: 1 },
  ),
  fc.string({ maxLength: 20 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** All places of a document. */
const placesOf = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.keys(value).flatMap((key) =>
          placesOf((value as Record<string, unknown>)[key], [...path, key]),
        ),
      ]
    : [path];
const withValue = (value: unknown, [key, ...rest]: readonly (string | number)[], put: unknown): unknown => {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, put);
  return copy;
};

for (const name of names)
  describe(`the reader of ${name}`, () => {
    it('reads its own sample', () => holds(name, samples[name]));

    it('takes anything for any value of a document', () => {
      const places = placesOf(samples[name]);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.constantFrom(...places), odd), { minLength: 1, maxLength: 4 }),
          (changes) => {
            let json: unknown = JSON.parse(JSON.stringify(samples[name]));
            for (const [path, put] of changes) {
              try {
                json = withValue(json, path, put);
              } catch {
                // A change before has taken the place away.
              }
            }
            holds(name, json);
          },
        ),
        { numRuns: 1_500 },
      );
    });

    it('takes any JSON at all', () => {
      fc.assert(
        fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
          for (const is of [isHsds, isIntegreat, isCompass, isJsonLd])
            assert.equal(typeof is(json), 'boolean');
          holds(name, json);
        }),
        { numRuns: 500 },
      );
    });

    it('leaves prototypes alone', () => {
      const text = JSON.stringify(samples[name]).replaceAll(
        /"(name|title|fields|content)":/g,
        '"__proto__":{"polluted":true,"name":"x"},"constructor":{"prototype":{"polluted":true}},"toString":1,"$1":',
      );
      const { feed } = readers[name](JSON.parse(text));
      assert.equal((Object.prototype as { readonly polluted?: unknown }).polluted, undefined);
      assert.equal((feed as { readonly polluted?: unknown }).polluted, undefined);
      holds(name, JSON.parse(text));
    });

    it('ends soon with a document as deep as parsers allow', () => {
      const depth = 5_000;
      const before = performance.now();
      for (const [open, close] of [
        ['[', ']'],
        ['{"subEvent":', '}'],
        ['{"@graph":', '}'],
        ['{"contents":', '}'],
        ['{"id":"x","name":"y","@type":"Event","status":"active","organization":', '}'],
      ] as const)
        holds(name, JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`));
      assert.ok(performance.now() - before < 5_000);
    });

    it('ends soon with a million records, and says that there are more than it reads', () => {
      const one: Readonly<Record<typeof name, unknown>> = {
        hsds: { id: 's', name: 'x', status: 'active' },
        integreat: {
          id: 1,
          path: '/m/de/x/',
          title: 'x',
          content: 'y',
          available_languages: {},
          location: { id: 1 },
        },
        compass: { model: 'cms.offer', pk: 1, fields: {} },
        jsonLd: { '@type': 'Event', name: 'x', startDate: '2026-12-01' },
      };
      const before = performance.now();
      const list = Array.from({ length: 1_000_000 }, (_, i) => {
        const each = { ...(one[name] as Record<string, unknown>) };
        if (name === 'hsds') each['id'] = `s${i}`;
        if (name === 'integreat') each['location'] = { id: i };
        if (name === 'compass') each['pk'] = i;
        if (name === 'jsonLd') each['name'] = `x${i}`;
        return each;
      });
      const { feed, findings } = readers[name](list, { maxRecords: 2_000 });
      const records = Object.values(feed).filter(Array.isArray).flat();
      assert.ok(records.length <= 4_000, `${records.length}`);
      assert.ok(findings.some(({ code }) => code === 'system-too-many' || code === 'system-unapproved'));
      assert.ok(performance.now() - before < 60_000);
    });
  });

describe('circles', () => {
  it('of references end', () => {
    const list = Array.from({ length: 2_000 }, (_, i) => ({
      '@type': ['Event', 'Organization', 'Place', 'EventSeries'][i % 4],
      '@id': `#${i}`,
      name: `x${i}`,
      startDate: '2026-12-01',
      subEvent: [{ '@id': `#${(i + 1) % 2_000}` }, { '@id': `#${(i * 7) % 2_000}` }],
      superEvent: { '@id': `#${(i * 3) % 2_000}` },
      parentOrganization: { '@id': `#${(i + 4) % 2_000}` },
      department: [{ '@id': `#${(i + 1) % 2_000}` }],
      location: { '@id': `#${(i + 2) % 2_000}` },
      organizer: { '@id': `#${(i + 1) % 2_000}` },
      contactPoint: { '@type': 'ContactPoint', '@id': `#c${i}`, contactType: 'x', telephone: '+49 1 23' },
    }));
    const before = performance.now();
    const { feed } = readJsonLd({ '@context': 'https://schema.org', '@graph': list });
    assert.ok(performance.now() - before < 10_000);
    // A circle of organizations above one another is taken apart by the checker, with a finding.
    const codes = parseFeed(JSON.parse(JSON.stringify(feed))).findings.filter(
      ({ severity }) => severity !== 'note',
    );
    assert.deepEqual(
      [...new Set(codes.map(({ code }) => code))].filter((code) => code !== 'cycle'),
      [],
    );
  });
  it('of identical texts and tables end', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({
      id: `${i}`,
      name: 'x',
      organization_id: '1',
      service_id: '1',
      location_id: '1',
      contact_id: '1',
      number: '123',
      status: 'active',
    }));
    const before = performance.now();
    readHsds({
      organization: rows,
      service: rows,
      location: rows,
      contact: rows,
      phone: rows,
      service_at_location: rows,
    });
    assert.ok(performance.now() - before < 30_000);
  });
});

describe('web pages', () => {
  it('are read in time whatever they are made of', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<script',
            ' type="application/ld+json"',
            '>',
            '</script>',
            '{"@type":"Event"}',
            '<!--',
            '-->',
            '"',
            'İ',
            'x',
          ),
          { maxLength: 60 },
        ),
        (parts) => {
          const { blocks, faulty } = blocksInHtml(parts.join(''));
          assert.ok(blocks.length + faulty <= 60);
        },
      ),
      { numRuns: 500 },
    );
  });
});
