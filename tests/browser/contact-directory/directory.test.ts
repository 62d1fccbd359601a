// What visitors see and do in the directory: groups, filters, search, details, address cards, the clock.
import { expect, waitUntil } from '@open-wc/testing';
import { contact, contactFeed, fullContact, manyContacts } from '../../fixtures/contacts.js';
import { directory, patient, type Directory } from './harness.js';

const rich = contactFeed([
  contact({ id: 'c1', topics: ['alltag'], phones: ['+49 2241 102 0'] }),
  fullContact(),
  contact({
    id: 'lotse',
    role: 'Lotsen',
    organizationId: 'verein',
    topics: ['arbeit'],
    serviceArea: ['05382068'],
  }),
  contact({ id: 'ohne', role: 'Zentrale' }),
]);

const selectBy = async (page: Directory, by: string): Promise<void> => {
  const select = page.root.querySelector<HTMLSelectElement>('.by select')!;
  select.value = by;
  select.dispatchEvent(new Event('change'));
  await page.settle();
};

describe('the directory', () => {
  it('shows functions under their topics, in the order of the feed, the rest at the end', async () => {
    const page = await directory(rich);
    expect(page.count).to.equal('4 Kontakte');
    expect(page.groups).to.deep.equal(['Alltag', 'Recht', 'Arbeit', 'Weitere']);
    expect(page.titles).to.deep.equal([
      'Einbürgerung',
      'Auskunft im Rathaus',
      'Einbürgerung',
      'Lotsen',
      'Zentrale',
    ]);
  });

  it('can be ordered by town, kind of actor and name', async () => {
    const page = await directory(rich);
    await selectBy(page, 'town');
    expect(page.groups).to.deep.equal(['Rhein-Sieg-Kreis', 'Siegburg', 'Troisdorf', 'Weitere']);
    await selectBy(page, 'actor');
    expect(page.groups).to.deep.equal(['Kreis', 'Verein', 'Weitere']);
    await selectBy(page, 'name');
    expect(page.groups).to.deep.equal(['A', 'E', 'L', 'Z']);
  });

  it('offers no order that would put everybody into one group', async () => {
    const page = await directory(
      contactFeed([contact(), contact({ id: 'c2', role: 'Zweite' })], { organizations: [] }),
    );
    expect(page.groups).to.deep.equal(['A', 'Z']);
    expect(page.root.querySelector('.by')).to.equal(null);
  });

  it('begins as the page says', async () => {
    const page = await directory(rich, { 'group-by': 'actor' });
    expect(page.groups).to.deep.equal(['Kreis', 'Verein', 'Weitere']);
  });

  it('names organizations nobody speaks for', async () => {
    const page = await directory(
      contactFeed([contact()], {
        organizations: [{ id: 'x', name: 'Xenia e.V.', email: 'post@example.org' }],
      }),
    );
    expect(page.titles).to.deep.equal(['Auskunft im Rathaus', 'Xenia e.V.']);
  });

  it('lets a number be dialled and a mail be written from the card', async () => {
    const page = await directory(contactFeed([fullContact()]));
    const [phone, mail] = page.all<HTMLAnchorElement>('a.direct');
    expect(phone!.href).to.equal('tel:+492241132107');
    expect(phone!.querySelector('bdi')!.dir).to.equal('ltr');
    expect(phone!.textContent.trim()).to.equal('+49 (0)2241 13-2107');
    expect(mail!.href).to.equal('mailto:einbuergerung@example.org');
  });

  it('says which office is elsewhere when a town is asked for', async () => {
    const page = await directory(
      contactFeed([fullContact({ serviceArea: ['05382068'] }), contact({ id: 'c2', placeId: 'haus' })]),
      { 'group-by': 'town' },
    );
    expect(page.groups).to.deep.equal(['Siegburg', 'Troisdorf']);
    const badges = page
      .all('.badge')
      .map((badge) => badge.textContent.replace(/[\u2066-\u2069]/g, '').trim());
    expect(badges).to.deep.equal(['Büro in Siegburg']);
  });

  it('filters, and shows only the groups asked for', async () => {
    const page = await directory(rich);
    await page.choose('Recht');
    expect(page.count).to.equal('1 Kontakt');
    expect(page.groups).to.deep.equal(['Recht']);
  });

  it('finds by function, language and number, best first', async () => {
    const page = await directory(rich);
    for (const [words, title] of [
      ['einburgerung', 'Einbürgerung'],
      ['arabisch', 'Einbürgerung'],
      ['02241 132107', 'Einbürgerung'],
      ['Brücke', 'Lotsen'],
    ]) {
      await page.type(words!);
      expect(page.titles[0], words).to.equal(title);
      expect(page.groups).to.deep.equal([]);
    }
  });

  it('shows more on demand, with the focus on the first new one', async () => {
    const page = await directory(contactFeed(manyContacts(30)), { 'page-size': '10' });
    expect(page.titles.length).to.equal(10);
    await page.click(page.button('Mehr zeigen'));
    await waitUntil(() => page.titles.length === 20, 'twenty', patient);
    expect(page.root.activeElement?.textContent.trim()).to.equal(page.titles[10]);
  });

  it('says what to do when nobody is found', async () => {
    const page = await directory(rich);
    await page.type('xylophonbau');
    await waitUntil(() => page.root.querySelector('.empty'), 'empty', patient);
    await page.click(page.button('Alle Kontakte zeigen'));
    expect(page.count).to.equal('4 Kontakte');
  });

  it('says so when there is nobody', async () => {
    const page = await directory(contactFeed([], { organizations: [], places: [] }));
    expect(page.root.querySelector('.empty')?.textContent.trim()).to.equal(
      'Hier stehen noch keine Kontakte.',
    );
  });
});

describe('the details', () => {
  it('say all there is', async () => {
    const page = await directory(rich);
    const dialog = await page.openDetails('Einbürgerung');
    const text = dialog.textContent.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
    for (const words of [
      'Team Staatsangehörigkeit',
      'Dr. Jana Muster',
      'Zentrale:',
      '(Arabisch, Ukrainisch)',
      'Montag 08:00–12:00 ohne Termin',
      'Dienstag geschlossen',
      'Donnerstag 14:00–18:00 mit Termin, Zimmer 12',
      'Heiligabend',
      'Sie können einen Termin ausmachen.',
      'Haltestelle Markt',
      'Amt 33',
      'Vertretung: Auskunft im Rathaus',
      'Merkblatt',
    ])
      expect(text).to.include(words);
    const links = page.all<HTMLAnchorElement>('dialog a').map(({ href }) => href);
    for (const href of [
      'tel:+492241132107',
      'https://example.org/termin',
      'https://example.org/formular',
      'https://example.org/chat',
    ])
      expect(links).to.include(href);
  });

  it('never name a person who did not agree', async () => {
    const page = await directory(contactFeed([fullContact({ person: { given: 'Jana', family: 'Geheim' } })]));
    const dialog = await page.openDetails('Einbürgerung');
    expect(page.root.textContent + dialog.textContent).not.to.include('Geheim');
  });

  it('close with the focus back on the card', async () => {
    const page = await directory(rich);
    const link = page.all<HTMLAnchorElement>('.title a')[1]!;
    link.focus();
    await page.click(link);
    await waitUntil(() => page.dialog, 'details', patient);
    page.element.close();
    await page.settle();
    expect(page.dialog).to.equal(null);
    expect(page.root.activeElement).to.equal(link);
  });

  it('turn to the one who stands in', async () => {
    const page = await directory(rich);
    const dialog = await page.openDetails('Einbürgerung');
    await page.click(
      dialog.querySelector<HTMLElement>('a[href*="contacts-id=c1"], .sections a:not(.out)') ?? dialog,
    );
    expect(page.dialog?.querySelector('h2')?.textContent.trim()).to.equal('Auskunft im Rathaus');
  });

  it('have the card as a file, with the right kinds of numbers', async () => {
    const page = await directory(rich);
    await page.openDetails('Einbürgerung');
    const made: Blob[] = [];
    const before = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return before(blob);
    };
    const names: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    try {
      await page.click(page.button('Kontakt speichern'));
      await waitUntil(() => names.length, 'a file', patient);
    } finally {
      URL.createObjectURL = before;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(names).to.deep.equal(['Einbürgerung.vcf']);
    expect(made[0]!.type).to.equal('text/vcard');
    const text = await made[0]!.text();
    expect(text).to.include('TEL;TYPE=work;TYPE=voice:+492241132107\r\n');
    expect(text.replaceAll('\r\n ', '')).to.include('Montag: 08:00–12:00 ohne Termin');
  });

  it('have a QR code', async () => {
    const page = await directory(rich);
    await page.openDetails('Einbürgerung');
    await page.click(page.button('QR-Code'));
    await waitUntil(() => page.root.querySelector('.qr'), 'a code', patient);
    expect(page.root.querySelector('.qr')!.getAttribute('aria-label')).to.include('Einbürgerung');
    expect(page.button('QR-Code').getAttribute('aria-expanded')).to.equal('true');
    await page.click(page.button('QR-Code'));
    expect(page.root.querySelector('.qr')).to.equal(null);
  });

  it('link to offers and dates of the organization, on the pages that are named', async () => {
    const feed = contactFeed([fullContact()], {
      offers: [
        { id: 'o1', title: 'Beratung', organizationIds: ['kreis'] },
        { id: 'o2', title: 'Anderes', organizationIds: ['verein'] },
      ],
      events: [{ id: 'e1', title: 'Infoabend', start: '2099-01-01T18:00', contactIds: ['voll'] }],
    });
    const page = await directory(feed, { 'offers-url': '/angebote?a=1', 'events-url': '/termine' });
    await page.openDetails('Einbürgerung');
    const href = (words: string) => (page.button(words) as HTMLAnchorElement).href;
    expect(href('Beratung')).to.equal(`${location.origin}/angebote?a=1&offers-id=o1`);
    expect(href('Infoabend')).to.equal(`${location.origin}/termine?events-id=e1`);
    expect(() => page.button('Anderes')).to.throw();
  });

  it('have no section for offers when they are shown nowhere', async () => {
    const feed = contactFeed([fullContact()], {
      offers: [{ id: 'o1', title: 'Beratung', organizationIds: ['kreis'] }],
    });
    const page = await directory(feed);
    await page.openDetails('Einbürgerung');
    expect(() => page.button('Beratung')).to.throw();
  });
});

describe('the address', () => {
  it('holds the order, filters and the open contact under its own prefix', async () => {
    history.replaceState(null, '', '?foreign=1&contacts-by=actor&contacts-field=recht&contacts-id=voll');
    try {
      const page = await directory(rich, { 'url-state': '' });
      await waitUntil(() => page.dialog, 'details', patient);
      expect(page.groups).to.deep.equal(['Kreis']);
      page.element.close();
      await page.settle();
      expect(location.search).to.equal('?foreign=1&contacts-field=recht&contacts-by=actor');
    } finally {
      history.replaceState(null, '', location.pathname);
    }
  });
});

describe('the clock', () => {
  it('opens and closes an office while somebody reads, and moves it under the filter', async () => {
    const realNow = Date.now;
    // Monday, 2 November 2026, in Berlin.
    let now = Date.UTC(2026, 10, 2, 7, 59, 30);
    Date.now = () => now;
    try {
      const hours = { weekly: [{ days: ['mo'], from: '09:00', to: '12:00' }] };
      const page = await directory(
        contactFeed([contact({ hours }), contact({ id: 'c2', role: 'Andere', hours: { always: true } })]),
      );
      const said = () =>
        page.all('.facts').map((list) => list.textContent.replace(/[\u2066-\u2069]/g, '').trim());
      await waitUntil(() => said().some((text) => text.includes('Öffnet um 09:00')), 'shut', patient);
      await page.choose('Jetzt geöffnet');
      expect(page.titles).to.deep.equal(['Andere']);
      now += 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => page.titles.length === 2, 'two are open', patient);
      expect(said().join()).to.include('Jetzt geöffnet bis 12:00');
    } finally {
      Date.now = realNow;
    }
  });
});

describe('search engines', () => {
  it('are told about the contacts that are shown, and no longer when the widget has gone', async () => {
    const page = await directory(rich, { 'json-ld': '' });
    const data = () => document.head.querySelector('script[type="application/ld+json"]')?.textContent;
    expect(window.parent === window, 'not inside of a frame').to.equal(true);
    await waitUntil(() => data(), 'data', patient);
    expect(data()).to.include('"contactType":"Einbürgerung"');
    page.element.remove();
    await waitUntil(() => !data(), 'no data', patient);
  });
});
