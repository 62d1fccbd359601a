// Town halls run pages with Prototype.js and MooTools: enumerable functions on every array and object, and built-in
// functions replaced by others. A feed must not notice.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { registry } from '../../../src/sources/registry.js';
import { feedText, settle, startServer } from './server.js';

/** In the manner of those libraries, in words of our own. */
function pollute(): () => void {
  const undo: (() => void)[] = [];
  const put = (target: object, name: string, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    undo.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    });
  };
  for (const name of ['each', 'invoke', 'pluck', 'clean', 'toJSON', 'first', 'associate', 'extend'])
    put(Array.prototype, name, () => `array ${name}`);
  for (const name of ['each', 'merge', 'keyOf', 'extend', 'inspect', 'toQueryString'])
    put(Object.prototype, name, () => `object ${name}`);
  put(Array.prototype, 'reduce', function (this: unknown[]) {
    return this[0];
  });
  put(Array.prototype, 'entries', function (this: unknown[]) {
    return this.slice();
  });
  put(Array.prototype, 'flatten', () => []);
  put(Array, 'from', (value: unknown) => (value === null || value === undefined ? [] : [value]));
  put(String.prototype, 'parseQuery', () => ({}));
  put(Function.prototype, 'defer', () => 0);
  return () => undo.forEach((restore) => restore());
}

it('feeds load, merge and fail as usual on a page with Prototype.js and MooTools', async () => {
  const { openFeed } = await import('../../../src/sources/feed-store.js');
  await import('../../../src/sources/merged-feeds.js');
  registry().sources.clear();
  const warn = console.warn;
  console.warn = () => {};
  const server = startServer();
  const text = feedText(400);
  const restore = pollute();
  try {
    const one = openFeed(['https://example.org/one.json']);
    const two = openFeed(['https://example.org/one.json', 'https://example.org/two.json']);
    const bad = openFeed(['https://example.org/bad.json']);
    const leave = [one.subscribe(() => {}), two.subscribe(() => {}), bad.subscribe(() => {})];
    server.requests[0]!.reply(text);
    server.requests[1]!.reply(
      '{"schemaVersion":"1.0","defaultLanguage":"fr","timeZone":"Europe/Paris","vocabularies":{"tags":[{"id":"t","label":"T"}]},"offers":[{"id":"x","title":"X"}]}',
    );
    server.requests[2]!.reply('<html>');
    await settle();
    const seen = {
      one: [one.snapshot.status, one.snapshot.feed.offers.length],
      two: [two.snapshot.status, two.snapshot.feed.offers.length],
      last: JSON.parse('{"offer":0}') as { offer: unknown },
      bad: bad.snapshot.errors[0]!.code as string,
    };
    seen.last.offer = two.snapshot.feed.offers[400];
    for (const go of leave) go();
    restore();
    assert.deepEqual(seen.one, ['ready', 400]);
    assert.deepEqual(seen.two, ['ready', 401]);
    assert.equal(seen.bad, 'E-HTML');
    assert.deepEqual(seen.last.offer, {
      id: 'x',
      title: { fr: 'X' },
      source: { url: 'https://example.org/two.json' },
    });
  } finally {
    restore();
    server.restore();
    console.warn = warn;
  }
});

it('calendar files are read as usual there', async () => {
  const { readICalendar } = await import('../../../src/sources/icalendar/read-icalendar.js');
  const { apple, exchange, google, nextcloud, outlook, thunderbird } =
    await import('../../fixtures/icalendar/programs.js');
  const files = [apple, exchange, google, nextcloud, outlook, thunderbird];
  // Different events that a page with its own `toJSON` would take for the same.
  const weekly = (day: number): string =>
    `BEGIN:VEVENT\r\nUID:${day}\r\nDTSTART:202610${day}\r\nSUMMARY:Treffen ${day}\r\nEND:VEVENT\r\n`;
  files.push(`BEGIN:VCALENDAR\r\n${[10, 17, 24, 31].map(weekly).join('')}END:VCALENDAR\r\n`);
  const usual = files.map((file) => readICalendar(file));
  const restore = pollute();
  const there: unknown[] = [];
  try {
    for (const file of files) there.push(readICalendar(file));
  } finally {
    restore();
  }
  assert.deepEqual(there, usual);
  assert.equal(usual.at(-1)!.feed.events.length, 4);
});
