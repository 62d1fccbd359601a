import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offerToJsonLd } from '../../../src/exports/offer-json-ld.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { head } from './sample.js';

const of = (offer: object): Record<string, unknown> => {
  const { feed } = parseFeed({ ...head, offers: [{ id: 'o1', title: 'Deutsch A1', ...offer }] });
  return offerToJsonLd(feed.offers[0]!, { feed });
};

test('a course has its rounds, those that are over or cancelled left out', () => {
  const run = {
    start: '2026-11-03',
    end: '2027-02-26',
    schedule: { rule: 'FREQ=WEEKLY;BYDAY=TU,TH', from: '09:00', to: '12:15', closures: ['herbst'] },
    capacity: { total: 20, free: 4, state: 'few' },
    registration: { url: 'https://example.org/anmelden', closes: '2026-10-30' },
  };
  assert.deepEqual(
    of({
      type: 'course',
      organizationIds: ['verein'],
      placeIds: ['treff'],
      attendance: 'hybrid',
      course: { language: 'de', levelFrom: 'A1', levelTo: 'A2', hoursTotal: 100 },
      cost: 'free',
      runs: [run, { ...run, status: 'cancelled' }, { ...run, status: 'ended' }],
      links: ['https://example.org/kurs'],
    }),
    {
      '@context': 'https://schema.org',
      '@type': 'Course',
      identifier: 'o1@kreis-muster',
      name: 'Deutsch A1',
      provider: { '@type': 'Organization', name: 'Verein "Brücke"' },
      isAccessibleForFree: true,
      offers: {
        '@type': 'Offer',
        price: 0,
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
      },
      url: 'https://example.org/kurs',
      inLanguage: 'de',
      teaches: 'de',
      educationalLevel: 'A1–A2',
      timeRequired: 'PT100H',
      hasCourseInstance: {
        '@type': 'CourseInstance',
        courseMode: 'Blended',
        startDate: '2026-11-03',
        endDate: '2027-02-26',
        courseSchedule: {
          '@type': 'Schedule',
          startDate: '2026-11-03',
          repeatFrequency: 'P1W',
          byDay: ['https://schema.org/Tuesday', 'https://schema.org/Thursday'],
          startTime: '09:00',
          endTime: '12:15',
          scheduleTimezone: 'Europe/Berlin',
        },
        location: {
          '@type': 'Place',
          name: 'Treff am Markt',
          address: {
            '@type': 'PostalAddress',
            streetAddress: 'Markt 1',
            postalCode: '50000',
            addressLocality: 'Muster',
            addressCountry: 'DE',
          },
          geo: { '@type': 'GeoCoordinates', latitude: 50.7, longitude: 7.1 },
          amenityFeature: { '@type': 'LocationFeatureSpecification', name: 'wheelchair', value: true },
        },
        offers: {
          '@type': 'Offer',
          price: 0,
          priceCurrency: 'EUR',
          availability: 'https://schema.org/LimitedAvailability',
          url: 'https://example.org/anmelden',
          validThrough: '2026-10-30',
        },
        remainingAttendeeCapacity: 4,
        maximumAttendeeCapacity: 20,
      },
    },
  );
});

test('counselling is a service, with where and in which languages', () => {
  const ld = of({
    title: 'Beratung',
    type: 'counselling',
    placeIds: ['treff', 'nowhere'],
    serviceArea: ['05999'],
    languages: ['de', { code: 'ar', mode: 'interpreter' }],
  });
  assert.equal(ld['@type'], 'Service');
  assert.equal(ld['areaServed'], '05999');
  const { serviceLocation, availableLanguage } = ld['availableChannel'] as Record<string, { name: string }>;
  assert.equal(serviceLocation!.name, 'Treff am Markt');
  assert.deepEqual(availableLanguage, ['de', 'ar']);
});

test('a record with two fields is one, too', () => {
  assert.deepEqual(of({}), {
    '@context': 'https://schema.org',
    '@type': 'Service',
    identifier: 'o1@kreis-muster',
    name: 'Deutsch A1',
  });
});
