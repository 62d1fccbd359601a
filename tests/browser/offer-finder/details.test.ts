// One offer: everything the record says, a dialog that gives the focus back, permalinks, shortlist.
import { expect, waitUntil } from '@open-wc/testing';
import { feedOf, fullOffer, offer } from '../../fixtures/offers.js';
import { forgetHistory } from '../env.js';
import { finder, type Finder } from './harness.js';

const open = async (page: Finder, title: string): Promise<HTMLDialogElement> => {
  await page.click(page.button(title));
  await waitUntil(() => page.dialog !== null, 'details are open', { timeout: 10_000 });
  await page.settle();
  return page.dialog!;
};

describe('details', () => {
  it('show everything a record has', async () => {
    const page = await finder(feedOf([fullOffer()]));
    const text = (await open(page, 'Deutsch A1')).textContent.replace(/\s+/g, ' ');
    for (const part of [
      'Wir lernen in kleinen Gruppen.',
      'anrufen und E-Mail schreiben',
      'Ausweis',
      'Di und Do',
      '09:00–12:15',
      'nur noch wenige Plätze',
      'Treff am Markt',
      '53721 Siegburg',
      'Rampe hinten',
      '20–40',
      'A1 bis A2',
      'Arabisch (mit Sprachmittlung, auf Anfrage)',
      'Anmeldung Deutschkurse',
      'kurse@example.org',
      'Volkshochschule Muster',
      'Geprüft: September 2026',
      'Fehler melden',
    ])
      expect(text).to.contain(part);
  });

  it('have phone numbers that can be dialled', async () => {
    const page = await finder(feedOf([fullOffer()]));
    const dialog = await open(page, 'Deutsch A1');
    expect(dialog.querySelector('a[href^="tel:"]')!.getAttribute('href')).to.equal('tel:+4922411020');
  });

  it('look finished with nothing but a title', async () => {
    const page = await finder(feedOf([offer()]));
    const dialog = await open(page, 'Sprachcafé');
    expect(dialog.querySelectorAll('.sections section').length).to.equal(0);
    expect(dialog.querySelector('h2')!.textContent).to.contain('Sprachcafé');
  });

  it('report a mistake to the publisher with the id of the record', async () => {
    const page = await finder(feedOf([fullOffer()]));
    const dialog = await open(page, 'Deutsch A1');
    const href = dialog.querySelector('a[href^="mailto:feed@example.org"]')!.getAttribute('href')!;
    expect(decodeURIComponent(href)).to.contain('[voll]');
  });

  it('link to the map the page has chosen, or to none', async () => {
    const own = await finder(feedOf([fullOffer()]), { 'map-url': 'https://maps.example/?q={query}' });
    const link = (await open(own, 'Deutsch A1')).querySelector('a[href^="https://maps.example"]')!;
    expect(link.getAttribute('href')).to.equal(
      `https://maps.example/?q=${encodeURIComponent('Markt 1, 53721 Siegburg')}`,
    );
    const none = await finder(feedOf([fullOffer()]), { 'map-url': 'none' });
    expect((await open(none, 'Deutsch A1')).textContent).to.not.contain('Karte');
  });

  it('give the focus back to where they were opened from', async () => {
    const page = await finder(feedOf([fullOffer(), offer()]));
    await open(page, 'Sprachcafé');
    page.dialog!.dispatchEvent(new Event('cancel', { cancelable: true }));
    await waitUntil(() => page.dialog === null, 'closed', { timeout: 10_000 });
    await page.settle();
    expect(page.root.activeElement?.textContent?.trim()).to.equal('Sprachcafé');
  });

  it('can be taken over by the page', async () => {
    const page = await finder(feedOf([offer()]));
    let asked = '';
    page.element.addEventListener('mit-open', (event) => {
      asked = event.detail.id;
      event.preventDefault();
    });
    await page.click(page.button('Sprachcafé'));
    expect(asked).to.equal('o1');
    expect(page.dialog).to.equal(null);
  });

  it('never make a link of a dangerous address', async () => {
    const page = await finder(
      feedOf([
        offer({
          links: [
            { url: 'javascript:alert(1)', label: 'Böse' },
            { url: 'https://example.org/', label: 'Gut' },
          ],
        }),
      ]),
    );
    const dialog = await open(page, 'Sprachcafé');
    expect(dialog.querySelectorAll('a[href^="javascript"]').length).to.equal(0);
    expect(dialog.textContent).to.contain('Gut');
  });

  it('show markup in a text as text', async () => {
    const page = await finder(
      feedOf([offer({ title: '<img src=x onerror=alert(1)>', description: '<b>fett</b>' })]),
    );
    expect(page.root.querySelector('img')).to.equal(null);
    expect((await open(page, '<img')).textContent).to.contain('<b>fett</b>');
  });
});

describe('the address bar', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('remembers what was asked, next to what others keep there', async () => {
    history.replaceState(null, '', `${before.split('#')[0]}${before.includes('?') ? '&' : '?'}seite=3`);
    const page = await finder(feedOf([fullOffer(), offer()]), { 'url-state': 'test' });
    const says = (part: string) => location.search.includes(part);
    await page.click(page.option('Bildung'));
    await waitUntil(() => says('test-field=bildung'), 'the filter in the address');
    expect(location.search).to.contain('seite=3');
    await page.click(page.button('Alle Filter löschen'));
    await waitUntil(() => !says('test-field'), 'no filter in the address');
    await page.type('sprach');
    await waitUntil(() => says('test-q=sprach'), 'the words in the address');
  });

  it('opens the record of a permalink, and the back button closes it', async () => {
    await forgetHistory();
    const page = await finder(feedOf([fullOffer(), offer()]), { 'url-state': 'test' });
    await open(page, 'Sprachcafé');
    expect(location.search).to.contain('test-id=o1');
    history.back();
    await waitUntil(() => page.dialog === null, 'back closes', { timeout: 10_000 });
    history.forward();
    await waitUntil(() => page.dialog !== null, 'forward opens', { timeout: 10_000 });
    const copy = await finder(feedOf([fullOffer(), offer()]), { 'url-state': 'test' });
    await waitUntil(() => copy.dialog !== null, 'permalink opens', { timeout: 10_000 });
    expect(copy.dialog!.querySelector('h2')!.textContent).to.contain('Sprachcafé');
    copy.element.remove();
    page.element.close();
    await page.settle();
  });

  it('says so when the record of a permalink is gone', async () => {
    history.replaceState(null, '', `${before}${before.includes('?') ? '&' : '?'}test-id=weg`);
    const page = await finder(feedOf([offer()]), { 'url-state': 'test' });
    await waitUntil(() => page.dialog !== null, 'dialog', { timeout: 10_000 });
    expect(page.dialog!.textContent).to.contain('Dieses Angebot gibt es nicht mehr.');
    page.element.remove();
  });

  it('stays untouched when switched off', async () => {
    const page = await finder(feedOf([fullOffer(), offer()]));
    await page.click(page.option('Bildung'));
    expect(location.href).to.equal(before);
  });
});

describe('the shortlist', () => {
  it('keeps offers without an account and shows only them', async () => {
    const page = await finder(feedOf([fullOffer(), offer(), offer({ id: 'o2', title: 'Nähtreff' })]));
    await page.click(page.button('Merken – Nähtreff'));
    await page.click(page.button('Merkliste'));
    expect(page.titles).to.deep.equal(['Nähtreff']);
    await page.click(page.button('Merken – Nähtreff'));
    expect(page.titles.length).to.equal(3);
  });
});
