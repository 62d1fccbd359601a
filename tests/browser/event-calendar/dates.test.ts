// What visitors see of dates: groups, states, the month, days that were asked for, and what nobody should do any more.
import { expect, waitUntil } from '@open-wc/testing';
import { event, eventFeed, fullEvent, inDays, manyEvents } from '../../fixtures/events.js';
import { calendar, downloaded, feedAddress, patient } from './harness.js';

describe('the list of dates', () => {
  it('groups by today, tomorrow and later, and hides what is over', async () => {
    const page = await calendar(
      eventFeed([
        event({ id: 'a', title: 'Gestern', start: inDays(-1) }),
        event({ id: 'b', title: 'Heute', start: inDays(0) }),
        event({ id: 'c', title: 'Morgen', start: `${inDays(1)}T10:00` }),
        event({ id: 'd', title: 'Irgendwann', start: inDays(40) }),
      ]),
    );
    expect(page.titles).to.deep.equal(['Heute', 'Morgen', 'Irgendwann']);
    const groups = page.all('.group-name').map(({ textContent }) => textContent.trim());
    expect(groups.length).to.equal(3);
    expect(groups[0]).to.match(/^Heute/);
    expect(groups[1]).to.match(/^Morgen/);
    expect(groups[2]).to.equal('Später');
    await waitUntil(() => page.count === '3 Termine', 'counted', patient);
  });

  it('shows what goes on for weeks in a block of its own', async () => {
    const page = await calendar(
      eventFeed([event({ id: 'a', title: 'Ausstellung', start: inDays(-20), end: inDays(20) }), event()]),
    );
    expect(page.all('.group-name')[0]!.textContent.trim()).to.equal('Läuft gerade');
    expect(page.titles[0]).to.equal('Ausstellung');
  });

  it('says what is cancelled, closed and moved', async () => {
    const page = await calendar(
      eventFeed(
        [
          event({
            start: `${inDays(1)}T18:00`,
            recurrence: {
              dates: [inDays(2), inDays(3), inDays(4)],
              closures: ['ferien'],
              overrides: [
                { date: inDays(2), status: 'cancelled' },
                { date: inDays(4), start: `${inDays(5)}T19:00` },
              ],
            },
          }),
        ],
        { closures: [{ id: 'ferien', name: 'Herbstferien', ranges: [inDays(3)] }] },
      ),
    );
    const states = page.all('.event .badge').map(({ textContent }) => textContent.trim());
    expect(states[0]).to.equal('fällt aus');
    expect(states[1]).to.equal('fällt aus: Herbstferien');
    expect(states[2]).to.match(/^verlegt, war am/);
  });

  it('shows more, and the focus goes to the first new date', async () => {
    const page = await calendar(eventFeed(manyEvents(30)));
    expect(page.titles.length).to.equal(20);
    await page.click(page.button('Mehr zeigen'));
    expect(page.titles.length).to.equal(30);
    expect(page.root.activeElement?.textContent?.trim()).to.equal('Fest Nummer 21');
  });

  it('shows the days that are asked for', async () => {
    const page = await calendar(eventFeed(manyEvents(30)));
    const [from, to] = page.all<HTMLInputElement>('input[type=date]');
    from!.value = inDays(3);
    from!.dispatchEvent(new Event('change'));
    await page.settle();
    to!.value = inDays(4);
    to!.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.titles).to.deep.equal(['Fest Nummer 3', 'Treffen Nummer 4']);
  });

  it('filters by kind and says how many are left', async () => {
    const page = await calendar(eventFeed(manyEvents(10)));
    await page.choose('Treffen');
    expect(page.titles.every((title) => title.startsWith('Treffen'))).to.equal(true);
    await waitUntil(() => page.count === '5 Termine', 'counted', patient);
    await page.click(page.button('Alle Filter löschen'));
    expect(page.titles.length).to.equal(10);
  });

  it('finds words, and says what to do when there is nothing', async () => {
    const page = await calendar(eventFeed([fullEvent(), event()]));
    await page.type('vielfalt');
    await waitUntil(() => page.titles.length === 1, 'found', patient);
    await page.type('xylophon');
    await waitUntil(() => page.root.querySelector('.empty'), 'nothing found', patient);
    await page.click(page.button('Alle Termine zeigen'));
    await waitUntil(() => page.titles.length === 2, 'all again', patient);
  });

  it('shows the next few in a sidebar, without tools', async () => {
    const page = await calendar(eventFeed(manyEvents(10)), { view: 'next', count: '2' }, { width: 280 });
    expect(page.titles).to.deep.equal(['Fest Nummer 1', 'Treffen Nummer 2']);
    expect(page.root.querySelector('input, select')).to.equal(null);
  });

  it('introduces the series that the page is about', async () => {
    const page = await calendar(eventFeed([fullEvent(), event()]), { 'lock-series': 'woche' });
    expect(page.titles).to.deep.equal(['Fest der Vielfalt']);
    expect(page.root.querySelector('.series')?.textContent).to.contain('Eine Woche voller Begegnungen.');
  });
});

describe('the month', () => {
  it('is one table with a caption and the days of the week', async () => {
    const page = await calendar(eventFeed([event({ start: `${inDays(0)}T23:59` })]), { view: 'month' });
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    expect(page.all('table').length).to.equal(1);
    expect(page.root.querySelector('caption')?.textContent?.trim()).to.match(/^Termine im /);
    const days = page.all('th[scope=col]');
    expect(days.length).to.equal(7);
    expect(days[0]!.getAttribute('abbr')).to.equal('Montag');
    const link = page.root.querySelector('td a')!;
    expect(link.textContent.replace(/\s+/g, ' ').trim()).to.equal('23:59 Sprachcafé');
    expect(link.getAttribute('aria-label')).to.match(/^23:59 Sprachcafé, \w+, \d+\. \S+$/);
  });

  it('begins its weeks on Monday in Arabic, too', async () => {
    const page = await calendar(eventFeed([event()]), { view: 'month', lang: 'ar' });
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    const first = page.root.querySelector('time.number')!.getAttribute('datetime')!;
    expect(new Date(`${first}T12:00Z`).getUTCDay()).to.equal(1);
    expect(page.root.querySelector('[aria-current=date]')?.getAttribute('datetime')).to.equal(inDays(0));
  });

  it('says in words what is off, and the time only on the first of several days', async () => {
    const page = await calendar(
      eventFeed([
        event({ id: 'a', title: 'Lesung', start: `${inDays(0)}T23:59`, status: 'cancelled' }),
        event({ id: 'b', title: 'Lager', start: `${inDays(-1)}T09:00`, end: `${inDays(1)}T18:00` }),
      ]),
      { view: 'month' },
    );
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    const texts = page.all('td a').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(texts).to.include.members(['23:59 Lesung fällt aus', 'Lager']);
  });

  it('turns, and shows a full day as a list', async () => {
    const many = manyEvents(6).map((one) => ({ ...one, start: `${inDays(0)}T23:59` }));
    const page = await calendar(eventFeed(many), { view: 'month', 'week-numbers': '' });
    await waitUntil(() => page.root.querySelector('table'), 'a month', patient);
    expect(page.all('td a').length).to.equal(2);
    const name = page.count;
    await page.click(page.button('Nächster Monat'));
    expect(page.count).not.to.equal(name);
    await page.click(page.all('.month-head button')[1]!);
    expect(page.count).to.equal(name);
    await page.click(page.button('4 weitere'));
    expect(page.titles.length).to.equal(6);
  });

  it('is a list where there is no room', async () => {
    const page = await calendar(eventFeed([event()]), { view: 'month' }, { width: 400 });
    expect(page.root.querySelector('table')).to.equal(null);
    expect(page.titles).to.deep.equal(['Sprachcafé']);
  });
});

describe('clocks', () => {
  it('of another place are named, those of the own place are not', async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const here = await calendar(eventFeed([event()], { timeZone }));
    expect(here.root.querySelector('.zone')).to.equal(null);
    const far = await calendar(
      eventFeed([event({ start: `${inDays(3)}T18:00` })], { timeZone: 'Pacific/Kiritimati' }),
    );
    expect(far.root.querySelector('.zone')?.textContent?.trim()).to.equal(
      'Alle Uhrzeiten gelten für Kiritimati.',
    );
  });
});

describe('the details', () => {
  it('say everything, and the focus comes back', async () => {
    const page = await calendar(eventFeed([fullEvent()]));
    const dialog = await page.openDetails('Fest der Vielfalt');
    for (const words of [
      'Online teilnehmen',
      'Anmelden',
      'kostenlos',
      'Verein Muster',
      'Markt',
      'Google',
      'Interkulturelle Woche',
    ])
      expect(dialog.textContent, words).to.contain(words);
    page.element.close();
    await waitUntil(() => !page.dialog, 'closed', patient);
    await page.settle();
    expect(page.root.activeElement?.textContent?.trim()).to.equal('Fest der Vielfalt');
  });

  it('let nobody join what is cancelled', async () => {
    const page = await calendar(eventFeed([fullEvent({ status: 'cancelled' })]));
    const dialog = await page.openDetails('Fest der Vielfalt');
    expect(dialog.textContent).to.contain('fällt aus');
    expect(dialog.innerHTML).not.to.contain('example.org/raum');
    expect(dialog.innerHTML).not.to.contain('example.org/anmelden');
    expect(dialog.textContent).not.to.contain('Google');
  });

  it('give a calendar file of the date', async () => {
    const page = await calendar(eventFeed([fullEvent()]));
    await page.openDetails('Fest der Vielfalt');
    const text = await downloaded(() => page.button('Diesen Termin').dispatchEvent(new MouseEvent('click')));
    expect(text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(text).to.match(/^SUMMARY;LANGUAGE=de:Fest der Vielfalt\r$/m);
    expect(text.match(/BEGIN:VEVENT/g)!.length).to.equal(1);
  });

  it('tell visitors elsewhere what their clocks show', async () => {
    const page = await calendar(eventFeed([event({ timeZone: 'Pacific/Kiritimati' })]));
    const dialog = await page.openDetails('Sprachcafé');
    expect(dialog.textContent).to.contain('Bei Ihnen:');
  });
});

describe('the life of a calendar', () => {
  it('says so when there are no events, and when the feed does not come', async () => {
    const none = await calendar(eventFeed([]));
    expect(none.root.querySelector('.empty')?.textContent).to.contain('Zurzeit sind keine Termine bekannt.');
    const lost = await calendar('/gibt-es-nicht.json');
    await waitUntil(() => lost.root.querySelector('.notice'), 'a message', patient);
    expect(lost.root.textContent).to.contain('E-MISSING');
  });

  it('goes on after it was moved and put back', async () => {
    const page = await calendar(eventFeed(manyEvents(10)));
    await page.choose('Treffen');
    const box = page.element.parentElement!;
    page.element.remove();
    box.append(page.element);
    await waitUntil(() => page.count === '5 Termine', 'same filter, same result', patient);
  });

  it('reads another feed when the attribute changes', async () => {
    const page = await calendar(eventFeed(manyEvents(3)));
    page.element.setAttribute('feed', feedAddress(eventFeed([event({ title: 'Neu' })])));
    await waitUntil(() => page.titles.join() === 'Neu', 'new feed', patient);
  });

  it('describes what it shows to search engines only when asked', async () => {
    const find = () => document.head.querySelector('script[type="application/ld+json"]');
    await calendar(eventFeed([fullEvent()]));
    expect(find()).to.equal(null);
    const page = await calendar(eventFeed([fullEvent()]), { 'json-ld': '' });
    if (window.parent === window) {
      await waitUntil(find, 'a description', patient);
      expect(find()!.textContent).to.contain('"Fest der Vielfalt"');
    }
    page.element.jsonLd = false;
    await waitUntil(() => !find(), 'taken away', patient);
  });
});
