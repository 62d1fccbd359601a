// Three widgets, one page, one feed: what is loaded, what they share, what they keep to themselves.
import { expect, waitUntil } from '@open-wc/testing';
import { inDays } from '../../fixtures/events.js';
import { forgetHistory } from '../env.js';
import { calendar, patient, type Calendar } from '../event-calendar/harness.js';
import { directory, type Directory } from '../contact-directory/harness.js';
import { finder, type Finder } from '../offer-finder/harness.js';

const feed = {
  schemaVersion: '1.0',
  vocabularies: {
    fieldsOfAction: [
      { id: 'bildung', label: 'Bildung' },
      { id: 'arbeit', label: 'Arbeit' },
    ],
    offerTypes: [{ id: 'kurs', label: 'Kurs' }],
    eventTypes: [{ id: 'fest', label: 'Fest' }],
  },
  organizations: [{ id: 'vhs', name: 'Volkshochschule', email: 'post@example.org' }],
  contacts: [
    { id: 'c1', role: 'Kursberatung', organizationId: 'vhs', topics: ['bildung'] },
    { id: 'c2', role: 'Hilfe bei der Arbeitssuche', topics: ['arbeit'] },
  ],
  offers: [
    {
      id: 'o1',
      title: 'Deutschkurs',
      type: 'kurs',
      fieldsOfAction: ['bildung'],
      organizationIds: ['vhs'],
      contactIds: ['c1'],
    },
    { id: 'o2', title: 'Bewerbung', fieldsOfAction: ['arbeit'] },
  ],
  events: [
    {
      id: 'e1',
      title: 'Infoabend Deutsch',
      start: `${inDays(2)}T18:00`,
      types: ['fest'],
      fieldsOfAction: ['bildung'],
      organizationIds: ['vhs'],
    },
    { id: 'e2', title: 'Jobmesse', start: `${inDays(3)}T10:00`, fieldsOfAction: ['arbeit'] },
  ],
};

const address = () => URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));

interface Page {
  readonly offers: Finder;
  readonly events: Calendar;
  readonly contacts: Directory;
}

const pageOf = async (attributes: Readonly<Record<string, string>>): Promise<Page> => {
  const url = address();
  return {
    offers: await finder(url, attributes),
    events: await calendar(url, attributes),
    contacts: await directory(url, attributes),
  };
};

const parts = ({ offers, events, contacts }: Page) => [offers, events, contacts];

const counts = ({ offers, events, contacts }: Page): string =>
  [offers.count, events.count, contacts.count].join(', ');

const becomes = (page: Page, wanted: string) =>
  waitUntil(() => counts(page) === wanted, `${wanted} instead of ${counts(page)}`, patient);

describe('three widgets on a page', () => {
  it('ask for their feed once', async () => {
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : `${input}`);
      return fetch(input, init);
    };
    try {
      await pageOf({});
    } finally {
      window.fetch = fetch;
    }
    expect(asked.filter((url) => url.startsWith('blob:'))).to.have.length(1);
  });

  it('of one group follow each other in topic and words', async () => {
    const page = await pageOf({ group: 'kreis' });
    await becomes(page, '2 Angebote, 2 Termine, 2 Kontakte');
    await page.offers.click(page.offers.option('Bildung'));
    await becomes(page, '1 Angebot, 1 Termin, 1 Kontakt');
    page.contacts.element.clear();
    await becomes(page, '2 Angebote, 2 Termine, 2 Kontakte');
    await page.offers.type('deutsch');
    await waitUntil(() => page.events.titles.join() === 'Infoabend Deutsch', 'words', patient);
  });

  it('of one group keep what means something else elsewhere: the type of an offer is none of an event', async () => {
    const page = await pageOf({ group: 'arten' });
    await page.offers.click(page.offers.option('Kurs'));
    await waitUntil(() => page.offers.count === '1 Angebot', 'one offer', patient);
    await page.events.settle();
    expect(counts(page)).to.equal('1 Angebot, 2 Termine, 2 Kontakte');
    await page.events.choose('Fest');
    await waitUntil(() => page.events.count === '1 Termin', 'one event', patient);
    expect(counts(page), 'the offer finder keeps its own').to.equal('1 Angebot, 1 Termin, 2 Kontakte');
  });

  it('of one group change once and say so once: the one that was asked', async () => {
    const page = await pageOf({ group: 'ansage' });
    const regions = document.querySelectorAll('[data-mit-announcer]');
    expect(regions.length).to.equal(1);
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(regions[0]!.textContent.trim()));
    await new Promise((resolve) => setTimeout(resolve, 300));
    watch.observe(regions[0]!, { childList: true });
    await page.offers.click(page.offers.option('Bildung'));
    await becomes(page, '1 Angebot, 1 Termin, 1 Kontakt');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(said).to.deep.equal(['1 Angebot']);
    await page.events.choose('Bildung');
    await becomes(page, '2 Angebote, 2 Termine, 2 Kontakte');
    await new Promise((resolve) => setTimeout(resolve, 500));
    watch.disconnect();
    expect(said).to.deep.equal(['1 Angebot', '2 Termine']);
  });

  it('of one group change their language together', async () => {
    const page = await pageOf({ group: 'sprachen' });
    const select = page.contacts.root.querySelector<HTMLSelectElement>('.language select')!;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await becomes(page, '2 offers, 2 events, 2 contacts');
  });

  it('without a group stay for themselves', async () => {
    const page = await pageOf({});
    await page.offers.click(page.offers.option('Bildung'));
    await waitUntil(() => page.offers.count === '1 Angebot', 'one offer', patient);
    await page.events.settle();
    expect(counts(page)).to.equal('1 Angebot, 2 Termine, 2 Kontakte');
  });

  it('have parameters of their own in the address', async () => {
    await forgetHistory();
    const before = location.href;
    try {
      const page = await pageOf({ group: 'adresse', 'url-state': '' });
      await page.offers.click(page.offers.option('Bildung'));
      await becomes(page, '1 Angebot, 1 Termin, 1 Kontakt');
      await waitUntil(
        () =>
          ['offers', 'events', 'contacts'].every(
            (name) => new URL(location.href).searchParams.get(`${name}-field`) === 'bildung',
          ),
        `three parameters in ${location.search}`,
        patient,
      );
      const again = await pageOf({ group: 'wieder', 'url-state': '' });
      await becomes(again, '1 Angebot, 1 Termin, 1 Kontakt');
      for (const { element } of parts(page)) element.remove();
      history.back();
      await becomes(again, '2 Angebote, 2 Termine, 2 Kontakte');
      expect(location.href).to.equal(before);
      history.forward();
      await becomes(again, '1 Angebot, 1 Termin, 1 Kontakt');
      for (const { element } of parts(again)) element.remove();
    } finally {
      history.replaceState(history.state, '', before);
    }
  });

  it('lead from a contact to its offers and dates', async () => {
    const page = await pageOf({});
    page.contacts.element.open('c1');
    await waitUntil(() => page.contacts.root.querySelector('dialog[open]'), 'details', patient);
    await waitUntil(
      () =>
        /Deutschkurs[\s\S]*Infoabend Deutsch/.test(page.contacts.root.querySelector('dialog')!.textContent),
      'offers and dates',
      patient,
    );
    page.contacts.element.close();
  });
});
