// The life of the element: loading, faults, removed and put back, attributes that change, two on one page.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { feedOf, manyOffers, offer } from '../../fixtures/offers.js';
import { feedAddress, finder, Finder } from './harness.js';

describe('the life of a finder', () => {
  it('shows the page’s own content until the feed is there, and when it never comes', async () => {
    const element = await fixture<HTMLElement>(
      html`<mit-offer-finder url-state="off" feed="/gibt-es-nicht.json"
        ><a href="/liste">Alle Angebote</a></mit-offer-finder
      >`,
    );
    const slot = element.shadowRoot!.querySelector('slot');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('Alle Angebote');
    await waitUntil(() => element.shadowRoot!.querySelector('.notice'), 'a message', { timeout: 10_000 });
    expect(element.shadowRoot!.querySelector('slot'), 'the link is still there').to.not.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('Die Daten konnten nicht geladen werden.');
    expect(element.shadowRoot!.textContent).to.contain('E-MISSING');
  });

  it('tells the page when the feed has been read and what went wrong', async () => {
    const element = document.createElement('mit-offer-finder');
    element.setAttribute('url-state', 'off');
    element.setAttribute('feed', '/gibt-es-nicht.json');
    const failed = new Promise<string>((resolve) =>
      element.addEventListener('mit-error', (event) => resolve(event.detail.code)),
    );
    document.body.append(element);
    expect(await failed).to.equal('E-MISSING');
    element.remove();
  });

  it('goes on after it was moved and put back', async () => {
    const page = await finder(feedOf(manyOffers(30)));
    await page.click(page.option('Bildung'));
    const box = page.element.parentElement!;
    page.element.remove();
    box.append(page.element);
    await waitUntil(() => page.count === '15 Angebote', 'same filter, same result', { timeout: 10_000 });
    await page.click(page.option('Bildung'));
    expect(page.count).to.equal('30 Angebote');
  });

  it('reads another feed when the attribute changes', async () => {
    const page = await finder(feedOf(manyOffers(3)));
    page.element.setAttribute('feed', feedAddress(feedOf([offer({ title: 'Neu' })])));
    await waitUntil(() => page.titles[0] === 'Neu', 'new feed', { timeout: 10_000 });
    expect(page.count).to.equal('1 Angebot');
  });

  it('merges several feeds', async () => {
    const one = feedAddress(feedOf([offer({ id: 'a', title: 'Eins' }), offer({ id: 'b', title: 'Zwei' })]));
    const two = feedAddress(
      feedOf([offer({ id: 'b', title: 'Zwei von woanders' }), offer({ id: 'c', title: 'Drei' })]),
    );
    const page = await finder(`${one} ${two}`);
    expect(page.titles).to.deep.equal(['Eins', 'Zwei', 'Drei']);
  });

  it('shows the good records of a half-bad feed', async () => {
    const page = await finder(
      feedOf([offer(), { id: 'ohne Titel' }, 17 as never, offer({ id: 'o2', title: 'Gut' })]),
    );
    expect(page.titles).to.deep.equal(['Sprachcafé', 'Gut']);
  });

  it('survives junk in its attributes', async () => {
    const page = await finder(feedOf(manyOffers(30)), {
      'page-size': 'viele',
      'heading-level': '99',
      'hide-facets': ',,x',
      'preset-town': '<b>',
      lang: 'C',
    });
    expect(page.root.querySelector('.counted')?.localName).to.equal('h6');
    await page.click(page.button('Alle Filter löschen'));
    expect(page.titles.length).to.equal(20);
  });

  it('hides itself like any element', async () => {
    const page = await finder(feedOf([offer()]));
    page.element.hidden = true;
    expect(getComputedStyle(page.element).display).to.equal('none');
  });

  it('takes no other name twice', async () => {
    const warned: string[] = [];
    const warn = console.warn;
    console.warn = (text: string) => warned.push(text);
    const { defineOnce } = await import('../../../src/widgets/base/define-once.js');
    defineOnce('mit-offer-finder', class extends HTMLElement {});
    await waitUntil(() => warned.length > 0, 'a hint', { timeout: 10_000 });
    console.warn = warn;
    expect(warned[0]).to.contain('E-DEFINED');
  });

  it('follows the others of its group, and nobody else', async () => {
    const one = await finder(feedOf(manyOffers(30)), { group: 'kreis' });
    const two = await finder(feedOf(manyOffers(20)), { group: 'kreis' });
    const alone = await finder(feedOf(manyOffers(20)));
    await one.click(one.option('Bildung'));
    await two.settle();
    expect([one.count, two.count, alone.count]).to.deep.equal(['15 Angebote', '10 Angebote', '20 Angebote']);
    one.element.remove();
    two.element.remove();
  });

  it('shows a picture only from where the page allows', async () => {
    const image = { src: 'https://bilder.example/a.jpg', alt: 'Ein Haus', width: 40, height: 30 };
    for (const [hosts, count] of [
      ['', 0],
      ['bilder.example', 1],
    ] as const) {
      const page = await finder(feedOf([offer({ image })]), { 'image-hosts': hosts });
      page.element.open('o1');
      await waitUntil(() => page.dialog !== null, 'open', { timeout: 10_000 });
      expect(page.root.querySelectorAll('img').length, hosts).to.equal(count);
      page.element.close();
      await page.settle();
    }
  });

  it('can be driven by the page', async () => {
    const page = await finder(feedOf(manyOffers(5)));
    page.element.open('o2');
    await waitUntil(() => page.dialog !== null, 'open', { timeout: 10_000 });
    page.element.close();
    await waitUntil(() => page.dialog === null, 'closed', { timeout: 10_000 });
    await page.click(page.option('Bildung'));
    page.element.clear();
    await page.settle();
    expect(page.count).to.equal('5 Angebote');
    expect(page).to.be.instanceOf(Finder);
  });
});
