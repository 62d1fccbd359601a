// The tools of the browser tests themselves: an emulation that silently did nothing would prove nothing.
import { expect, fixture, html } from '@open-wc/testing';
import { emulateLocale, emulateMedia, emulateTimeZone, forgetHistory, press, setViewport } from './env.js';

const isChromium = navigator.userAgent.includes('Chrome');
const isWebKit = !isChromium && navigator.userAgent.includes('AppleWebKit');
const matches = (query: string) => matchMedia(query).matches;

it('emulates media features in Chromium and says so where it cannot', async () => {
  expect(await emulateMedia({ colorScheme: 'dark', forcedColors: 'active', contrast: 'more' })).to.equal(
    isChromium,
  );
  if (!isChromium) return;
  expect(matches('(prefers-color-scheme: dark)')).to.equal(true);
  expect(matches('(forced-colors: active)')).to.equal(true);
  expect(matches('(prefers-contrast: more)')).to.equal(true);
});

it('takes an emulation back after the test', () => {
  expect(matches('(forced-colors: active)')).to.equal(false);
});

it('sets the size of the page', async () => {
  await setViewport(640, 500);
  expect(innerWidth).to.equal(640);
});

it('sets time zone and language before the engine is asked', async () => {
  const done = await emulateTimeZone('America/New_York');
  expect(done).to.equal(!isWebKit);
  if (done) expect(new Date(0).getTimezoneOffset()).to.equal(300);
  if (await emulateLocale('de-DE')) expect((1.5).toLocaleString()).to.equal('1,5');
});

it('forgets the pages before, so that steps back stay on this one', async () => {
  const done = await forgetHistory();
  expect(done).to.equal(isChromium);
  if (!done) return;
  expect(history.length).to.equal(1);
  for (let step = 0; step < 60; step++) history.pushState(null, '', location.href);
  expect(history.length).to.be.greaterThan(40);
  expect(await forgetHistory()).to.equal(true);
  expect(history.length).to.equal(1);
});

it('presses keys and chords', async () => {
  const box = await fixture(html`<div><input id="first" /><input id="second" /></div>`);
  const first = box.querySelector<HTMLInputElement>('#first')!;
  first.focus();
  await press('Tab');
  expect(document.activeElement?.id).to.equal('second');
  await press('Shift', 'Tab');
  expect(document.activeElement?.id).to.equal('first');
  await press('a');
  expect(first.value).to.equal('a');
});
