// A directory that is removed, put back, turned to another feed or language; and a clock that stands still when nobody looks.
import { expect, waitUntil } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Clock } from '../../../src/ui/controllers/clock.js';
import { contact, contactFeed, fullContact, manyContacts } from '../../fixtures/contacts.js';
import { directory, feedAddress, patient } from './harness.js';

describe('a directory', () => {
  it('that is removed and put back shows the same, with one dialog', async () => {
    const page = await directory(contactFeed([fullContact(), contact()]));
    const { element } = page;
    const box = element.parentElement!;
    const before = page.titles;
    for (let i = 0; i < 3; i++) {
      element.remove();
      box.append(element);
      await waitUntil(() => page.titles.length === before.length, 'contacts again', patient);
    }
    expect(page.titles).to.deep.equal(before);
    await page.openDetails('Einbürgerung');
    expect(page.all('dialog').length).to.equal(1);
  });

  it('reads another feed', async () => {
    const page = await directory(contactFeed([contact()], { organizations: [] }));
    page.element.setAttribute(
      'feed',
      feedAddress(contactFeed([contact({ id: 'x', role: 'Neu' })], { organizations: [] })),
    );
    await waitUntil(() => page.titles.join() === 'Neu', 'the other feed', patient);
  });

  it('speaks another language when the page says so', async () => {
    const page = await directory(contactFeed([fullContact()]));
    page.element.lang = 'en';
    await waitUntil(() => page.titles[0] === 'Naturalisation', 'English', patient);
    await waitUntil(() => page.count === '1 contact', 'English words', patient);
    page.element.lang = 'ar';
    await waitUntil(() => page.root.querySelector('.root')!.getAttribute('dir') === 'rtl', 'Arabic', patient);
    await waitUntil(() => page.titles[0] === 'التجنيس', 'Arabic', patient);
  });

  it('shows a record without its organization and place', async () => {
    const page = await directory(
      contactFeed([contact({ organizationId: 'weg', placeId: 'weg', substituteId: 'weg', topics: ['weg'] })]),
    );
    const dialog = await page.openDetails('Auskunft im Rathaus');
    expect(dialog.textContent).to.include('Auskunft im Rathaus');
  });

  it('shows words of the feed as words', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const page = await directory(
      contactFeed([contact({ role: evil, name: evil, emails: ['javascript:alert(1)'] })]),
    );
    expect(page.root.querySelector('img')).to.equal(null);
    expect(page.titles[0]).to.equal(evil);
    expect(page.all<HTMLAnchorElement>('a').every(({ protocol }) => protocol !== 'javascript:')).to.equal(
      true,
    );
  });

  it('of many contacts filters and groups them all', async () => {
    const page = await directory(contactFeed(manyContacts(600)), { 'page-size': '600' });
    await waitUntil(() => page.titles.length >= 600, 'all of them', patient);
    await page.choose('Arbeit');
    expect(page.count).to.equal('200 Kontakte');
  }).timeout(30_000);
});

describe('the clock', () => {
  const host = (): ReactiveControllerHost & { readonly controllers: ReactiveController[] } => {
    const controllers: ReactiveController[] = [];
    return {
      controllers,
      addController: (one) => void controllers.push(one),
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
  };

  it('ticks when a minute begins, and no longer once it is gone', () => {
    const { setTimeout: realSet, clearTimeout: realClear } = window;
    const realNow = Date.now;
    const timers: { readonly run: () => void; readonly wait: number }[] = [];
    let cleared = 0;
    let now = 1_000 * 60_000 + 42_000;
    Date.now = () => now;
    window.setTimeout = ((run: () => void, wait: number) => timers.push({ run, wait })) as never;
    window.clearTimeout = () => cleared++;
    try {
      let ticks = 0;
      const one = host();
      const clock = new Clock(one, () => ticks++);
      one.controllers[0]!.hostConnected!();
      expect(timers.map(({ wait }) => wait)).to.deep.equal([18_000]);
      now += 18_000;
      timers[0]!.run();
      expect([ticks, clock.now, timers[1]!.wait]).to.deep.equal([1, now, 60_000]);
      // Shown again within the same minute: nothing has changed.
      document.dispatchEvent(new Event('visibilitychange'));
      expect(ticks).to.equal(1);
      cleared = 0;
      one.controllers[0]!.hostDisconnected!();
      expect(cleared).to.equal(1);
      const before = timers.length;
      document.dispatchEvent(new Event('visibilitychange'));
      expect(timers.length).to.equal(before);
    } finally {
      Date.now = realNow;
      window.setTimeout = realSet;
      window.clearTimeout = realClear;
    }
  });

  it('stands still while nobody can see the page', () => {
    const { setTimeout: realSet } = window;
    let timers = 0;
    window.setTimeout = (() => ++timers) as never;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    try {
      const one = host();
      new Clock(one);
      one.controllers[0]!.hostConnected!();
      expect(timers).to.equal(0);
      one.controllers[0]!.hostDisconnected!();
    } finally {
      window.setTimeout = realSet;
      delete (document as { hidden?: boolean }).hidden;
    }
  });
});
