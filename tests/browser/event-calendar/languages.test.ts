// The calendar in other languages: written from the right in Arabic, with room for longer words, times from left to right,
// and German one tap away.
import { expect, waitUntil } from '@open-wc/testing';
import { event, eventFeed, fullEvent, inDays, manyEvents } from '../../fixtures/events.js';
import { calendar, patient, type Calendar } from './harness.js';

const rootOf = (page: Calendar) => page.root.querySelector<HTMLElement>('.root')!;
const box = (page: Calendar, selector: string) => page.root.querySelector(selector)!.getBoundingClientRect();
/** Nothing reaches beyond the box of the widget; rings around what has the focus have a few pixels of room. */
const fits = (page: Calendar, ring = 8): void => {
  const { left, right } = page.element.getBoundingClientRect();
  const out: string[] = [];
  for (const element of page.all('.root *')) {
    if (element.closest('.away, dialog, .menu-list') || element.matches('.tool > span')) continue;
    const own = element.getBoundingClientRect();
    const over = Math.round(Math.max(left - own.left, own.right - right));
    if (own.width && over > ring) out.push(`${over}px ${element.localName}.${element.className}`);
  }
  expect(out).to.deep.equal([]);
};
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsversammlung';
const rich = () =>
  eventFeed([fullEvent(), event({ id: 'aus', title: long, status: 'cancelled' }), ...manyEvents(8)]);

describe('the calendar in Arabic', () => {
  it('begins at the right: times, titles, filters', async () => {
    const page = await calendar(rich(), {}, { lang: 'ar' });
    expect(rootOf(page).dir).to.equal('rtl');
    expect(box(page, '.event .time').left).to.be.greaterThan(box(page, '.event .what').left);
    expect(box(page, '.aside').left).to.be.greaterThan(box(page, '.results').left);
    const titles = page.all('.title a');
    expect(titles.find(({ lang }) => lang === 'ar')?.dir).to.equal('rtl');
    expect(titles.find(({ lang }) => lang === 'de')?.dir).to.equal('ltr');
  });

  it('keeps times from left to right', async () => {
    const page = await calendar(rich(), {}, { lang: 'ar' });
    expect(page.root.querySelector('.time bdi')!.textContent).to.match(/^\u2066\d\d:\d\d/);
  });

  it('has Monday at the right of the month, and nothing sticks out', async () => {
    const page = await calendar(rich(), { view: 'month' }, { lang: 'ar' });
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    const days = page.all('th[scope=col]');
    expect(days[0]!.getBoundingClientRect().left).to.be.greaterThan(days[6]!.getBoundingClientRect().left);
    fits(page);
  });

  it('has details that read from the right, and German one tap away', async () => {
    const page = await calendar(rich(), {}, { lang: 'ar' });
    const dialog = await page.openDetails('مهرجان التنوع');
    expect(getComputedStyle(dialog).direction).to.equal('rtl');
    const head = dialog.querySelector('h2 bdi') as HTMLElement;
    expect([head.lang, head.dir]).to.deep.equal(['ar', 'rtl']);
    await page.click(page.button('Deutsch'));
    expect(dialog.querySelector('h2')!.textContent.trim()).to.equal('Fest der Vielfalt');
    expect(dialog.querySelector<HTMLElement>('h2 bdi')!.dir).to.equal('ltr');
  });
});

describe('nothing of the calendar sticks out', () => {
  for (const width of [240, 320, 480, 768, 1024])
    for (const lang of ['de', 'ar', 'de-simple'])
      it(`at ${width} pixels in ${lang}`, async () => {
        fits(await calendar(rich(), {}, { width, lang }));
      });

  it('at 1024 pixels in letters twice as large: a list, not a squeezed month', async () => {
    const page = await calendar(rich(), { view: 'month', style: 'font-size: 32px' }, { width: 1024 });
    expect(page.root.querySelector('table')).to.equal(null);
    expect(page.root.querySelector('.filters')).not.to.equal(null);
    fits(page, 16);
  });

  it('of a programme at 240 pixels', async () => {
    const feed = eventFeed([fullEvent({ title: long, start: inDays(1) })]);
    const page = await calendar(feed, { view: 'programme', 'lock-series': 'woche' }, { width: 240 });
    await waitUntil(() => page.root.querySelector('.programme'), 'a programme', patient);
    fits(page);
  });
});

describe('clocks of visitors', () => {
  it('elsewhere are named beside those of the event', async () => {
    const { emulateTimeZone } = await import('../env.js');
    if (!(await emulateTimeZone('America/Los_Angeles'))) return;
    const page = await calendar(eventFeed([event({ start: `${inDays(1)}T18:00` })]));
    expect(page.root.querySelector('.time bdi')!.textContent).to.contain('18:00');
    expect(page.root.querySelector('.zone')!.textContent).to.contain('Berlin');
    const dialog = await page.openDetails('Sprachcafé');
    expect(dialog.querySelector('.viewer')!.textContent).to.match(/Bei Ihnen: \u2066(08|09|10):00/);
  });
});
