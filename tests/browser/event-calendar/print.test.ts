// What can be printed: what is seen, or a week as a poster, which fits on one page whatever is on.
import { expect, waitUntil } from '@open-wc/testing';
import { event, eventFeed, fullEvent, inDays, manyEvents } from '../../fixtures/events.js';
import { calendar, patient, type Calendar } from './harness.js';

/** The Monday of this week, as days from today. */
const monday = (): number => -((new Date(`${inDays(0)}T12:00Z`).getUTCDay() + 6) % 7);
/** A day of the week the poster is for: the next one on a weekend. */
const shift = (): number => (monday() < -4 ? 7 : 0) + monday();

const openPoster = async (page: Calendar): Promise<HTMLDialogElement> => {
  page.root.querySelector<HTMLElement>('.menu summary')!.click();
  page.button('Wochenplakat').click();
  return page.openDialog();
};
const closed = (page: Calendar) => waitUntil(() => !page.dialog, 'closed', patient);

describe('the menu of what can be printed', () => {
  it('prints what is seen, with all that "show more" would bring, and puts it back', async () => {
    const page = await calendar(eventFeed(manyEvents(45)));
    expect(page.titles.length).to.equal(20);
    const { print } = window;
    let printed: number | undefined;
    window.print = () => (printed = page.titles.length);
    try {
      page.root.querySelector<HTMLElement>('.menu summary')!.click();
      page.all('.menu-list button')[0]!.click();
      await waitUntil(() => printed !== undefined, 'printed', patient);
    } finally {
      window.print = print;
    }
    expect(printed).to.equal(45);
    window.dispatchEvent(new Event('afterprint'));
    await page.settle();
    expect(page.titles.length).to.equal(20);
  });

  it('closes by Escape, and when the focus goes elsewhere', async () => {
    const page = await calendar(eventFeed([fullEvent()]));
    const menu = page.root.querySelector<HTMLDetailsElement>('.menu')!;
    const summary = menu.querySelector('summary')!;
    summary.click();
    const item = menu.querySelector('button')!;
    item.focus();
    item.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(menu.open).to.equal(false);
    expect(page.root.activeElement).to.equal(summary);
    summary.click();
    item.focus();
    page.root.querySelector<HTMLInputElement>('input[type=search]')!.focus();
    expect(menu.open).to.equal(false);
  });
});

describe('the poster of a week', () => {
  const week = () =>
    eventFeed([
      event({ id: 'a', title: 'Am Montag', start: `${inDays(shift())}T18:00`, placeId: 'p1' }),
      event({ id: 'b', title: 'Am Sonntag', start: inDays(shift() + 6), status: 'cancelled' }),
      event({ id: 'c', title: 'Danach', start: inDays(shift() + 7) }),
      event({ id: 'd', title: 'Ausstellung', start: inDays(-30), end: inDays(30) }),
    ]);

  it('has seven days, says where and what is off, and is turned by weeks', async () => {
    const page = await calendar(week(), { heading: 'Unsere Termine' });
    const dialog = await openPoster(page);
    const days = dialog.querySelectorAll('.poster-day');
    expect(days.length).to.equal(8);
    expect(days[0]!.textContent)
      .to.contain('Montag')
      .and.to.contain('18:00')
      .and.to.contain('Treff am Markt');
    expect(days[6]!.textContent).to.contain('Am Sonntag').and.to.contain('fällt aus');
    expect(days[7]!.textContent).to.contain('Ausstellung');
    expect(dialog.textContent).to.contain('Unsere Termine').and.not.to.contain('Danach');
    await page.click(page.button('Nächste Woche'));
    expect(dialog.querySelector('.poster-day')!.textContent).to.contain('Danach');
    await page.click(page.button('Vorige Woche'));
    expect(dialog.querySelector('.poster-day')!.textContent).to.contain('Am Montag');
  });

  it('shows only what the filters leave', async () => {
    const page = await calendar(week());
    await page.type('Sonntag');
    await waitUntil(() => page.titles.join() === 'Am Sonntag', 'found', patient);
    const dialog = await openPoster(page);
    expect(dialog.textContent).to.contain('Am Sonntag').and.not.to.contain('Am Montag');
  });

  it('is printed on one page A4, and the focus comes back when it is closed', async () => {
    const page = await calendar(week());
    await openPoster(page);
    const { print } = window;
    let rules = '';
    window.print = () => {
      for (const { cssRules } of document.adoptedStyleSheets)
        for (let i = 0; i < cssRules.length; i++) rules += cssRules[i]!.cssText;
    };
    try {
      page.root.querySelector<HTMLElement>('#poster .main')!.click();
    } finally {
      window.print = print;
    }
    expect(rules.toLowerCase()).to.match(/@page\s*{[^}]*size: a4/);
    window.dispatchEvent(new Event('afterprint'));
    page.all('#poster .sheet-head .plain')[0]!.click();
    await closed(page);
    await page.settle();
    expect(page.root.activeElement?.localName).to.equal('summary');
  });

  for (const [name, perDay, lang] of [
    ['of two dates a day', 2, 'de'],
    ['of five dates a day', 5, 'de'],
    ['of seven dates a day', 7, 'de'],
    ['of thirty dates a day', 30, 'de'],
    ['of five dates a day in Arabic', 5, 'ar'],
  ] as const)
    it(`${name} is no higher than the page`, async () => {
      const events = [];
      for (let day = 0; day < 7; day++)
        for (let i = 0; i < perDay; i++)
          events.push(
            event({
              id: `e${day}-${i}`,
              title: `Gemeinsam kochen und essen im Begegnungscafé mit Sprachmittlung Nummer ${i}`,
              start: `${inDays(shift() + day)}T18:00`,
              end: `${inDays(shift() + day)}T20:00`,
              placeId: 'p1',
            }),
          );
      const page = await calendar(eventFeed(events), {}, { lang });
      page.root.querySelector<HTMLElement>('.menu summary')!.click();
      page.all('.menu-list button')[1]!.click();
      const dialog = await page.openDialog();
      const poster = dialog.querySelector<HTMLElement>('.poster')!;
      poster.style.width = '186mm';
      poster.style.padding = '0';
      const millimetre = 96 / 25.4;
      expect(poster.getBoundingClientRect().height / millimetre).to.be.at.most(266.1);
      expect(poster.scrollWidth).to.be.at.most(poster.clientWidth + 1);
    });
});
