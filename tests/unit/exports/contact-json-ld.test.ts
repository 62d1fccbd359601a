// Contacts as schema.org data: an organization and its point of contact, nobody named who did not agree.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactToJsonLd } from '../../../src/exports/contact-json-ld.js';
import { parseFeed } from '../../../src/feed/parse.js';
import { contact, contactFeed, fullContact } from '../../fixtures/contacts.js';

const of = (one: Record<string, unknown>, languages?: readonly string[]) => {
  const { feed } = parseFeed(contactFeed([one]));
  return contactToJsonLd(feed.contacts[0]!, { feed, languages }) as Record<string, never>;
};

test('a public body with all it says', () => {
  const data = of(fullContact());
  assert.equal(data['@type'], 'GovernmentOrganization');
  assert.equal(data['name'], 'Kreis Muster');
  assert.equal(data['identifier'], 'voll@test');
  assert.deepEqual(data['knowsAbout'], ['Recht', 'Alltag']);
  assert.deepEqual(data['department'], { '@type': 'Organization', name: 'Amt 33' });
  assert.deepEqual(data['contactPoint'], {
    '@type': 'ContactPoint',
    contactType: 'Einbürgerung',
    name: 'Dr. Jana Muster',
    telephone: ['+492241132107', '+491701234567'],
    faxNumber: '+492241132199',
    email: 'einbuergerung@example.org',
    url: 'https://example.org/formular',
    availableLanguage: ['de', 'ar', 'uk'],
    areaServed: 'Rhein-Sieg-Kreis',
    hoursAvailable: [
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Wednesday'],
        opens: '08:00',
        closes: '12:00',
      },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Thursday', opens: '14:00', closes: '18:00' },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2099-12-24',
        validThrough: '2099-12-24',
        opens: '00:00',
        closes: '00:00',
      },
    ],
    potentialAction: { '@type': 'ReserveAction', target: 'https://example.org/termin' },
  });
});

test('in the language that is wanted', () => {
  const data = of(fullContact(), ['en']);
  assert.equal((data['contactPoint'] as unknown as Record<string, unknown>)['contactType'], 'Naturalisation');
  assert.equal(data['name'], 'Muster County');
});

test('a contact of two fields', () => {
  assert.deepEqual(of(contact()), {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    identifier: 'c1@test',
    name: 'Auskunft im Rathaus',
    contactPoint: { '@type': 'ContactPoint', contactType: 'Auskunft im Rathaus' },
  });
});

test('nobody who did not agree', () => {
  const { feed } = parseFeed(contactFeed([contact()]));
  const secret = { ...feed.contacts[0]!, person: { given: 'Jana', family: 'Geheim', consent: false } };
  assert.ok(!JSON.stringify(contactToJsonLd(secret, { feed })).includes('Geheim'));
});
