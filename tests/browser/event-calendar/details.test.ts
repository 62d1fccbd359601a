// What the details of a date offer: registering in time, calendars by name, how old the words are; and what they keep
// back once it is off, full or over.
import { expect } from '@open-wc/testing';
import { event, eventFeed, fullEvent, inDays } from '../../fixtures/events.js';
import { calendar } from './harness.js';

const detailsOf = async (over: Parameters<typeof fullEvent>[0]): Promise<HTMLDialogElement> => {
  const page = await calendar(eventFeed([fullEvent(over)]));
  return page.openDetails('Fest der Vielfalt');
};
const addresses = (dialog: HTMLElement): string[] => {
  const found: string[] = [];
  dialog.querySelectorAll('a').forEach((link) => found.push(link.href));
  return found;
};
const register = 'https://example.org/anmelden';

describe('registering', () => {
  it('is a button while it is open, until the day it closes', async () => {
    const dialog = await detailsOf({});
    expect(addresses(dialog)).to.contain(register);
    expect(dialog.textContent).to.contain('Anmelden bis');
  });

  it('is announced before it opens', async () => {
    const dialog = await detailsOf({ registration: { url: register, opens: inDays(1), closes: inDays(2) } });
    expect(addresses(dialog)).not.to.contain(register);
    expect(dialog.textContent).to.contain('Anmelden ab');
  });

  it('is over once it has closed', async () => {
    const dialog = await detailsOf({
      registration: { url: register, closes: inDays(-1), email: 'a@example.org' },
    });
    expect(addresses(dialog)).not.to.contain(register);
    expect(dialog.textContent).to.match(/Anmelden war bis .* möglich/);
    expect(dialog.textContent).not.to.contain('a@example.org');
  });

  it('is by mail, with what it is about, and by phone', async () => {
    const dialog = await detailsOf({
      registration: { required: true, email: 'fest@example.org', phone: '02241 1234' },
    });
    const links = addresses(dialog);
    expect(links).to.contain('tel:022411234');
    const mail = links.find((address) => address.startsWith('mailto:fest@example.org'));
    expect(decodeURIComponent(mail!)).to.contain('subject=Fest der Vielfalt, ');
    expect(dialog.textContent).to.contain('Bitte melden Sie sich an.');
  });

  it('is not offered for what is full, but for its waiting list', async () => {
    const full = await detailsOf({ capacity: { state: 'full' } });
    expect(full.textContent).to.contain('ausgebucht');
    expect(addresses(full)).not.to.contain(register);
    const waiting = await detailsOf({ capacity: { state: 'waitlist' } });
    expect(addresses(waiting)).to.contain(register);
    expect(waiting.textContent).to.contain('Auf die Warteliste');
  });
});

describe('the details of a date', () => {
  it('lead to the calendars of Google, Outlook.com and Microsoft 365', async () => {
    const hosts = addresses(await detailsOf({})).map((address) => new URL(address).host);
    for (const host of ['calendar.google.com', 'outlook.live.com', 'outlook.office.com'])
      expect(hosts, host).to.contain(host);
  });

  it('name several whole days as one span with its year', async () => {
    const dialog = await detailsOf({ start: inDays(3), end: inDays(5) });
    expect(dialog.querySelector('header strong')!.textContent).to.match(
      /^\d+\.( \p{L}+( \d{4})?)? ?– ?\d+\. \p{L}+ \d{4}$/u,
    );
  });

  it('say when they were checked and changed', async () => {
    const { textContent } = await detailsOf({ modifiedAt: '2026-03-04T10:00' });
    expect(textContent).to.contain('Geprüft:');
    expect(textContent).to.match(/Geändert:\s+4\. März 2026/);
  });

  it('let nobody join or register for what is over', async () => {
    const past = event({
      title: 'Vorbei',
      start: `${inDays(-3)}T18:00`,
      joinUrl: 'https://example.org/raum',
      registration: { url: register },
      links: [{ url: 'https://example.org/fotos' }, { url: 'https://example.org/raum2', kind: 'join' }],
    });
    const page = await calendar(eventFeed([past, fullEvent()]));
    page.element.open('e1');
    const dialog = await page.openDialog();
    expect(dialog.querySelector('.kicker')!.textContent.trim()).to.equal('vorbei');
    const links = addresses(dialog);
    expect(links).to.contain('https://example.org/fotos');
    for (const gone of ['https://example.org/raum', 'https://example.org/raum2', register])
      expect(links, gone).not.to.contain(gone);
    expect(dialog.textContent).not.to.contain('Google');
  });

  it('say nothing of clocks elsewhere when they show the same', async () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const page = await calendar(eventFeed([event({ timeZone })]));
    const dialog = await page.openDetails('Sprachcafé');
    expect(dialog.querySelector('.viewer')).to.equal(null);
  });
});
