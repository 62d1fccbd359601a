import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isHsds } from '../../../../src/sources/hsds/hsds-shape.js';
import { readHsds } from '../../../../src/sources/hsds/read-hsds.js';
import { checked, told } from '../systems/check-result.js';

const today = '2026-11-23';
const read = (json: unknown, more = {}) => readHsds(json, { today, language: 'en', ...more });
const service = (more: object = {}): object => ({ id: 's1', name: 'Counselling', status: 'active', ...more });
const schedule = (more: object): object => service({ schedules: [{ id: 'h1', ...more }] });
const place = { id: 'l1', location_type: 'physical', name: 'Market House' };
const offerOf = (json: unknown, more = {}) => checked(read(json, more)).offers[0]!;

describe('HSDS is recognized', () => {
  for (const [name, json] of [
    ['a service', service()],
    ['a list of services', [service()]],
    ['a page of an answer', { total_items: 1, total_pages: 1, contents: [service()] }],
    ['a page in other words', { items: [service()] }],
    ['an organization', { id: 'o1', name: 'Advice', legal_status: 'e.V.' }],
    ['a place', place],
    ['a service at a place', { id: 'x', service: service(), location: place }],
    ['terms', { total_items: 1, size: 1, contents: [{ id: 't', name: 'Food', taxonomy: 'x' }] }],
    [
      'the tables of a package',
      { organization: [{ id: 'o', name: 'A' }], service: [{ id: 's', name: 'B' }] },
    ],
    ['what the API says of itself', { version: '3.0', profile: 'x', openapi_url: 'y' }],
  ] as const)
    it(name, () => assert.equal(isHsds(json), true));

  for (const [name, json] of [
    ['a feed', { schemaVersion: '1.0', organizations: [{ id: 'o', name: 'A' }] }],
    [
      'JSON-LD',
      { '@context': 'https://schema.org', '@type': 'Service', id: 's', name: 'B', status: 'active' },
    ],
    ['a list of something', [{ id: 1, title: 'x' }]],
    ['a Django fixture', [{ model: 'cms.offer', pk: 1, fields: {} }]],
    ['nothing', null],
    ['a number', 7],
  ] as const)
    it(`but not ${name}`, () => assert.equal(isHsds(json), false));
});

describe('a service', () => {
  it('becomes an offer with everything a feed has a field for', () => {
    const result = read(
      service({
        description: '<p>We <b>listen</b>.</p><ul><li>free</li></ul>',
        url: 'http://example.org/counselling',
        additional_urls: [{ id: 'u', label: 'Form', url: 'https://example.org/form' }],
        email: 'help@example.org',
        phones: [{ id: 'p', number: '"+44 1234 567"', extension: 12, type: 'voice', description: 'Desk' }],
        status: 'temporarily closed',
        interpretation_services: 'Interpreting in Urdu and Polish',
        languages: [
          { id: 'a', code: 'eng' },
          { id: 'b', name: 'Arabic', note: 'on Mondays' },
        ],
        application_process: 'Please ring.',
        wait_time: 'two weeks',
        required_documents: [{ id: 'd', document: 'Passport', uri: 'https://example.org/papers' }],
        eligibility_description: 'Adults',
        minimum_age: 18,
        maximum_age: '65',
        assured_date: '2026-10-01',
        last_modified: '2026-10-02T10:00:00.123Z',
        alert: 'Closed this week.',
        service_areas: [{ id: 'a', name: 'All of the county', extent: '05382', extent_type: 'AGS' }],
        capacities: [
          { id: 'c', available: 0, maximum: 12, updated: '2026-11-01', unit: { id: 'u', name: 'seats' } },
        ],
        organization: {
          id: 'o1',
          name: 'Advice Centre',
          website: 'https://example.org',
          year_incorporated: 1990,
        },
      }),
    );
    const { offers, organizations, contacts } = checked(result);
    assert.deepEqual(offers[0], {
      id: 's1',
      title: 'Counselling',
      description: 'We listen.\n- free',
      organizationIds: ['o1'],
      contactIds: ['s1-contact'],
      serviceArea: ['05382'],
      languages: [
        { code: 'en' },
        { code: 'ar', note: 'on Mondays' },
        { code: 'ur', mode: 'interpreter', note: 'Interpreting in Urdu and Polish' },
        { code: 'pl', mode: 'interpreter', note: 'Interpreting in Urdu and Polish' },
      ],
      audience: { ageMin: 18, ageMax: 65, note: 'Adults\nAll of the county' },
      access: {
        documents: ['Passport (https://example.org/papers)'],
        waitingTime: 'two weeks',
        note: 'Please ring.',
      },
      capacity: { free: 0, total: 12, state: 'full', asOf: '2026-11-01' },
      status: 'paused',
      alert: 'Closed this week.',
      links: [
        { url: 'http://example.org/counselling', kind: 'info' },
        { url: 'https://example.org/form', label: 'Form' },
      ],
      source: { id: 's1' },
      modifiedAt: '2026-10-02T12:00',
      verifiedAt: '2026-10-01',
    });
    assert.equal(organizations[0]!.url, 'https://example.org');
    assert.deepEqual(contacts, [
      {
        id: 's1-contact',
        name: 'Counselling',
        organizationId: 'o1',
        phones: [{ number: '+44 1234 567', type: 'voice', label: 'Desk, ext. 12' }],
        emails: ['help@example.org'],
      },
    ]);
    assert.deepEqual(told(result.findings), { 'system-html': 1, 'system-fields': 2 });
    assert.match(JSON.stringify(result.findings), /organization.year_incorporated, service_capacity.unit/);
  });

  it('whose parts say where they belong loses nothing by it', () => {
    const links = { service_id: 's1', organization_id: 'o', location_id: 'l' };
    const { findings } = read(
      service({
        phones: [{ id: 'p', number: '+49 2241 1', ...links }],
        schedules: [{ id: 'h', freq: 'WEEKLY', byday: 'MO', ...links }],
        contacts: [{ id: 'c', title: 'Desk', ...links }],
      }),
    );
    assert.deepEqual(told(findings), {});
  });

  it('without a name is left out, and that is said', () => {
    const { findings, feed } = read([{ id: 's', status: 'active', eligibility_description: 'x' }, service()]);
    assert.equal(checked({ feed, findings }).offers.length, 1);
    assert.equal(told(findings)['system-no-name'], 1);
  });

  it('has its places, with their contacts, hours and words', () => {
    const { offers, places, contacts } = checked(
      read(
        service({
          service_at_locations: [
            {
              id: 'x',
              description: 'On the first floor.',
              location: {
                ...place,
                latitude: 50.8,
                longitude: 7.2,
                transportation: 'Bus 501',
                addresses: [
                  {
                    id: 'a',
                    address_1: 'Markt 1',
                    postal_code: '50000',
                    city: 'Muster',
                    country: 'DE',
                    address_type: 'physical',
                  },
                ],
                phones: [{ id: 'p', number: '02241 1234' }],
                accessibility: [{ id: 'b', description: 'Ramp at the back' }],
                schedules: [{ id: 'h', freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00' }],
              },
            },
          ],
        }),
      ),
    );
    assert.deepEqual(places[0], {
      id: 'l1',
      name: 'Market House',
      address: { street: 'Markt 1', postcode: '50000', city: 'Muster', country: 'DE' },
      geo: { lat: 50.8, lng: 7.2 },
      transit: 'Bus 501',
      accessibility: { note: 'Ramp at the back' },
      hours: { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }] },
    });
    assert.deepEqual(offers[0]!.placeIds, ['l1']);
    assert.equal(offers[0]!.description, 'On the first floor.');
    assert.deepEqual(contacts[0], {
      id: 'l1-contact',
      name: 'Market House',
      placeId: 'l1',
      phones: [{ number: '+49 2241 1234' }],
    });
  });

  it('at several places says which hours are where', () => {
    const at = (id: string, byday: string): object => ({
      id,
      location: { ...place, id, name: `House ${id}` },
      schedules: [{ id: `h${id}`, freq: 'WEEKLY', byday, opens_at: '10:00', closes_at: '12:00' }],
    });
    const offer = offerOf(service({ service_at_locations: [at('a', 'MO'), at('b', 'TU')] }));
    assert.deepEqual(offer.placeIds, ['a', 'b']);
    assert.deepEqual(offer.hours!.weekly, [
      { days: ['mo'], from: '10:00', to: '12:00', note: 'House a' },
      { days: ['tu'], from: '10:00', to: '12:00', note: 'House b' },
    ]);
  });

  it('that comes with its place outside finds it', () => {
    const { offers, places } = checked(read({ id: 'x', service: service(), location: place }));
    assert.deepEqual([offers[0]!.placeIds, places.length], [['l1'], 1]);
  });
});

describe('persons', () => {
  it('are not named: the function stays, and the report says so', () => {
    const result = read(
      service({
        contacts: [
          { id: 'c1', name: 'Ann Persona', title: 'Reception manager', email: 'desk@example.org' },
          { id: 'c2', name: 'Ben Beispiel' },
          { id: 'c3', name: 'Information Desk' },
        ],
      }),
    );
    const { contacts } = checked(result);
    assert.deepEqual(
      contacts.map(({ id, role, name }) => [id, role, name]),
      [
        ['c1', 'Reception manager', undefined],
        ['c2', undefined, 'Counselling'],
        ['c3', undefined, 'Information Desk'],
      ],
    );
    assert.doesNotMatch(JSON.stringify(result), /Persona|Beispiel/);
    assert.equal(told(result.findings)['system-people'], 2);
  });
});

describe('a schedule', () => {
  const weekly = { freq: 'WEEKLY', opens_at: '10:00:00', closes_at: '18:00:00' };
  for (const [name, given, hours] of [
    [
      'of plain weeks is opening hours',
      { ...weekly, byday: 'TH,FR', interval: 1 },
      [{ days: ['th', 'fr'], from: '10:00', to: '18:00' }],
    ],
    [
      'without days is that of its first day',
      { ...weekly, dtstart: '2026-11-25' },
      [{ days: ['we'], from: '10:00', to: '18:00' }],
    ],
    [
      'of every day is the whole week',
      { ...weekly, freq: 'DAILY' },
      [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '10:00', to: '18:00' }],
    ],
    [
      'without a frequency is weekly',
      { ...weekly, freq: null, byday: 'MO' },
      [{ days: ['mo'], from: '10:00', to: '18:00' }],
    ],
    [
      'says from when it holds',
      { ...weekly, byday: 'MO', valid_from: '2027-01-01', notes: 'New!' },
      [{ days: ['mo'], from: '10:00', to: '18:00', note: '2027-01-01 – …\nNew!' }],
    ],
    [
      'that has begun does not say so',
      { ...weekly, byday: 'MO', valid_from: '2020-01-01' },
      [{ days: ['mo'], from: '10:00', to: '18:00' }],
    ],
    ['without times still says the days', { freq: 'WEEKLY', byday: 'MO' }, [{ days: ['mo'] }]],
  ] as const)
    it(name, () => assert.deepEqual(offerOf(schedule(given)).hours!.weekly, hours));

  it('of one day is a special day', () => {
    const { hours } = offerOf(schedule({ dtstart: '2026-12-01', opens_at: '09:00', closes_at: '10:00' }));
    assert.deepEqual(hours!.special, [{ date: '2026-12-01', slots: [{ from: '09:00', to: '10:00' }] }]);
  });

  it('that fits no week is a round with a rule; the rule is for the days, the clock for the times', () => {
    const { runs, hours } = offerOf(
      schedule({
        freq: 'MONTHLY',
        byday: '2MO,-1FR',
        dtstart: '2026-11-09',
        interval: 2,
        until: '2027-06-30',
        opens_at: '10:00',
        closes_at: '12:00',
      }),
    );
    assert.equal(hours, undefined);
    assert.deepEqual(runs, [
      {
        id: 's1-1',
        start: '2026-11-09',
        schedule: {
          rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO,-1FR;UNTIL=20270630',
          from: '10:00',
          to: '12:00',
        },
      },
    ]);
  });

  it('has an end by day or by number, not both', () => {
    const result = read(
      schedule({ freq: 'WEEKLY', byday: 'MO', dtstart: '2026-11-09', until: '2027-06-30', count: 3 }),
    );
    assert.equal(checked(result).offers[0]!.runs![0]!.schedule!.rule, 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630');
    assert.match(JSON.stringify(result.findings), /schedule.count/);
  });

  it('with a rule nobody can show stands in words, and is named', () => {
    const result = read(schedule({ freq: 'HOURLY', byday: 'XX', description: 'Every now and then' }));
    assert.deepEqual(checked(result).offers[0]!.runs![0]!.schedule, { text: 'Every now and then' });
    assert.equal(told(result.findings)['system-rule'], 1);
  });

  it('with words only stands in the description', () => {
    const result = read(schedule({ description: 'By arrangement' }));
    assert.equal(checked(result).offers[0]!.description, 'By arrangement');
    assert.equal(told(result.findings)['system-schedule'], 1);
  });

  it('that is over is left out and counted', () => {
    const result = read(schedule({ ...weekly, byday: 'MO', valid_to: '2020-01-01' }));
    assert.equal(checked(result).offers[0]!.hours, undefined);
    assert.deepEqual(told(result.findings), { 'system-expired': 1 });
  });

  for (const [zone, said] of [
    [1, 0],
    [2, 0],
    [3, 1],
    ['-5', 1],
  ] as const)
    it(`in the zone ${zone} ${said ? 'is kept as written, and that is said' : 'is ours'}`, () => {
      const result = read(schedule({ ...weekly, byday: 'MO', timezone: zone }));
      assert.equal(checked(result).offers[0]!.hours!.weekly![0]!.from, '10:00');
      assert.equal(told(result.findings)['system-zone'] ?? 0, said);
    });

  it('may write its zone behind the time', () => {
    const result = read(schedule({ ...weekly, byday: 'MO', opens_at: '10:00-05:00', closes_at: '18:00Z' }));
    assert.equal(checked(result).offers[0]!.hours!.weekly![0]!.from, '10:00');
    assert.equal(told(result.findings)['system-zone'], 2);
  });

  it('tells how people take part', () => {
    const attending = (text: string) =>
      offerOf(schedule({ ...weekly, byday: 'MO', attending_type: text })).attendance;
    assert.equal(attending('in person or by video'), 'hybrid');
    assert.equal(attending('online'), 'online');
    assert.equal(attending('physical'), 'onsite');
    assert.equal(attending('by phone'), 'phone');
  });
});

describe('prices', () => {
  const cost = (...options: object[]) =>
    offerOf(service({ cost_options: options.map((each, i) => ({ id: `k${i}`, ...each })) })).cost;
  it('run from the lowest to the highest, with their conditions', () =>
    assert.deepEqual(
      cost(
        { amount: 35, currency: 'gbp', option: 'Under 18', amount_description: 'per 1 hour session' },
        { amount: 50, currency: 'GBP', amount_description: 'per hour' },
      ),
      {
        type: 'paid',
        min: 35,
        max: 50,
        currency: 'GBP',
        per: 'hour',
        note: 'Under 18: 35 GBP per 1 hour session\n50 GBP per hour',
      },
    ));
  it('of nothing are free', () => assert.deepEqual(cost({ amount: 0, currency: 'EUR' }), { type: 'free' }));
  it('that are over do not count', () =>
    assert.equal(cost({ amount: 5, valid_to: '2020-01-01' }), undefined));
  it('may be words', () =>
    assert.deepEqual(offerOf(service({ fees_description: 'Ask us', fees: 'Ask us' })).cost, {
      note: 'Ask us',
    }));
});

describe('attributes', () => {
  const term = {
    id: 't1',
    name: 'Food',
    parent_id: 't0',
    taxonomy: 'needs',
    term_uri: 'https://example.org/t1',
    language: 'eng',
  };
  it('are keywords of the feed, with their names', () => {
    const feed = checked(
      read(service({ attributes: [{ id: 'a', link_type: 'service_type', taxonomy_term: term }] })),
    );
    assert.deepEqual(feed.offers[0]!.tags, ['t1']);
    assert.deepEqual(feed.vocabularies.tags, [
      { id: 't1', label: 'Food', parent: 't0', sameAs: 'https://example.org/t1' },
    ]);
  });
  it('that say who it is for are words', () => {
    const offer = offerOf(
      service({ attributes: [{ id: 'a', link_type: 'service_eligibility', taxonomy_term: term }] }),
    );
    assert.deepEqual([offer.tags, offer.audience], [undefined, { note: 'Food' }]);
  });
});

describe('an organization', () => {
  it('comes once, however many services name it, and fills itself in', () => {
    const organization = { id: 'o1', name: 'Advice Centre' };
    const result = read([
      service({ organization }),
      service({ id: 's2', organization: { ...organization, website: 'https://example.org' } }),
      { ...organization, legal_status: 'e.V.', email: 'info@example.org' },
    ]);
    const { organizations } = checked(result);
    assert.equal(organizations.length, 1);
    assert.deepEqual(
      [organizations[0]!.url, organizations[0]!.email],
      ['https://example.org', 'info@example.org'],
    );
  });
  it('that is called differently the second time keeps its name, and that is said', () => {
    const result = read([
      service({ organization: { id: 'o', name: 'A' } }),
      service({ id: 's2', organization: { id: 'o', name: 'B' } }),
    ]);
    assert.equal(checked(result).organizations[0]!.name, 'A');
    assert.equal(told(result.findings)['system-differs'], 1);
  });
  it('has its numbers where a feed has a field for them', () => {
    const { organizations } = checked(
      read({
        id: 'o',
        name: 'Town',
        legal_status: 'public',
        organization_identifiers: [
          { id: 'a', identifier_scheme: 'AGS', identifier: '05382060' },
          { id: 'b', identifier_type: 'Company number', identifier: 'HRB 1' },
        ],
      }),
    );
    assert.deepEqual(organizations[0]!.identifiers, { ags: '05382060', registerNo: 'HRB 1' });
  });
});

describe('answers', () => {
  it('of several pages say that there is more', () => {
    const result = read({ total_pages: 4, page_number: 2, total_items: 8, contents: [service()] });
    assert.equal(checked(result).offers.length, 1);
    assert.deepEqual(result.findings.find(({ code }) => code === 'system-part')!.params, {
      page: 2,
      pages: 4,
    });
  });
  it('that hold nothing for a feed say so', () => {
    const result = read({
      total_items: 1,
      size: 1,
      contents: [{ id: 't', name: 'x', uri: 'https://example.org', version: '1' }],
    });
    checked(result);
    assert.deepEqual(told(result.findings), { 'system-kinds': 1, 'system-empty': 1 });
  });
});

describe('the tables of a package', () => {
  const tables = {
    organization: [{ id: 'o1', name: 'Advice Centre' }],
    service: [{ id: 's1', organization_id: 'o1', name: 'Counselling', status: 'active', minimum_age: '12' }],
    location: [{ id: 'l1', name: 'House', location_type: 'physical', latitude: '50.8', longitude: '7.2' }],
    service_at_location: [{ id: 'x', service_id: 's1', location_id: 'l1' }],
    schedule: [
      {
        id: 'h',
        service_id: 's1',
        freq: 'WEEKLY',
        byday: 'MO,TU',
        opens_at: '10:00',
        closes_at: '12:00',
        valid_to: '',
      },
    ],
    phone: [{ id: 'p', service_id: 's1', number: '+49 2241 1' }],
    language: [{ id: 'la', service_id: 's1', code: 'ar' }],
    address: [{ id: 'a', location_id: 'l1', city: 'Muster', country: 'DE' }],
    attribute: [{ id: 'at', link_id: 's1', taxonomy_term_id: 't1', link_entity: 'service' }],
    taxonomy_term: [{ id: 't1', name: 'Food', code: 'F' }],
    metadata: [{ id: 'm', resource_id: 's1', field_name: 'name' }],
  };
  it('are joined by their ids', () => {
    const result = read(tables);
    const { offers, places, contacts, vocabularies } = checked(result);
    assert.deepEqual(offers[0], {
      id: 's1',
      title: 'Counselling',
      tags: ['t1'],
      organizationIds: ['o1'],
      contactIds: ['s1-contact'],
      placeIds: ['l1'],
      languages: [{ code: 'ar' }],
      hours: { weekly: [{ days: ['mo', 'tu'], from: '10:00', to: '12:00' }] },
      audience: { ageMin: 12 },
      source: { id: 's1' },
    });
    assert.equal(places[0]!.address!.city, 'Muster');
    assert.equal(contacts[0]!.phones![0]!.number, '+49 2241 1');
    assert.equal(vocabularies.tags![0]!.label, 'Food');
    assert.deepEqual(told(result.findings), { 'system-kinds': 1 });
  });
  it('may be named in the plural', () => {
    const { organization, service: services } = tables;
    assert.equal(checked(read({ organizations: organization, services })).offers.length, 1);
  });
});
