// Away from the page and back again, where a script swaps pages (Turbo, htmx) and where the browser does it: what was
// asked for is still asked for, each widget is there once and works, and nothing listens twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { openWindow, until } from './engines.mjs';
import { wanted } from './feed.mjs';
import { pointer } from './hands.mjs';
import { hostNamed } from './hosts.mjs';
import { openSite } from './server.mjs';
import { complaintsOf, isReady, stateOf, teach } from './visitor.mjs';

const offers = 'offer-finder';
const option = { widget: offers, css: '.option input', text: wanted.field };
const clear = { widget: offers, css: 'button.clear' };
const away = { css: '#away' };
const back = { css: '#other a' };

/* eslint-disable no-undef -- these run in the page */
const isAway = () => Boolean(document.querySelector('#other')) && !document.querySelector('#away');
const stays = (name) => window.stayed === name;
const mark = (name) => {
  window.stayed = name;
};
const shows = (name, cards) => Boolean(window.visitor) && visitor.stateOf(name).cards === cards;
/** Types of what listens on window and document, and how many widgets there are. */
const inventory = () => ({
  listening: listening.map(({ type }) => type).sort(),
  widgets: document.querySelectorAll('mit-offer-finder, mit-event-calendar, mit-contact-directory').length,
});
/* eslint-enable no-undef */

const visit = async (window, url, { name, swaps }) => {
  const hand = pointer(window);
  const ready = async () => {
    await until(window, 'the page', () => Boolean(document.querySelector('#away')));
    await window.run(teach);
    await until(window, 'all widgets', isReady);
  };
  await window.open(`${url}/host/${hostNamed(name).name.toLowerCase()}`);
  await ready();
  await window.run(mark, name);
  await hand.press(option);
  await until(window, 'a filtered list', shows, offers, wanted.inField);
  const before = await window.run(inventory);
  const leave = async (target) => {
    await hand.press(target);
    await until(window, 'the other page', isAway);
    await window.run(teach);
    if (swaps) assert.ok(await window.run(stays, name), 'the page was loaded anew');
  };
  for (let round = 0; round < 3; round++) {
    await leave(away);
    await window.back();
    await ready();
    await until(window, 'the filtered list again', shows, offers, wanted.inField);
    assert.deepEqual(await window.run(inventory), before, `after ${round + 1} times away`);
  }
  const { chosen } = await stateOf(window, offers);
  assert.equal(chosen, 1);
  await hand.press(clear);
  await until(window, 'the whole list', shows, offers, wanted.page);
  // And onwards by a link instead of a step back.
  await leave(away);
  await hand.press(back);
  await ready();
  await until(window, 'the list', shows, offers, wanted.page);
  assert.equal((await window.run(inventory)).widgets, before.widgets);
  assert.deepEqual(await complaintsOf(window, '^$'), []);
};

test('away and back', { concurrency: 3 }, async (all) => {
  const site = await openSite();
  await Promise.all(
    [...ensureBrowsers().keys()].map((engine) =>
      all.test(engine, async (one) => {
        const window = await openWindow(engine);
        for (const host of [
          { name: 'plain', swaps: false },
          { name: 'Turbo', swaps: true },
          { name: 'htmx', swaps: true },
        ])
          await one.test(`${host.name} · ${engine}`, { timeout: 90_000 }, () =>
            visit(window, site.url, host),
          );
        await window.close();
      }),
    ),
  );
  await site.close();
});
