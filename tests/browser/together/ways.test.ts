// From an offer to its contact, on to a date of the same organization, and back again: one page, nothing lost.
import { expect, waitUntil } from '@open-wc/testing';
import { inDays } from '../../fixtures/events.js';
import { forgetHistory, press } from '../env.js';
import { calendar, patient } from '../event-calendar/harness.js';
import { directory } from '../contact-directory/harness.js';
import { finder } from '../offer-finder/harness.js';

const feed = {
  schemaVersion: '1.0',
  vocabularies: {
    fieldsOfAction: [
      { id: 'bildung', label: 'Bildung' },
      { id: 'arbeit', label: 'Arbeit' },
    ],
  },
  organizations: [{ id: 'vhs', name: 'Volkshochschule', email: 'post@example.org' }],
  contacts: [
    { id: 'c1', role: 'Kursberatung', organizationId: 'vhs' },
    { id: 'c2', role: 'Andere' },
  ],
  offers: [
    {
      id: 'o1',
      title: 'Deutschkurs',
      fieldsOfAction: ['bildung'],
      organizationIds: ['vhs'],
      contactIds: ['c1'],
    },
    { id: 'o2', title: 'Bewerbung', fieldsOfAction: ['arbeit'] },
  ],
  events: [{ id: 'e1', title: 'Infoabend', start: `${inDays(2)}T18:00`, organizationIds: ['vhs'] }],
};

const address = (content: unknown) =>
  URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));

const openDialog = (root: ShadowRoot) => root.querySelector<HTMLDialogElement>('dialog[open]');
const linkIn = (root: ShadowRoot, words: string): HTMLElement | undefined => {
  let found: HTMLElement | undefined;
  openDialog(root)
    ?.querySelectorAll<HTMLElement>('a')
    .forEach((link) => {
      if (link.textContent.trim() === words) found = link;
    });
  return found;
};
const escape = (root: ShadowRoot) =>
  openDialog(root)!.dispatchEvent(new Event('cancel', { cancelable: true, bubbles: false }));

describe('three widgets lead to each other', () => {
  it('from an offer to its contact and a date, and back with the focus where it was', async () => {
    const url = address(feed);
    const offers = await finder(url);
    const events = await calendar(url);
    const contacts = await directory(url);
    await offers.click(offers.option('Bildung'));
    await waitUntil(() => offers.count === '1 Angebot', 'one offer', patient);

    offers.element.open('o1');
    await waitUntil(() => linkIn(offers.root, 'Kursberatung'), 'a contact', patient);
    const toContact = linkIn(offers.root, 'Kursberatung')!;
    toContact.focus();
    toContact.click();
    await waitUntil(() => linkIn(contacts.root, 'Infoabend'), 'a date', patient);
    const toDate = linkIn(contacts.root, 'Infoabend')!;
    toDate.focus();
    toDate.click();
    await waitUntil(() => openDialog(events.root), 'the date', patient);

    escape(events.root);
    await waitUntil(() => !openDialog(events.root), 'the date is shut', patient);
    // Elements are compared, not printed: chai would print the whole page.
    expect(document.activeElement === contacts.element && contacts.root.activeElement === toDate).to.equal(
      true,
    );
    escape(contacts.root);
    await waitUntil(() => !openDialog(contacts.root), 'the contact is shut', patient);
    expect(offers.root.activeElement === toContact).to.equal(true);
    escape(offers.root);
    await offers.settle();
    expect(offers.count).to.equal('1 Angebot');
  });

  it('by keys alone', async () => {
    const url = address(feed);
    const offers = await finder(url);
    const events = await calendar(url);
    const contacts = await directory(url);
    const activeIn = (root: ShadowRoot) => root.activeElement?.textContent.trim();
    const tabTo = async (root: ShadowRoot, words: string) => {
      for (let tabs = 0; activeIn(root) !== words; tabs++) {
        expect(tabs, `tabs to ${words}`).to.be.lessThan(40);
        await press('Tab');
      }
    };
    offers.button('Deutschkurs').focus();
    await press('Enter');
    await waitUntil(() => linkIn(offers.root, 'Kursberatung'), 'a contact', patient);
    await tabTo(offers.root, 'Kursberatung');
    await press('Enter');
    await waitUntil(() => linkIn(contacts.root, 'Infoabend'), 'a date', patient);
    await tabTo(contacts.root, 'Infoabend');
    await press('Enter');
    await waitUntil(() => openDialog(events.root), 'the date', patient);
    await press('Escape');
    await waitUntil(() => !openDialog(events.root), 'the date is shut', patient);
    expect(activeIn(contacts.root)).to.equal('Infoabend');
    await press('Escape');
    await waitUntil(() => !openDialog(contacts.root), 'the contact is shut', patient);
    expect(activeIn(offers.root)).to.equal('Kursberatung');
    await press('Escape');
    await waitUntil(() => !openDialog(offers.root), 'the offer is shut', patient);
    expect(activeIn(offers.root)).to.equal('Deutschkurs');
  });

  it('with a step back in the browser for each', async () => {
    await forgetHistory();
    const before = location.href;
    // A step too many shall be seen here, and not end on another page.
    for (let step = 0; step < 3; step++) history.pushState(history.state, '', before);
    const url = address(feed);
    const attributes = { 'url-state': '' };
    const offers = await finder(url, attributes);
    const contacts = await directory(url, attributes);
    try {
      await offers.click(offers.option('Bildung'));
      offers.element.open('o1');
      await waitUntil(() => linkIn(offers.root, 'Kursberatung'), 'a contact', patient);
      linkIn(offers.root, 'Kursberatung')!.click();
      await waitUntil(() => openDialog(contacts.root), 'the contact', patient);
      expect(location.search).to.match(/offers-field=bildung.*offers-id=o1.*contacts-id=c1/);
      history.back();
      await waitUntil(() => !openDialog(contacts.root), 'the contact is shut', patient);
      expect(openDialog(offers.root)).not.to.equal(null);
      history.back();
      await waitUntil(() => !openDialog(offers.root), 'the offer is shut', patient);
      expect(offers.count).to.equal('1 Angebot');
      expect(location.search)
        .to.include('offers-field=bildung')
        .and.not.match(/(offers|contacts)-id=/);
    } finally {
      offers.element.remove();
      contacts.element.remove();
      history.replaceState(history.state, '', before);
    }
  });

  it('and what was asked of one widget a moment before a record of another opens stays when that shuts', async () => {
    await forgetHistory();
    const before = location.href;
    const url = address(feed);
    const offers = await finder(url, { 'url-state': '' });
    const events = await calendar(url, { 'url-state': '', view: 'month' });
    try {
      const [, , next] = events.all('.month-head button');
      next!.click();
      offers.element.open('o1');
      await waitUntil(() => openDialog(offers.root), 'the offer', patient);
      const month = events.count;
      escape(offers.root);
      await waitUntil(() => !location.search.includes('offers-id'), 'a step back', patient);
      await events.settle();
      expect(location.search).to.include('events-month=');
      expect(events.count).to.equal(month);
    } finally {
      offers.element.remove();
      events.element.remove();
      history.replaceState(history.state, '', before);
    }
  });

  it('on other pages, when these are named', async () => {
    const offers = await finder(address(feed), { 'contacts-url': '/kontakte', 'events-url': '/termine?a=1' });
    offers.element.open('o1');
    await waitUntil(() => linkIn(offers.root, 'Infoabend'), 'details', patient);
    const href = (root: ShadowRoot, words: string) => linkIn(root, words)!.getAttribute('href');
    expect(href(offers.root, 'Kursberatung')).to.equal(`${location.origin}/kontakte?contacts-id=c1`);
    expect(href(offers.root, 'Infoabend')).to.equal(`${location.origin}/termine?a=1&events-id=e1`);
    offers.element.close();
    const events = await calendar(address(feed), { 'contacts-url': '/kontakte', 'offers-url': '/angebote' });
    offers.element.remove();
    events.element.open('e1');
    await waitUntil(() => linkIn(events.root, 'Deutschkurs'), 'offers of the organizer', patient);
    expect(href(events.root, 'Deutschkurs')).to.equal(`${location.origin}/angebote?offers-id=o1`);
    // Nobody is named: the card of the house, that is of the contact who speaks for it.
    expect(href(events.root, 'Volkshochschule')).to.equal(`${location.origin}/kontakte?contacts-id=c1`);
  });

  it('not to records that another widget does not have', async () => {
    const offers = await finder(address(feed));
    await directory(address({ ...feed, contacts: [{ id: 'c2', role: 'Andere' }] }));
    offers.element.open('o1');
    await waitUntil(() => openDialog(offers.root)?.textContent.includes('Kursberatung'), 'details', patient);
    expect(linkIn(offers.root, 'Kursberatung')).to.equal(undefined);
  });
});
