// WCAG 2.2 AA in every state of the directory, by axe with no rule switched off.
import { expect, waitUntil } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { contact, contactFeed, fullContact, manyContacts } from '../../fixtures/contacts.js';
import { directory, patient, type Directory } from './harness.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe leaves to a person: it cannot see the background under a card's overlay link; the pairs are checked apart. */
const judged = ['color-contrast', 'target-size'];

const audit = async (page: Directory): Promise<void> => {
  const { violations, incomplete } = await axe.run(page.element, { runOnly: tags });
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(faults).to.deep.equal([]);
  expect(incomplete.map(({ id }) => id).filter((id) => !judged.includes(id))).to.deep.equal([]);
};

describe('axe finds nothing in the directory', () => {
  const open = contact({ id: 'auf', role: 'Immer offen', hours: { always: true }, topics: ['alltag'] });
  const rich = contactFeed([fullContact(), open, contact(), ...manyContacts(24)]);

  for (const by of ['topic', 'town', 'actor', 'name'])
    it(`in the list by ${by}`, async () => audit(await directory(rich, { 'group-by': by })));
  it('in the list on a phone', async () =>
    audit(await directory(rich, { heading: 'Wer hilft' }, { width: 320 })));
  for (const lang of ['en', 'ar', 'de-simple'])
    it(`in the list (${lang})`, async () => audit(await directory(rich, {}, { lang })));
  it('without contacts', async () =>
    audit(await directory(contactFeed([], { organizations: [], places: [] }))));
  it('after a feed that did not come', async () => audit(await directory('/gibt-es-nicht.json')));

  it('with filters chosen and others that say nothing', async () => {
    const page = await directory(rich);
    await page.choose('Siegburg');
    await audit(page);
  });

  it('with words marked', async () => {
    const page = await directory(rich);
    await page.type('paragraf');
    await waitUntil(() => page.root.querySelector('.why'), 'why it was found', patient);
    await audit(page);
  });

  it('when nothing is found', async () => {
    const page = await directory(rich);
    await page.type('xylophon');
    await waitUntil(() => page.root.querySelector('.empty'), 'nothing found', patient);
    await audit(page);
  });

  it('in the dialog of filters', async () => {
    const page = await directory(rich, {}, { width: 320 });
    await page.click(page.button('Filter'));
    await audit(page);
  });

  for (const lang of ['de', 'ar'])
    it(`in the details with a QR code (${lang})`, async () => {
      const page = await directory(rich, { 'offers-url': '/angebote' }, { lang });
      page.element.open('voll');
      await waitUntil(() => page.dialog, 'details', patient);
      const code = page.dialog!.querySelector<HTMLElement>('.acts [aria-expanded]')!;
      await page.click(code);
      await waitUntil(() => page.root.querySelector('.qr'), 'a code', patient);
      await audit(page);
    });
});
