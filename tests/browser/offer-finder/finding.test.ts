// Finding: words, filters, counts, what is not stated, and what a visitor is told about it.
import { expect, waitUntil } from '@open-wc/testing';
import { feedOf, fullOffer, manyOffers, offer } from '../../fixtures/offers.js';
import { announced, finder } from './harness.js';

describe('a list of offers', () => {
  it('shows the offers in the order of the feed, twenty at a time', async () => {
    const page = await finder(feedOf(manyOffers(45)));
    expect(page.count).to.equal('45 Angebote');
    expect(page.titles.length).to.equal(20);
    expect(page.titles[0]).to.equal('Sprachkurs Nummer 1');
    await page.click(page.button('20 weitere zeigen'));
    expect(page.titles.length).to.equal(40);
    expect(page.root.activeElement?.textContent?.trim()).to.equal('Beratung Nummer 21');
    await page.click(page.button('5 weitere zeigen'));
    expect(page.titles.length).to.equal(45);
  });

  it('shows a record with nothing but a title', async () => {
    const page = await finder(feedOf([offer()]));
    expect(page.titles).to.deep.equal(['Sprachcafé']);
    expect(page.all('.facet').length, 'no filter without data').to.equal(0);
  });

  it('hides what is over, expired or not yet published', async () => {
    const page = await finder(
      feedOf([
        offer({ id: 'a', title: 'Läuft' }),
        offer({ id: 'b', title: 'Vorbei', status: 'ended' }),
        offer({ id: 'c', title: 'Abgelaufen', validUntil: '2020-01-01' }),
        offer({ id: 'd', title: 'Später', publishFrom: '2999-01-01' }),
        offer({ id: 'e', title: 'Pause', status: 'paused' }),
      ]),
    );
    expect(page.titles).to.deep.equal(['Läuft', 'Pause']);
  });

  it('says so when there are no offers at all', async () => {
    const page = await finder(feedOf([]));
    expect(page.root.textContent).to.contain('Hier stehen noch keine Angebote.');
  });
});

describe('filters', () => {
  it('leave exactly as many offers as they promise', async () => {
    const page = await finder(feedOf(manyOffers(45)));
    await page.unfold('Kosten');
    for (const label of ['Bildung', 'kostenlos oder gegen Spende', 'Siegburg']) {
      const promised = page.promised(label);
      await page.click(page.option(label));
      expect(page.count, label).to.equal(`${promised} Angebote`);
      await page.click(page.option(label));
    }
    expect(page.count).to.equal('45 Angebote');
  });

  it('stand closed but for the first ones, and stay as a visitor leaves them', async () => {
    const page = await finder(feedOf(manyOffers(45)));
    const facets = () => page.all<HTMLDetailsElement>('.facet');
    expect(
      facets()
        .map(({ open }) => open)
        .indexOf(false),
    ).to.equal(3);
    expect(page.all('.facet:not([open]) .option').length).to.equal(0);
    await page.unfold('Kosten');
    facets()[0]!.open = false;
    await page.click(page.option('Siegburg'));
    expect(facets()[0]!.open).to.equal(false);
    expect(page.option('kostenlos oder gegen Spende').closest('details')!.open).to.equal(true);
  });

  it('keep the focus where it is', async () => {
    const page = await finder(feedOf(manyOffers(45)));
    const option = page.option('Bildung');
    option.focus();
    await page.click(option);
    expect(page.root.activeElement).to.equal(option);
  });

  it('find what serves a town from outside, and the towns around it when asked', async () => {
    const page = await finder(
      feedOf([
        offer({ id: 'a', title: 'Im Ort', serviceArea: ['05382060'] }),
        offer({ id: 'b', title: 'Im ganzen Kreis', serviceArea: ['05382'] }),
        offer({ id: 'c', title: 'Nachbarort', serviceArea: ['05382056'] }),
        offer({ id: 'd', title: 'Weit weg', serviceArea: ['05382036'] }),
      ]),
    );
    await page.click(page.option('Siegburg'));
    expect(page.titles).to.deep.equal(['Im Ort', 'Im ganzen Kreis']);
    await page.click(page.option('auch Orte in der Nähe'));
    expect(page.titles).to.deep.equal(['Im Ort', 'Im ganzen Kreis', 'Nachbarort']);
  });

  it('never drop silently what says nothing about the question', async () => {
    const page = await finder(feedOf(manyOffers(8)));
    await page.unfold('Kosten');
    await page.click(page.option('kostenlos oder gegen Spende'));
    expect(page.count).to.equal('2 Angebote');
    expect(page.root.textContent.replace(/\s+/g, ' ')).to.contain(
      'Bei 6 weiteren Angeboten fehlen diese Angaben.',
    );
    await page.click(page.button('Auch diese zeigen'));
    expect(page.titles.length).to.equal(8);
  });

  it('can be taken back one by one and all at once', async () => {
    const page = await finder(feedOf(manyOffers(45)));
    await page.click(page.option('Bildung'));
    await page.click(page.option('Siegburg'));
    expect(page.all('.active .chip').length).to.equal(2);
    await page.click(page.button('Bildung entfernen'));
    expect(page.all('.active .chip').length).to.equal(1);
    expect(
      page.root.activeElement?.classList.contains('counted'),
      'focus is on the number of results',
    ).to.equal(true);
    await page.click(page.button('Alle Filter löschen'));
    expect(page.count).to.equal('45 Angebote');
  });

  it('name the one to drop when nothing is left', async () => {
    const page = await finder(
      feedOf([
        ...manyOffers(6),
        offer({ id: 'x', title: 'Fest', type: 'group', fieldsOfAction: ['alltag'] }),
      ]),
    );
    await page.click(page.option('Bildung'));
    await page.click(page.option('Gruppe und Treff'));
    expect(page.root.textContent).to.contain('Dazu haben wir nichts gefunden.');
    await page.click(page.root.querySelector<HTMLElement>('.empty .chip')!);
    expect(page.titles.length).to.be.greaterThan(0);
  });

  it('of the page can be changed when preset and not when locked', async () => {
    const preset = await finder(feedOf(manyOffers(45)), { 'preset-field': 'bildung' });
    expect(preset.count).to.equal('23 Angebote');
    await preset.click(preset.button('Alle Filter löschen'));
    expect(preset.count).to.equal('45 Angebote');
    const locked = await finder(feedOf(manyOffers(45)), {
      'lock-field': 'bildung',
      'hide-facets': 'type, cost',
    });
    expect(locked.count).to.equal('23 Angebote');
    const names = locked.all('.facet-name').map((name) => name.textContent);
    expect(names).to.not.include.members(['Thema']);
    expect(names).to.not.include.members(['Art des Angebots']);
    expect(locked.all('.active').length).to.equal(0);
  });

  it('open in a dialog in a narrow box and say what they would show', async () => {
    const page = await finder(feedOf(manyOffers(45)), {}, { width: 340 });
    expect(page.all('.aside').length).to.equal(0);
    await page.click(page.button('Filter'));
    expect(page.dialog?.id).to.equal('filters');
    await page.click(page.option('Bildung'));
    await page.click(page.button('23 Angebote zeigen'));
    expect(page.dialog).to.equal(null);
    expect(page.count).to.equal('23 Angebote');
    expect(page.root.activeElement?.classList.contains('filters')).to.equal(true);
  });

  it('of a course level are chosen from and to', async () => {
    const page = await finder(
      feedOf([
        offer({ id: 'a', title: 'Anfang', course: { levelFrom: 'A1', levelTo: 'A2' } }),
        offer({ id: 'b', title: 'Später', course: { levelFrom: 'B2', levelTo: 'C1' } }),
        offer({ id: 'c', title: 'Lesen lernen', course: { literacy: true } }),
      ]),
    );
    const from = page.root.querySelector<HTMLSelectElement>('.bound select')!;
    from.value = '0';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settle();
    expect(page.titles).to.deep.equal(['Lesen lernen']);
  });
});

describe('searching', () => {
  it('finds umlauts however they are typed, parts of words and Arabic titles', async () => {
    const page = await finder(feedOf([fullOffer(), offer({ id: 'b', title: 'Frühstück für Väter' })]));
    for (const words of ['Fruehstueck', 'fruhstuck', 'vater']) {
      await page.type(words);
      await waitUntil(() => page.titles.length === 1, words);
      expect(page.titles, words).to.deep.equal(['Frühstück für Väter']);
    }
    await page.type('دورة');
    await waitUntil(() => page.titles[0]?.startsWith('Deutsch'), 'Arabic word', { timeout: 10_000 });
    await page.type('Volkshochschule');
    await waitUntil(() => page.titles[0]?.startsWith('Deutsch'), 'provider', { timeout: 10_000 });
    await page.type('');
    await waitUntil(() => page.titles.length === 2, 'empty field shows all', { timeout: 10_000 });
  });

  const marks = (page: Awaited<ReturnType<typeof finder>>, of: string) =>
    page.all(`${of} mark`).map((mark) => mark.textContent);

  it('marks the words where they stand, in every script', async () => {
    const page = await finder(
      feedOf([
        offer({ id: 'a', title: 'Frühstück für Väter', summary: 'Das Frühstück am Sonntag.' }),
        offer({ id: 'b', title: 'دورة لغة', summary: 'Сніданок для батьків 🥐 Сніданок' }),
      ]),
    );
    await page.type('fruehstueck');
    await waitUntil(() => page.titles.length === 1, 'one left', { timeout: 10_000 });
    await waitUntil(() => marks(page, '.card').length > 0, 'words marked', { timeout: 10_000 });
    expect(marks(page, '.title')).to.deep.equal(['Frühstück']);
    expect(marks(page, '.summary')).to.deep.equal(['Frühstück']);
    expect(page.titles[0]).to.equal('Frühstück für Väter');
    await page.type('сніданок');
    await waitUntil(() => page.titles[0] === 'دورة لغة', 'the other one', { timeout: 10_000 });
    expect(marks(page, '.summary')).to.deep.equal(['Сніданок', 'Сніданок']);
    await page.type('');
    await waitUntil(() => page.titles.length === 2, 'all again', { timeout: 10_000 });
    expect(marks(page, '.card')).to.deep.equal([]);
  });

  it('says by which word an offer was found when its card does not show it', async () => {
    const page = await finder(feedOf([fullOffer(), offer({ id: 'b', title: 'Nähtreff' })]));
    await page.type('دورة');
    await waitUntil(() => page.root.querySelector('.why'), 'the reason', { timeout: 10_000 });
    const why = page.root.querySelector<HTMLElement>('.why')!;
    expect(why.textContent.replace(/\s+/g, ' ').trim()).to.equal('Gefunden über: دورة (Arabisch)');
    expect(why.querySelector('mark')!.lang).to.equal('ar');
    await page.type('Kinderbetreuung');
    await waitUntil(() => marks(page, '.title').length === 1, 'found by its title', { timeout: 10_000 });
    expect(page.root.querySelector('.why')).to.equal(null);
  });

  it('offers the nearest word when there is none like it', async () => {
    const page = await finder(feedOf([fullOffer(), offer({ id: 'b', title: 'Bewerbungstraining' })]));
    await page.type('Bewxrbyngstrajnink');
    await waitUntil(() => page.root.querySelector('.empty .chip'), 'a suggestion', { timeout: 10_000 });
    await page.click(page.button('Bewerbungstraining'));
    await waitUntil(() => page.titles.length === 1, 'found', { timeout: 10_000 });
    expect(page.search.value).to.equal('Bewerbungstraining');
  });

  it('names what has to go when words and filters leave nothing', async () => {
    const page = await finder(feedOf(manyOffers(45)));
    await page.click(page.option('Siegburg'));
    await page.type('Beratung');
    await waitUntil(() => page.root.querySelector('.empty, mark'), 'an answer', { timeout: 10_000 });
    const advice = page.root.querySelector('.empty')?.textContent ?? '';
    if (advice) expect(advice).to.match(/ohne diese Wörter|ohne diesen Filter/);
  });

  it('announces the settled result once, and nothing when the page has just loaded', async () => {
    // What the tests before have still to say is not the subject here.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const page = await finder(feedOf(manyOffers(45)));
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(announced()).to.equal('');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(announced()));
    watch.observe(document.querySelector('[data-mit-announcer]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const words of ['S', 'Sp', 'Sprach']) await page.type(words);
    await waitUntil(() => said.length > 0, 'announced', { timeout: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 350));
    watch.disconnect();
    expect(said).to.deep.equal(['15 Angebote']);
  });

  it('tells at once when nothing is found', async () => {
    const page = await finder(feedOf(manyOffers(5)));
    await page.type('xyzxyz');
    await waitUntil(() => announced() === 'Keine Angebote', 'announced', { timeout: 10_000 });
    expect(page.root.textContent).to.contain('Dazu haben wir nichts gefunden.');
  });
});
