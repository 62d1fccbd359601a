// Languages: the page's, the visitor's, right-to-left, and German one tap away on every record.
import { expect, waitUntil } from '@open-wc/testing';
import { feedOf, fullOffer, offer } from '../../fixtures/offers.js';
import { finder } from './harness.js';

const rootOf = (page: { root: ShadowRoot }) => page.root.querySelector<HTMLElement>('.root')!;

describe('the language of the finder', () => {
  it('is the page’s own', async () => {
    const page = await finder(feedOf([fullOffer(), offer()]), {}, { lang: 'en-GB' });
    expect(rootOf(page).lang).to.equal('en');
    expect(page.count).to.equal('2 offers');
    expect(page.titles[0]).to.equal('German A1 with childcare');
  });

  it('is written from the right in Arabic, dates and numbers included', async () => {
    const page = await finder(feedOf([fullOffer(), offer()]), {}, { lang: 'ar' });
    expect(rootOf(page).dir).to.equal('rtl');
    expect(getComputedStyle(rootOf(page)).direction).to.equal('rtl');
    expect(page.titles[0]).to.equal('دورة ألمانية A1 مع رعاية الأطفال');
    const german = page.root.querySelectorAll<HTMLElement>('.title a')[1]!;
    expect([german.lang, german.dir, german.textContent.trim()]).to.deep.equal(['de', 'ltr', 'Sprachcafé']);
  });

  it('can be changed by the visitor', async () => {
    const page = await finder(feedOf([fullOffer()]));
    const select = page.root.querySelector<HTMLSelectElement>('.language select')!;
    select.value = 'de-simple';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => rootOf(page).lang === 'de-simple', 'easy German', { timeout: 10_000 });
    expect(page.titles[0]).to.contain('Jemand passt auf Ihre Kinder auf');
  });

  it('can differ between two finders on one page', async () => {
    const english = await finder(feedOf([offer()]), {}, { lang: 'en' });
    const german = await finder(feedOf([offer()]), { lang: 'de' }, { lang: 'en' });
    expect([english.count, german.count]).to.deep.equal(['1 offer', '1 Angebot']);
  });

  it('is German on a page that says nothing we know', async () => {
    const page = await finder(feedOf([offer()]), {}, { lang: 'C' });
    expect(rootOf(page).lang).to.equal('de');
  });

  it('keeps German one tap away on every translated card', async () => {
    const page = await finder(feedOf([fullOffer()]), {}, { lang: 'ar' });
    await page.click(page.button('Deutsch –'));
    expect(page.titles[0]).to.equal('Deutsch A1 mit Kinderbetreuung');
    expect(page.root.querySelector<HTMLElement>('.title a')!.dir).to.equal('ltr');
    await page.click(page.button('Deutsch –'));
    expect(page.titles[0]).to.equal('دورة ألمانية A1 مع رعاية الأطفال');
  });
});
