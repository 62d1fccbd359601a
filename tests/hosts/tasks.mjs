// The ten tasks, each the same for every host, engine and hand. They build on each other in this order and leave the
// page as it was. What is looked for are the feed's own words, never those of the interface: hosts speak other languages.
import assert from 'node:assert/strict';
import { until } from './engines.mjs';
import { wanted } from './feed.mjs';
import { lastCalled, stateOf } from './visitor.mjs';

const offers = 'offer-finder';
const events = 'event-calendar';
const contacts = 'contact-directory';

const search = { widget: offers, css: 'input[type=search]' };
const option = { widget: offers, css: '.option input', text: wanted.field };
const clear = { widget: offers, css: 'button.clear' };
const record = { widget: offers, css: '.title a', text: 'Kurs 1' };
/** Keys come to it from the widget below. */
const more = { widget: offers, css: 'button.more', below: events };
const language = { widget: offers, css: '.language select' };
const turn = (at) => ({ widget: events, css: `.month-head button:nth-of-type(${at})` });
const date = { widget: events, css: 'table.month a', text: wanted.event };
const save = { widget: events, css: 'dialog[open] .save .button' };
const phone = { widget: contacts, css: 'a.direct[href^="tel:"]' };

/* eslint-disable no-undef -- the functions for `until` run in the page */
/** Waits for so many cards. */
const cards = (window, count) =>
  until(window, `${count} cards`, (widget, wish) => visitor.stateOf(widget).cards === wish, offers, count);
const dialogOf = (window, widget, title) =>
  until(
    window,
    title ? `a dialog ${title}` : 'no dialog',
    (name, words) => {
      const { dialog } = visitor.stateOf(name);
      return words ? dialog.indexOf(words) >= 0 : !dialog;
    },
    widget,
    title,
  );

export const tasks = {
  async find(window, hand) {
    await hand.write(search, wanted.word);
    await cards(window, 1);
    assert.equal((await stateOf(window, offers)).first, wanted.word);
    await hand.write(search, '');
    await cards(window, wanted.page);
  },

  async filter(window, hand) {
    await hand.check(option);
    await cards(window, wanted.inField);
    assert.equal((await stateOf(window, offers)).chosen, 1);
  },

  async clear(window, hand) {
    await hand.press(clear);
    await cards(window, wanted.page);
    assert.equal((await stateOf(window, offers)).chosen, 0);
  },

  async 'next month'(window, hand) {
    const { counted } = await stateOf(window, events);
    await hand.press(turn(3));
    await until(
      window,
      'another month',
      (name, now) => visitor.stateOf(name).counted !== now,
      events,
      counted,
    );
    await hand.press(turn(1));
    await until(window, 'this month', (name, now) => visitor.stateOf(name).counted === now, events, counted);
  },

  async open(window, hand) {
    await hand.press(record);
    await dialogOf(window, offers, record.text);
  },

  async close(window, hand) {
    await hand.shut(offers);
    await dialogOf(window, offers);
    await until(window, 'the focus where it was', (target) => visitor.hasFocus(target), record);
  },

  async 'save .ics'(window, hand) {
    await hand.press(date);
    await dialogOf(window, events, wanted.event);
    await hand.press(save);
    const file = await until(window, 'a file', () => visitor.saved.pop());
    assert.match(file, /^text\/calendar/);
    assert.match(file, /BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY[^:]*:Infoabend\r\n[\s\S]*END:VCALENDAR/);
    await hand.shut(events);
    await dialogOf(window, events);
  },

  async call(window, hand) {
    await hand.press(phone);
    assert.equal(await lastCalled(window), wanted.tel);
  },

  async 'switch language'(window, hand) {
    const before = await stateOf(window, offers);
    await hand.choose(language, 'en');
    await until(window, 'English', (name) => visitor.stateOf(name).label === 'Search offers', offers);
    assert.equal((await stateOf(window, offers)).direction, 'ltr');
    await hand.choose(language, before.language);
    await until(
      window,
      before.label,
      (name, label) => visitor.stateOf(name).label === label,
      offers,
      before.label,
    );
    assert.equal((await stateOf(window, offers)).direction, before.direction);
  },

  async more(window, hand) {
    const before = await stateOf(window, offers);
    await hand.press(more);
    await until(window, 'more cards', (name, few) => visitor.stateOf(name).cards > few, offers, before.cards);
    await until(window, 'the focus on the first new card', (name) => visitor.stateOf(name).inCard, offers);
    await hand.write(search, wanted.word);
    await cards(window, 1);
    await hand.write(search, '');
    await cards(window, before.cards);
  },
};
/* eslint-enable no-undef */
