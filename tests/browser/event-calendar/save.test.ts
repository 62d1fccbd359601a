// Files for a visitor's own calendar, read back by ical.js: one date, a series, and the list as it was filtered.
import { expect, waitUntil } from '@open-wc/testing';
import ICAL from 'ical.js';
import { event, eventFeed, fullEvent, inDays, manyEvents } from '../../fixtures/events.js';
import { calendar, downloaded, patient, type Calendar } from './harness.js';

interface Entry {
  readonly title: string;
  readonly start: string;
  readonly status: string | null;
  readonly isSeries: boolean;
  readonly uid: string;
}

const read = (file: string): Entry[] => {
  const root = new ICAL.Component(ICAL.parse(file));
  return root.getAllSubcomponents('vevent').map((one) => {
    const entry = new ICAL.Event(one);
    return {
      title: entry.summary,
      start: entry.startDate.toString().slice(0, 16),
      status: one.getFirstPropertyValue('status') as string | null,
      isSeries: entry.isRecurring(),
      uid: entry.uid,
    };
  });
};
const saved = async (page: Calendar, words = 'Diese Termine in den Kalender'): Promise<Entry[]> => {
  // In a month it comes with the filters.
  await waitUntil(
    () => page.all('button').some(({ textContent }) => textContent.includes(words)),
    words,
    patient,
  );
  // By an event: the file itself is a click on a link, which the test keeps from happening.
  const button = page.button(words);
  return read(await downloaded(() => button.dispatchEvent(new MouseEvent('click', { bubbles: true }))));
};
const weekly = event({
  id: 'kurs',
  title: 'Kurs',
  start: `${inDays(1)}T18:00`,
  end: `${inDays(1)}T20:00`,
  recurrence: {
    rule: 'FREQ=WEEKLY;COUNT=4',
    overrides: [{ date: inDays(8), status: 'cancelled' }],
  },
});
const choose = async (page: Calendar, from: string, to: string): Promise<void> => {
  const fields = page.all<HTMLInputElement>('input[type=date]');
  [from, to].forEach((value, i) => {
    fields[i]!.value = value;
    fields[i]!.dispatchEvent(new Event('change'));
  });
  await page.settle();
};

describe('a calendar file', () => {
  it('of one date has its time, place and state', async () => {
    const page = await calendar(eventFeed([fullEvent()]));
    await page.openDetails('Fest der Vielfalt');
    const [entry, ...rest] = await saved(page, 'Diesen Termin');
    expect(rest).to.deep.equal([]);
    expect(entry).to.include({
      title: 'Fest der Vielfalt',
      start: `${inDays(1)}T17:00`,
      status: 'CONFIRMED',
      isSeries: false,
    });
  });

  it('of a series has its rule and the date that is off', async () => {
    const page = await calendar(eventFeed([weekly]));
    await page.openDetails('Kurs');
    const entries = await saved(page, 'Alle Termine dieser Reihe');
    expect(entries.map(({ status }) => status)).to.deep.equal(['CONFIRMED', 'CANCELLED']);
    expect(entries[0]!.isSeries).to.equal(true);
    expect(new Set(entries.map(({ uid }) => uid)).size).to.equal(1);
  });

  it('of the list has every event once, also those behind "show more"', async () => {
    const page = await calendar(eventFeed([weekly, ...manyEvents(30)]));
    const entries = await saved(page);
    expect(entries.length).to.equal(32);
    expect(entries.filter(({ isSeries }) => isSeries).length).to.equal(1);
  });

  it('of the list has only the days that were chosen, a series by its dates', async () => {
    const page = await calendar(eventFeed([weekly, ...manyEvents(30)]));
    await choose(page, inDays(8), inDays(16));
    const entries = await saved(page);
    const series = entries.filter(({ title }) => title === 'Kurs');
    expect(series.map(({ start, status }) => [start, status])).to.deep.equal([
      [`${inDays(8)}T18:00`, 'CANCELLED'],
      [`${inDays(15)}T18:00`, 'CONFIRMED'],
    ]);
    expect(series.some(({ isSeries }) => isSeries)).to.equal(false);
    expect(entries.length).to.equal(11);
    for (const { start } of entries) expect(start >= inDays(8) && start < inDays(17), start).to.equal(true);
  });

  it('of the list has only what the filters leave', async () => {
    const page = await calendar(eventFeed([weekly, ...manyEvents(6)]));
    await page.choose('Treffen');
    const titles = (await saved(page)).map(({ title }) => title);
    expect(titles).to.deep.equal(['Treffen Nummer 2', 'Treffen Nummer 4', 'Treffen Nummer 6']);
  });

  it('of a month has the dates of the month', async () => {
    const page = await calendar(
      eventFeed([event({ id: 'a', start: `${inDays(0)}T23:59` }), ...manyEvents(70)]),
      {
        view: 'month',
      },
    );
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    const last = page.all('time.number').at(-1)!.getAttribute('datetime')!;
    const entries = await saved(page);
    expect(entries.length).to.be.greaterThan(0);
    for (const { start } of entries) expect(start.slice(0, 10) <= last, start).to.equal(true);
  });
});
