// WCAG 2.2 AA in every state, by axe with no rule switched off; and what no tool sees: names, headings, sizes, words
// that must not be cut.
import { expect, waitUntil } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { emulateMedia } from '../env.js';
import { feedOf, fullOffer, manyOffers, offer } from '../../fixtures/offers.js';
import { finder, type Finder } from './harness.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe leaves to a person, with the verdict.
 * color-contrast: axe cannot see the background under a card's overlay link; the pairs are checked by themselves.
 */
const judged = ['color-contrast', 'target-size'];

const audit = async (page: Finder): Promise<void> => {
  const { violations, incomplete } = await axe.run(page.element, { runOnly: tags });
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(faults).to.deep.equal([]);
  expect(incomplete.map(({ id }) => id).filter((id) => !judged.includes(id))).to.deep.equal([]);
};

describe('axe finds nothing', () => {
  const rich = feedOf([fullOffer(), ...manyOffers(24)]);

  it('in a list beside its filters', async () => audit(await finder(rich)));
  it('in a list on a phone', async () => audit(await finder(rich, {}, { width: 320 })));
  it('in Arabic', async () => audit(await finder(rich, {}, { lang: 'ar' })));
  it('in easy German', async () => audit(await finder(rich, {}, { lang: 'de-simple' })));
  it('with a heading of its own', async () =>
    audit(await finder(rich, { heading: 'Angebote', 'heading-level': '3' })));
  it('in a sparse list', async () =>
    audit(await finder(feedOf([offer(), offer({ id: 'b', title: 'Nähtreff' })]))));
  it('in an empty feed', async () => audit(await finder(feedOf([]))));
  it('after a feed that did not come', async () => audit(await finder('/gibt-es-nicht.json')));

  it('in the dark', async () => {
    const { style } = document.documentElement;
    style.colorScheme = 'dark';
    style.background = '#13191b';
    try {
      await audit(await finder(rich));
    } finally {
      style.colorScheme = style.background = '';
    }
  });

  it('in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    await audit(await finder(rich));
  });

  it('with filters chosen', async () => {
    const page = await finder(rich);
    await page.click(page.option('Bildung'));
    await page.unfold('Kosten');
    await page.click(page.option('kostenlos oder gegen Spende'));
    await audit(page);
  });

  it('when nothing is found', async () => {
    const page = await finder(rich);
    await page.type('xyzxyz');
    await waitUntil(() => page.root.querySelector('.empty'), 'nothing found', { timeout: 10_000 });
    await audit(page);
  });

  it('in the dialog of filters', async () => {
    const page = await finder(rich, {}, { width: 320 });
    await page.click(page.button('Filter'));
    await audit(page);
  });

  for (const lang of ['de', 'ar'])
    it(`in the details (${lang})`, async () => {
      const page = await finder(rich, {}, { lang });
      page.element.open('voll');
      await waitUntil(() => page.dialog, 'details', { timeout: 10_000 });
      await page.settle();
      await audit(page);
      page.element.close();
      await page.settle();
    });

  it('in the shortlist', async () => {
    const page = await finder(rich);
    await page.click(page.button('Merken – Sprachkurs Nummer 1'));
    await page.click(page.button('Merkliste'));
    await audit(page);
  });
});

describe('what no tool sees', () => {
  it('headings follow the page’s own level without a gap', async () => {
    const levels = (page: Finder) =>
      page.all('h1,h2,h3,h4,h5,h6').map(({ localName }) => Number(localName[1]));
    const plain = levels(await finder(feedOf([offer()]), { 'heading-level': '2' }));
    expect(plain).to.deep.equal([2, 3]);
    const named = levels(await finder(feedOf([offer()]), { 'heading-level': '3', heading: 'Angebote' }));
    expect(named).to.deep.equal([3, 4, 5]);
  });

  it('everything to press is at least 24 pixels high and wide, main things 44', async () => {
    const page = await finder(feedOf([fullOffer(), ...manyOffers(24)]));
    await page.click(page.option('Bildung'));
    for (const button of page.all('button, select, .option, summary')) {
      const { width, height } = button.getBoundingClientRect();
      if (!width) continue;
      expect(Math.min(width, height), button.textContent.trim()).to.be.at.least(24);
    }
    for (const button of page.all('.toolbar button, .toolbar select, .more'))
      expect(button.getBoundingClientRect().height, button.textContent.trim()).to.be.at.least(44);
  });

  for (const width of [200, 240, 320, 480, 768, 1024])
    it(`nothing is cut or scrolls sideways at ${width} pixels`, async () => {
      const long = fullOffer({
        title: 'Donaudampfschifffahrtsgesellschaftskapitänsausbildung für Zugewanderte',
      });
      const page = await finder(feedOf([long, ...manyOffers(3)]), {}, { width });
      for (const group of page.all<HTMLDetailsElement>('details')) group.open = true;
      const box = page.element.getBoundingClientRect();
      const aside = page.root.querySelector('.aside')?.getBoundingClientRect();
      for (const element of page.all(
        '.card, .card *:not(.away), .toolbar *:not(.away), .aside *:not(.away), .said *',
      )) {
        const { left, right, width: own } = element.getBoundingClientRect();
        if (!own || element.closest('.away') || element.closest('svg')) continue;
        expect(right, element.className || element.localName).to.be.at.most(box.right + 1);
        expect(left, element.className || element.localName).to.be.at.least(box.left - 1);
        if (aside && element.closest('.aside'))
          expect(right, `${element.localName} in the filters`).to.be.at.most(aside.right + 1);
      }
    });

  it('text spacing after WCAG 1.4.12 cuts nothing', async () => {
    const page = await finder(feedOf([fullOffer(), ...manyOffers(3)]), {}, { width: 320 });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    page.root.adoptedStyleSheets = page.root.adoptedStyleSheets.concat(sheet);
    for (const element of page.all('.card, .button, .title'))
      expect(element.scrollWidth, element.className).to.be.at.most(element.clientWidth + 1);
  });

  it('stays as large on a page that shrinks its root size', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const page = await finder(feedOf([offer()]));
    expect(getComputedStyle(page.root.querySelector('.root')!).fontSize).to.equal('16px');
    document.documentElement.style.fontSize = '';
  });

  it('looks as it should on a page that resets everything', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important }');
    const before = document.adoptedStyleSheets;
    const page = await finder(feedOf([offer()]));
    document.adoptedStyleSheets = before.concat(sheet);
    expect(getComputedStyle(page.element).display).to.equal('block');
    expect(getComputedStyle(page.root.querySelector('.card')!).display).to.equal('flex');
    document.adoptedStyleSheets = before;
  });
});
