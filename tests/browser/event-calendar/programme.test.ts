// What visitors of an action week see: who invites, all of its days, and where each date is.
import { expect, waitUntil } from '@open-wc/testing';
import { event, eventFeed, fullEvent, inDays } from '../../fixtures/events.js';
import { calendar, patient, type Calendar } from './harness.js';

const week = { id: 'woche', title: 'Interkulturelle Woche', summary: 'Eine Woche voller Begegnungen.' };
const feed = () =>
  eventFeed(
    [
      fullEvent({ start: `${inDays(2)}T17:00`, end: `${inDays(2)}T21:00` }),
      event({ id: 'gestern', title: 'Auftakt', start: `${inDays(-1)}T18:00`, seriesId: 'woche' }),
      event({
        id: 'aus',
        title: 'Lesung',
        start: `${inDays(2)}T10:00`,
        seriesId: 'woche',
        status: 'cancelled',
      }),
      event({ id: 'schau', title: 'Ausstellung', start: inDays(-20), end: inDays(20), seriesId: 'woche' }),
      event({ id: 'spaet', title: 'Nachklang', start: `${inDays(30)}T18:00`, seriesId: 'woche' }),
      event({ id: 'fremd', title: 'Anderes', start: `${inDays(2)}T11:00` }),
    ],
    { series: [{ ...week, from: inDays(-1), to: inDays(5), url: 'https://example.org/woche' }] },
  );
const programme = async (attributes: Record<string, string> = {}, options = {}): Promise<Calendar> => {
  const page = await calendar(feed(), { view: 'programme', 'lock-series': 'woche', ...attributes }, options);
  await waitUntil(() => page.root.querySelector('.programme'), 'a programme', patient);
  return page;
};

describe('the programme of an action week', () => {
  it('has its title, its days, its words and its page above', async () => {
    const page = await programme();
    expect(page.count).to.equal('Interkulturelle Woche');
    const head = page.root.querySelector('.series')!;
    expect(head.textContent).to.contain('Eine Woche voller Begegnungen.');
    expect(head.querySelector('strong')!.textContent).to.contain(String(Number(inDays(5).slice(8))));
    expect(head.querySelector('a')!.href).to.equal('https://example.org/woche');
  });

  it('shows all days of the week and nothing else: what is past, what is off, what goes on', async () => {
    const page = await programme();
    expect(page.titles).to.deep.equal(['Ausstellung', 'Auftakt', 'Lesung', 'Fest der Vielfalt']);
    expect(page.all('.group-name').length).to.equal(3);
    const [schau, auftakt, lesung, fest] = page.all('.entry').map(({ textContent }) => textContent);
    expect(schau).not.to.contain('vorbei');
    expect(auftakt).to.contain('vorbei');
    expect(lesung).to.contain('fällt aus').and.not.to.contain('vorbei');
    expect(fest).to.contain('17:00').and.to.contain('Treff am Markt').and.to.contain('Verein Muster');
  });

  it('opens a date, and the focus comes back', async () => {
    const page = await programme();
    await page.openDetails('Fest der Vielfalt');
    page.element.close();
    await waitUntil(() => !page.dialog, 'closed', patient);
    await page.settle();
    expect(page.root.activeElement?.textContent?.trim()).to.equal('Fest der Vielfalt');
  });

  it('is one of three views, also where a month has no room', async () => {
    const page = await programme({}, { width: 400 });
    const forms = page.all('.forms button').map(({ textContent }) => textContent.trim());
    expect(forms).to.deep.equal(['Programm', 'Liste']);
    await page.click(page.button('Liste'));
    expect(page.titles).to.deep.equal(['Ausstellung', 'Lesung', 'Fest der Vielfalt', 'Nachklang']);
    await page.click(page.button('Programm'));
    expect(page.titles[1]).to.equal('Auftakt');
  });

  it('says so when words leave nothing of it', async () => {
    const page = await programme();
    await page.type('xylophon');
    await waitUntil(() => page.root.querySelector('.empty'), 'nothing found', patient);
    expect(page.titles).to.deep.equal([]);
  });

  it('is shown as a list when no series is named', async () => {
    const page = await calendar(feed(), { view: 'programme' });
    expect(page.root.querySelector('.programme')).to.equal(null);
    expect(page.titles).to.contain('Anderes');
  });

  it('has an address, to which the details of its dates lead', async () => {
    const before = document.URL;
    const page = await calendar(feed(), { 'url-state': 'woche-test' });
    const dialog = await page.openDetails('Fest der Vielfalt');
    const link = [...dialog.querySelectorAll('a')].find(
      ({ textContent }) => textContent.trim() === 'Interkulturelle Woche',
    )!;
    const { searchParams } = new URL(link.href);
    expect(searchParams.get('woche-test-series')).to.equal('woche');
    expect(searchParams.get('woche-test-view')).to.equal('programme');
    expect(searchParams.get('woche-test-id')).to.equal(null);
    link.click();
    await waitUntil(() => page.root.querySelector('.programme') && !page.dialog, 'the programme', patient);
    expect(page.count).to.equal('Interkulturelle Woche');
    page.element.remove();
    history.replaceState(null, '', before);
  });
});
