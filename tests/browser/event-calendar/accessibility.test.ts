// WCAG 2.2 AA in every state of the calendar, by axe with no rule switched off.
import { expect, waitUntil } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { event, eventFeed, fullEvent, inDays, manyEvents } from '../../fixtures/events.js';
import { calendar, patient, type Calendar } from './harness.js';

declare const axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe leaves to a person: it cannot see the background under a card's overlay link; the pairs are checked apart. */
const judged = ['color-contrast', 'target-size'];

const audit = async (page: Calendar): Promise<void> => {
  const { violations, incomplete } = await axe.run(page.element, { runOnly: tags });
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
  expect(faults).to.deep.equal([]);
  expect(incomplete.map(({ id }) => id).filter((id) => !judged.includes(id))).to.deep.equal([]);
};

describe('axe finds nothing in the calendar', () => {
  const rich = eventFeed([
    fullEvent(),
    event({ id: 'aus', title: 'Fällt aus', status: 'cancelled' }),
    event({ id: 'lang', title: 'Ausstellung', start: inDays(-20), end: inDays(20) }),
    ...manyEvents(24),
  ]);

  it('in the list', async () => audit(await calendar(rich)));
  it('in the list on a phone', async () => audit(await calendar(rich, {}, { width: 320 })));
  it('in Arabic', async () => audit(await calendar(rich, {}, { lang: 'ar' })));
  it('in easy German', async () => audit(await calendar(rich, {}, { lang: 'de-simple' })));
  it('in a sidebar', async () =>
    audit(await calendar(rich, { view: 'next', heading: 'Termine' }, { width: 280 })));
  it('about a series', async () => audit(await calendar(rich, { 'lock-series': 'woche' })));
  it('without events', async () => audit(await calendar(eventFeed([]))));
  it('after a feed that did not come', async () => audit(await calendar('/gibt-es-nicht.json')));

  it('in the month', async () => {
    const page = await calendar(rich, { view: 'month', 'week-numbers': '' });
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    await audit(page);
  });

  it('in the programme of a series', async () => {
    const page = await calendar(rich, { view: 'programme', 'lock-series': 'woche' });
    await waitUntil(() => page.root.querySelector('.programme'), 'a programme', patient);
    await audit(page);
  });

  it('in the menu of what can be printed, and on the poster', async () => {
    const page = await calendar(rich);
    page.root.querySelector<HTMLElement>('.menu summary')!.click();
    await audit(page);
    page.button('Wochenplakat').click();
    await page.openDialog();
    await audit(page);
  });

  it('when nothing is found', async () => {
    const page = await calendar(rich);
    await page.type('xylophon');
    await waitUntil(() => page.root.querySelector('.empty'), 'nothing found', patient);
    await audit(page);
  });

  it('in the dialog of filters', async () => {
    const page = await calendar(rich, {}, { width: 320 });
    await page.click(page.button('Filter'));
    await audit(page);
  });

  for (const lang of ['de', 'ar'])
    it(`in the details (${lang})`, async () => {
      const page = await calendar(rich, {}, { lang });
      page.element.open('voll');
      await waitUntil(() => page.dialog, 'details', patient);
      await page.settle();
      await audit(page);
    });
});
