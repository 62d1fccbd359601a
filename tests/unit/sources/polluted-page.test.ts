// Town halls run pages with Prototype.js and MooTools: enumerable functions on every array and object, and built-in
// functions replaced by others. A feed must not notice.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { registry } from '../../../src/sources/registry.js';
import { pollute } from '../pollute.js';
import { feedText, settle, startServer } from './server.js';

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
