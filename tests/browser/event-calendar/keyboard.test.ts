// Everything a mouse can do, with nothing but keys: search, filter, open, close, turn the month, take along, print.
import { expect, waitUntil } from '@open-wc/testing';
import { eventFeed, fullEvent, manyEvents } from '../../fixtures/events.js';
import { press } from '../env.js';
import { calendar, downloaded, patient, type Calendar } from './harness.js';

const focused = (page: Calendar): HTMLElement | null => page.root.activeElement as HTMLElement | null;
const says = (page: Calendar): string =>
  (focused(page)?.closest('label') ?? focused(page))?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Tabs on until `test` holds of what has the focus. */
const tabTo = async (
  page: Calendar,
  what: string,
  test: (element: HTMLElement) => boolean,
): Promise<void> => {
  for (let i = 0; i < 80; i++) {
    const element = focused(page);
    if (element && test(element)) return;
    await press('Tab');
  }
  throw new Error(`no way by keys to ${what}; stopped at "${says(page)}"`);
};
const tabToWords = (page: Calendar, words: string) => tabTo(page, words, () => says(page).includes(words));
const start = (page: Calendar): void => page.root.querySelector<HTMLElement>('input[type=search]')!.focus();

describe('with nothing but keys', () => {
  it('one finds words, opens a date, closes it and is back at it', async () => {
    const page = await calendar(eventFeed([fullEvent(), ...manyEvents(4)]));
    start(page);
    for (const letter of 'vielfalt') await press(letter);
    await waitUntil(() => page.titles.join() === 'Fest der Vielfalt', 'found', patient);
    await tabToWords(page, 'Fest der Vielfalt');
    await press('Enter');
    await page.openDialog();
    expect(focused(page)?.id).to.equal('details-title');
    await press('Escape');
    await waitUntil(() => !page.dialog, 'closed', patient);
    await page.settle();
    expect(says(page)).to.equal('Fest der Vielfalt');
  });

  it('one chooses a filter, and the focus stays on it', async () => {
    const page = await calendar(eventFeed(manyEvents(6)));
    await waitUntil(() => page.root.querySelector('.option'), 'filters', patient);
    start(page);
    await tabToWords(page, 'Treffen');
    await press(' ');
    await waitUntil(() => page.titles.length === 3, 'filtered', patient);
    expect(says(page)).to.contain('Treffen');
    expect(focused(page)?.localName).to.equal('input');
  });

  it('one chooses days, turns to the month and to the next one', async () => {
    const page = await calendar(eventFeed(manyEvents(60)));
    start(page);
    await tabToWords(page, 'Monat');
    await press('Enter');
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    const before = page.count;
    await tabToWords(page, 'Nächster Monat');
    await press('Enter');
    await waitUntil(() => page.count !== before, 'the next month', patient);
    expect(says(page)).to.equal('Nächster Monat');
    await tabTo(page, 'a date of the month', (element) => element.matches('td a'));
    await press('Enter');
    await page.openDialog();
    await press('Escape');
    await waitUntil(() => !page.dialog, 'closed', patient);
    await page.settle();
    expect(focused(page)?.matches('td a')).to.equal(true);
  });

  it('one takes a date along, and all of them', async () => {
    const page = await calendar(eventFeed([fullEvent()]));
    start(page);
    await tabToWords(page, 'Fest der Vielfalt');
    await press('Enter');
    await page.openDialog();
    await tabToWords(page, 'Diesen Termin');
    expect(await downloaded(() => void press('Enter'))).to.contain('SUMMARY;LANGUAGE=de:Fest der Vielfalt');
    await press('Escape');
    await waitUntil(() => !page.dialog, 'closed', patient);
    await tabToWords(page, 'Diese Termine in den Kalender');
    expect(await downloaded(() => void press('Enter'))).to.contain('BEGIN:VEVENT');
  });

  it('one opens the menu of what can be printed, and the poster', async () => {
    const page = await calendar(eventFeed([fullEvent()]));
    start(page);
    await tabTo(page, 'the menu', (element) => element.matches('.menu summary'));
    await press('Enter');
    await tabToWords(page, 'Wochenplakat');
    await press('Enter');
    await page.openDialog();
    await press('Escape');
    await waitUntil(() => !page.dialog, 'closed', patient);
    await page.settle();
    expect(focused(page)?.matches('.menu summary')).to.equal(true);
  });
});
