import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCompass, readCompass } from '../../../../src/sources/integreat/read-compass.js';
import { checked, told } from '../systems/check-result.js';

const row = (model: string, pk: number, fields: object): object => ({ model: `cms.${model}`, pk, fields });
const version = (pk: number, offer: number, more: object = {}): object =>
  row('offerversion', pk, {
    offer,
    created_at: `2026-0${pk}-01T08:00:00.000Z`,
    title: `Kurs ${pk}`,
    title_image: '',
    description: 'Text',
    is_free: true,
    language: 2,
    state: true,
    ...more,
  });
const around = [
  row('language', 1, { native_name: 'English', english_name: 'English' }),
  row('language', 2, { native_name: 'Deutsch', english_name: 'German' }),
  row('tag', 5, { title: 'Familie' }),
  row('contact', 3, { creator: 1, name: 'Ann Persona', email: 'info@verein.example', phone: '0228 123' }),
  row('location', 4, { address: 'Markt 1, 50000 Muster', lat: '50.80', long: '7.20' }),
  row('organization', 6, { creator: 1, name: 'Verein', web_address: 'https://verein.example' }),
];
const offer = (pk: number): object =>
  row('offer', pk, {
    creator: 1,
    organization: 6,
    offer_contact: 3,
    location: 4,
    group_type: 'GROUP',
    mode_type: 'HYBRID',
    tags: [5],
  });

describe('Integreat Compass', () => {
  it('is recognized by its tables', () => {
    assert.equal(isCompass([offer(1)]), true);
    assert.equal(isCompass([{ model: 'shop.item', pk: 1, fields: {} }]), false);
    assert.equal(isCompass({}), false);
  });

  it('gives the newest approved version of an offer, with all around it', () => {
    const result = readCompass([
      ...around,
      offer(1),
      version(1, 1),
      version(3, 1),
      version(4, 1, { state: null }),
      version(5, 1, { state: false }),
    ]);
    const feed = checked(result);
    assert.deepEqual(feed.offers, [
      {
        id: 'compass-offer-1',
        title: 'Kurs 3',
        description: 'Text',
        tags: ['Familie'],
        organizationIds: ['compass-organization-6'],
        contactIds: ['compass-contact-3'],
        placeIds: ['compass-place-4'],
        attendance: 'hybrid',
        cost: { type: 'free' },
        source: { name: 'Integreat Compass', id: '1' },
        modifiedAt: '2026-03-01T09:00',
      },
    ]);
    assert.deepEqual(feed.places[0]!.address, { street: 'Markt 1', postcode: '50000', city: 'Muster' });
    assert.deepEqual(feed.contacts[0]!.phones, [{ number: '+49 228 123' }]);
    assert.equal(feed.contacts[0]!.name, 'Verein');
    assert.doesNotMatch(JSON.stringify(result), /Persona/);
    assert.deepEqual(told(result.findings), { 'system-people': 1, 'system-fields': 1 });
  });

  it('joins the languages of an offer', () => {
    const feed = checked(
      readCompass([...around, offer(1), version(1, 1), version(2, 1, { language: 1, title: 'Course' })]),
    );
    assert.deepEqual(feed.offers[0]!.title, { de: 'Kurs 1', en: 'Course' });
  });

  it('leaves out what nobody has approved, and names it', () => {
    const result = readCompass([...around, offer(1), version(1, 1, { state: null })]);
    assert.deepEqual(checked(result).offers, []);
    assert.equal(result.findings.find(({ code }) => code === 'system-unapproved')!.params['title'], 'Kurs 1');
  });

  it('never repeats users, sessions and what people commented', () => {
    const secret = 'geheim@privat.example';
    const result = readCompass([
      ...around,
      offer(1),
      version(1, 1),
      row('user', 1, { email: secret, password: secret }),
      row('comment', 1, { comment: secret }),
      { model: 'sessions.session', pk: 'x', fields: { session_data: secret } },
    ]);
    assert.doesNotMatch(JSON.stringify(result), /geheim/);
    assert.deepEqual(result.findings.find(({ code }) => code === 'system-kinds')!.params, {
      names: 'cms.comment, cms.user, sessions.session',
      count: 3,
    });
  });
});
