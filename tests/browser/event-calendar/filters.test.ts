// Filters and days together: numbers at options are those of the dates found after the click, days are chosen by chips
// and by the browser's own fields.
import { expect, waitUntil } from '@open-wc/testing';
import { event, eventFeed, inDays, manyEvents } from '../../fixtures/events.js';
import { calendar, patient, type Calendar } from './harness.js';

const weekly = event({
  id: 'woche',
  title: 'Jede Woche',
  types: ['treff'],
  recurrence: { rule: 'FREQ=WEEKLY;COUNT=5' },
});

const promised = (page: Calendar, label: string): number => {
  const option = page.all('.option').find(({ textContent }) => textContent.includes(label))!;
  return Number(option.querySelector('.count')!.textContent);
};
const counted = (page: Calendar): number => Number.parseInt(page.count, 10);
const haveNumbers = (page: Calendar) =>
  waitUntil(
    () => /\d/.test(page.root.querySelector('.option .count')?.textContent ?? ''),
    'numbers at the filters',
    patient,
  );
const pressed = (page: Calendar): string[] =>
  page.all('.dates .chip[aria-pressed=true]').map(({ textContent }) => textContent.trim());

describe('numbers at the filters', () => {
  it('count dates, as the list does', async () => {
    const page = await calendar(eventFeed([weekly, ...manyEvents(4)]));
    await haveNumbers(page);
    expect(promised(page, 'Treffen')).to.equal(7);
    expect(promised(page, 'Fest')).to.equal(2);
    await page.choose('Treffen');
    await waitUntil(() => counted(page) === 7, 'as many as promised', patient);
  });

  it('are those of the days that were chosen', async () => {
    const page = await calendar(eventFeed([weekly, ...manyEvents(20)]));
    await haveNumbers(page);
    const [from, to] = page.all<HTMLInputElement>('input[type=date]');
    from!.value = inDays(1);
    from!.dispatchEvent(new Event('change'));
    to!.value = inDays(10);
    to!.dispatchEvent(new Event('change'));
    await page.settle();
    expect(counted(page)).to.equal(12);
    expect([promised(page, 'Fest'), promised(page, 'Treffen')]).to.deep.equal([5, 7]);
  });

  it('are those of the month that is shown; what is not on in it stays where it stands', async () => {
    const here = event({ id: 'a', types: ['fest'], start: `${inDays(0)}T23:59` });
    const later = event({ id: 'b', types: ['treff'], start: inDays(200) });
    const page = await calendar(eventFeed([here, later]), { view: 'month' });
    await haveNumbers(page);
    const labels = () =>
      page.all('.option').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(labels().join()).to.contain('Fest 1').and.to.contain('Treffen 0');
  });

  it('follow a month that is turned to', async () => {
    const today = { start: `${inDays(0)}T23:59` };
    const both = [
      event({ id: 'a', types: ['fest'], ...today }),
      event({ id: 'b', types: ['treff'], ...today }),
    ];
    const page = await calendar(eventFeed(both), { view: 'month' });
    await haveNumbers(page);
    expect(promised(page, 'Fest')).to.equal(1);
    for (let month = 0; month < 2; month++) await page.click(page.button('Nächster Monat'));
    const fest = () => page.all('.option').find(({ textContent }) => textContent.includes('Fest'));
    await waitUntil(
      () => !Number(fest()?.querySelector('.count')?.textContent),
      'no festival two months later',
      patient,
    );
  });
});

describe('days', () => {
  it('are chosen and taken back by chips', async () => {
    const page = await calendar(
      eventFeed([event({ id: 'h', title: 'Heute', start: inDays(0) }), ...manyEvents(30)]),
    );
    await page.click(page.button('Heute'));
    expect(page.titles).to.deep.equal(['Heute']);
    expect(pressed(page)).to.deep.equal(['Heute']);
    const [from, to] = page.all<HTMLInputElement>('input[type=date]');
    expect([from!.value, to!.value]).to.deep.equal([inDays(0), inDays(0)]);
    await page.click(page.button('Heute'));
    expect(pressed(page)).to.deep.equal([]);
    expect(page.titles.length).to.be.greaterThan(1);
  });

  it('of the weekend are a Saturday and a Sunday, or what is left of them', async () => {
    const page = await calendar(eventFeed(manyEvents(30)));
    await page.click(page.button('Wochenende'));
    const [from, to] = page.all<HTMLInputElement>('input[type=date]');
    const weekday = (date: string) => new Date(`${date}T12:00Z`).getUTCDay();
    expect(weekday(to!.value)).to.equal(0);
    expect([6, 0]).to.include(weekday(from!.value));
  });

  it('of the next month are all of them', async () => {
    const page = await calendar(eventFeed(manyEvents(70)), { 'page-size': '100' });
    await page.click(
      page.all('.dates .chip').find(({ textContent }) => textContent.includes('Nächster Monat'))!,
    );
    const [from, to] = page.all<HTMLInputElement>('input[type=date]');
    expect(from!.value).to.match(/-01$/);
    expect(counted(page)).to.equal(Number(to!.value.slice(8)));
  });

  it('typed into the fields are no chip, and can be emptied again', async () => {
    const page = await calendar(eventFeed(manyEvents(10)));
    const [from] = page.all<HTMLInputElement>('input[type=date]');
    from!.value = inDays(9);
    from!.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.titles.length).to.equal(2);
    from!.value = '';
    from!.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.titles.length).to.equal(10);
  });
});
