// The directory without a browser: who stands in it, in which group and order, what an address may ask, what a card says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLookup } from '../../../src/feed/lookup.js';
import { parseFeed } from '../../../src/feed/parse.js';
import type { Contact, Feed } from '../../../src/feed/types.js';
import type { RecordContext } from '../../../src/widgets/base/context.js';
import { contactCard } from '../../../src/widgets/contact-directory/card.js';
import { completeEntries, entriesOf } from '../../../src/widgets/contact-directory/entries.js';
import { emptyQuery, fromParams, type Grouping } from '../../../src/widgets/contact-directory/query.js';
import { eventsOf, offersOf, tiesOf } from '../../../src/widgets/base/related.js';
import { changed, toParams } from '../../../src/widgets/contact-directory/transitions.js';
import { directoryView, inOrder } from '../../../src/widgets/contact-directory/view.js';
import { contact, contactFeed, fullContact } from '../../fixtures/contacts.js';

type Json = Record<string, unknown>;

const feedOf = (contacts: readonly Json[], over: Json = {}): Feed =>
  parseFeed(contactFeed(contacts, over)).feed;

const contextOf = (feed: Feed, language: 'de' | 'en' = 'de'): RecordContext => ({
  lookup: createLookup(feed),
  vocabularies: feed.vocabularies,
  language,
  languages: [language],
  feedDefault: 'de',
  today: '2026-11-23',
});

/** `Group: title, title | Group: …` */
const shown = (contacts: readonly Json[], by: Grouping, most = 50, asked: readonly string[] = []): string => {
  const feed = feedOf(contacts);
  const context = contextOf(feed);
  const list = inOrder(feed.contacts, context);
  const { groups } = directoryView(
    list,
    list,
    by,
    (key) => !asked.length || asked.includes(key),
    false,
    context,
    most,
  );
  return groups
    .map(({ label, contacts: some }) => `${label}: ${some.map(({ role }) => role as string).join(', ')}`)
    .join(' | ');
};

describe('groups', () => {
  const some = [
    { id: '1', role: 'Ältere', topics: ['recht'], serviceArea: ['05382068'] },
    { id: '2', role: 'Arbeit', topics: ['arbeit', 'alltag'], placeId: 'haus', organizationId: 'kreis' },
    {
      id: '3',
      role: '24-Stunden-Hilfe',
      topics: ['unbekannt'],
      serviceArea: ['05382'],
      organizationId: 'verein',
    },
    { id: '4', role: 'Zentrale' },
  ];
  const cases: readonly [by: Grouping, text: string][] = [
    [
      'topic',
      'Alltag: Arbeit | Recht: Ältere | Arbeit: Arbeit | unbekannt: 24-Stunden-Hilfe | Weitere: Zentrale',
    ],
    ['town', 'Rhein-Sieg-Kreis: 24-Stunden-Hilfe | Siegburg: Arbeit | Troisdorf: Ältere | Weitere: Zentrale'],
    ['actor', 'Kreis: Arbeit | Verein: 24-Stunden-Hilfe | Weitere: Ältere, Zentrale'],
    ['name', '#: 24-Stunden-Hilfe | A: Ältere, Arbeit | Z: Zentrale'],
  ];
  for (const [by, text] of cases) it(`by ${by}`, () => assert.equal(shown(some, by), text));

  it('only those asked for, and nobody is lost who was found for another reason', () =>
    assert.equal(shown(some.slice(0, 2), 'topic', 50, ['recht']), 'Recht: Ältere | Weitere: Arbeit'));

  it('end where the page ends', () => {
    assert.equal(shown(some, 'name', 2), '#: 24-Stunden-Hilfe | A: Ältere');
    const feed = feedOf(some);
    const context = contextOf(feed);
    const view = directoryView(feed.contacts, feed.contacts, 'topic', () => true, false, context, 2);
    assert.deepEqual([view.count, view.hidden, view.hasMore], [4, 3, true]);
  });

  it('of a feed without topics are letters', () => {
    const feed = feedOf([{ id: '1', role: 'Eins' }]);
    const context = contextOf(feed);
    const view = directoryView(feed.contacts, feed.contacts, 'topic', () => true, false, context, 9);
    assert.deepEqual([view.by, view.offered], ['name', ['name']]);
  });

  it('are none when the best come first', () => {
    const feed = feedOf(some);
    const view = directoryView(feed.contacts, feed.contacts, 'topic', () => true, true, contextOf(feed), 3);
    assert.deepEqual(
      view.groups.map(({ label, contacts }) => [label, contacts.length]),
      [[undefined, 3]],
    );
  });
});

it('whom to ask first comes first, then names as a dictionary has them', () => {
  const feed = feedOf([
    { id: 'b', role: 'Beta' },
    { id: 'o', role: 'Ömer', order: 2 },
    { id: 'z', role: 'Zeta', order: 1 },
    { id: 'p', role: 'Pi', primary: true },
    { id: 'a', role: 'Ägypten' },
  ]);
  assert.deepEqual(
    inOrder(feed.contacts, contextOf(feed)).map(({ id }) => id),
    ['z', 'o', 'p', 'a', 'b'],
  );
});

describe('who stands in it', () => {
  const feed = feedOf([contact({ organizationId: 'spoken' })], {
    organizations: [
      { id: 'spoken', name: 'Spricht', email: 'a@example.org' },
      { id: 'alone', name: 'Allein', phones: ['+49 1'], validUntil: '2020-01-01' },
      { id: 'mute', name: 'Stumm' },
    ],
    places: [
      { id: 'open', name: 'Offenes Haus', hours: { always: true } },
      { id: 'hall', name: 'Halle' },
    ],
  });

  it('are contacts alone while the feed is coming', () =>
    assert.deepEqual(
      entriesOf(feed).map(({ id }) => id),
      ['c1'],
    ));

  it('are organizations and open houses nobody speaks for, too, when it is complete', () => {
    completeEntries(feed);
    const entries = entriesOf(feed);
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['c1', 'organization:alone', 'place:open'],
    );
    assert.equal(entries[0], feed.contacts[0]);
    assert.equal(entries[1]!.validUntil, '2020-01-01');
    // Again the same list: what is open must not be another record.
    completeEntries(feed);
    assert.equal(entriesOf(feed), entries);
  });
});

describe('an address', () => {
  it('is read and written again', () => {
    const query = fromParams(
      [
        ['by', 'town'],
        ['field', 'recht'],
        ['open', '1'],
        ['hours', 'now'],
        ['id', 'voll'],
        ['foreign', '1'],
      ],
      emptyQuery,
    );
    assert.deepEqual([query.by, query.selection['field'], query.record], ['town', ['recht'], 'voll']);
    assert.deepEqual([query.unstated, query.selection['hours']], [true, ['now']]);
    assert.deepEqual(fromParams(toParams(query, emptyQuery), emptyQuery), query);
  });

  it('holds no order that there is not', () =>
    assert.equal(fromParams([['by', '__proto__']], emptyQuery).by, undefined));
  it('is clean at first', () => assert.deepEqual(toParams(emptyQuery, emptyQuery), []));
  it('starts from the beginning after a change', () =>
    assert.equal(changed({ ...emptyQuery, more: 3 }, { by: 'name' }).more, 0));
});

describe('a card', () => {
  const cardOf = (one: Json, language: 'de' | 'en' = 'de') => {
    const feed = feedOf([one]);
    return contactCard(feed.contacts[0]!, contextOf(feed, language));
  };
  const facts = (one: Json) => cardOf(one).facts.map(({ text }) => text);

  it('says what the contact does before who it is', () => {
    const card = cardOf(fullContact());
    assert.equal(card.title.text, 'Einbürgerung');
    assert.equal(card.name?.text, 'Team Staatsangehörigkeit');
    assert.equal(card.person, 'Dr. Jana Muster');
    assert.equal(card.provider?.text, 'Kreis Muster');
    assert.equal(card.kind, 'Kreis');
  });

  it('names nobody who did not agree', () => {
    const feed = feedOf([contact()]);
    const secret: Contact = { ...feed.contacts[0]!, person: { given: 'Jana', consent: false } };
    assert.equal(contactCard(secret, contextOf(feed)).person, undefined);
  });

  it('shows a number that is answered', () =>
    assert.equal(cardOf(contact({ phones: [{ number: '1', type: 'fax' }, { number: '2' }] })).phone, '2'));

  it('says where it is, and for whom when that is more', () => {
    assert.deepEqual(facts(contact({ placeId: 'haus' })), ['Siegburg']);
    assert.deepEqual(facts(contact({ placeId: 'haus', serviceArea: ['05382060'] })), ['Siegburg']);
    assert.deepEqual(facts(contact({ placeId: 'haus', serviceArea: ['05382068'] })), [
      'Siegburg',
      'Troisdorf',
    ]);
    assert.deepEqual(facts(contact({ serviceArea: ['05999'] })), ['Für die ganze Region']);
    assert.deepEqual(facts(contact({ serviceArea: ['05999001'] })), []);
  });

  it('does not say its name twice', () => {
    const feed = feedOf([contact()], { organizations: [{ id: 'x', name: 'Xenia', email: 'x@example.org' }] });
    completeEntries(feed);
    const card = contactCard(entriesOf(feed)[1]!, contextOf(feed));
    assert.deepEqual([card.title.text, card.name, card.provider], ['Xenia', undefined, undefined]);
  });

  it('tells that there is a German text', () => {
    assert.equal(cardOf(fullContact(), 'en').hasOriginal, true);
    assert.equal(cardOf(fullContact()).hasOriginal, false);
    assert.equal(cardOf(contact(), 'en').hasOriginal, false);
  });
});

describe('offers and dates of a contact', () => {
  const feed = feedOf([fullContact()], {
    offers: [
      { id: 'org', title: 'B', organizationIds: ['kreis'] },
      { id: 'own', title: 'A', contactIds: ['voll'] },
      { id: 'other', title: 'C', organizationIds: ['verein'] },
      { id: 'over', title: 'D', contactIds: ['voll'], status: 'ended' },
    ],
    events: [
      { id: 'late', title: 'L', start: '2026-12-24', organizationIds: ['kreis'] },
      { id: 'soon', title: 'S', start: '2026-11-24', organizationIds: ['kreis'] },
      { id: 'past', title: 'P', start: '2026-11-22', organizationIds: ['kreis'] },
      {
        id: 'weekly',
        title: 'W',
        start: '2026-01-01',
        organizationIds: ['kreis'],
        recurrence: { rule: 'FREQ=WEEKLY' },
      },
    ],
  });
  const [one] = feed.contacts;

  it('are its own first', () =>
    assert.deepEqual(
      offersOf(tiesOf(one!), feed, '2026-11-23').map(({ id }) => id),
      ['own', 'org'],
    ));
  it('are not over', () =>
    assert.deepEqual(
      eventsOf(tiesOf(one!), feed, '2026-11-23').map(({ id }) => id),
      ['weekly', 'soon', 'late'],
    ));
});
