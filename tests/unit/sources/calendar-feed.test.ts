// A calendar file behind an address lives like any feed: found out by what it is, shown, capped, named when it is faulty.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createFeedSource } from '../../../src/sources/feed-source.js';
import { earlyFetch } from '../../../src/sources/early-fetch.js';
import { registry, type SharedSource } from '../../../src/sources/registry.js';
import { calendar, event, google, nextcloud } from '../../fixtures/icalendar/programs.js';
import { utf16 } from './encodings.js';
import { settle, startServer, type Answer, type Server } from './server.js';

const limits = { maxBytes: 10_000_000, maxRecords: 50_000 };

let server: Server;
let source: SharedSource;
let leave: () => void;

const open = (url = 'https://verein.example/termine.ics', wanted = limits): Answer => {
  source = createFeedSource(url, wanted);
  leave = source.subscribe(() => {});
  return server.requests[0]!;
};
const titles = (): unknown[] => source.snapshot.feed.events.map(({ title }) => title);
const codes = (): string[] => source.snapshot.errors.map(({ code }) => code);
const many = (count: number): string =>
  calendar(
    Array.from({ length: count }, (_, i) => event('DTSTART:20261103T180000', `id-${i}`, `Treffen ${i}`)).join(
      '\n',
    ),
  );

beforeEach(() => {
  registry().hinted.clear();
  registry().early.clear();
  server = startServer();
  mock.method(console, 'warn', () => {});
  mock.timers.enable({ apis: ['setTimeout'] });
});

afterEach(() => {
  leave();
  mock.timers.tick(100);
  server.restore();
  mock.restoreAll();
  mock.timers.reset();
});

describe('a calendar file', () => {
  const ways: readonly (readonly [string, string, Record<string, string>, string | Uint8Array])[] = [
    ['by its first line', 'https://verein.example/export?id=7', { 'content-type': 'text/plain' }, google],
    ['with a mark and blank lines before it', 'https://verein.example/x', {}, `\ufeff\r\n\r\n${google}`],
    ['in UTF-16', 'https://verein.example/x', {}, utf16(google, false, true)],
    [
      'by its type',
      'https://verein.example/x',
      { 'content-type': 'text/calendar; charset=utf-8' },
      `X-NOTE:1\r\n${google}`,
    ],
    ['by its name', 'https://verein.example/termine.ics', {}, `X-NOTE:1\r\n${google}`],
  ];
  for (const [name, url, headers, body] of ways)
    it(`is known ${name}`, async () => {
      open(url).reply(body, 200, headers);
      await settle();
      assert.equal(source.snapshot.status, 'ready');
      assert.equal(source.snapshot.complete, true);
      assert.deepEqual(titles(), ['Kochabend', 'Geschlossen', 'Chor']);
      assert.equal(source.snapshot.feed.title, 'Verein Muster');
      assert.equal(source.snapshot.feed.places.length, 1);
    });

  it('may come in the smallest pieces', async () => {
    const answer = open();
    answer.head(200, {});
    for (const char of google) answer.send(char);
    answer.end();
    await settle();
    assert.equal(titles().length, 3);
  });

  it('brings its loss report along', async () => {
    open().reply(nextcloud);
    await settle();
    assert.deepEqual(source.snapshot.findings.map(({ code }) => code).sort(), [
      'calendar-component',
      'calendar-private',
    ]);
  });

  it('is asked for over https when its address begins with webcal', async () => {
    open('webcal://verein.example/termine.ics').reply(google);
    await settle();
    assert.equal(server.requests[0]!.url, 'https://verein.example/termine.ics');
    assert.equal(titles().length, 3);
    earlyFetch('webcals://verein.example/b.ics');
    assert.equal(server.requests.at(-1)!.url, 'https://verein.example/b.ics');
    server.requests.at(-1)!.refuse();
  });

  it('with something of ours in it is nothing else', async () => {
    open().reply('{"schemaVersion":"1.0","events":[{"id":"a","title":"JSON","start":"2026-11-03"}]}', 200, {
      'content-type': 'text/calendar',
    });
    await settle();
    assert.deepEqual(titles(), ['JSON']);
  });
});

describe('a faulty one', () => {
  it('that breaks off shows what is whole', async () => {
    const answer = open();
    answer.head();
    answer.send(many(5).slice(0, -40));
    await settle();
    answer.break();
    await settle();
    assert.deepEqual([source.snapshot.status, codes(), titles().length], ['stale', ['E-TRUNCATED'], 4]);
  });

  it('whose end is missing says so', async () => {
    open().reply(many(5).replace('END:VCALENDAR\r\n', ''));
    await settle();
    assert.deepEqual([source.snapshot.status, codes(), titles().length], ['stale', ['E-TRUNCATED'], 5]);
  });

  it('with more bytes than allowed shows those that are', async () => {
    open(undefined, { ...limits, maxBytes: 2_000 }).reply(many(50));
    await settle();
    assert.deepEqual([source.snapshot.status, codes()], ['stale', ['E-TOO-BIG']]);
    assert.ok(titles().length > 5 && titles().length < 50);
  });

  it('with more records than allowed shows those that are', async () => {
    open(undefined, { ...limits, maxRecords: 10 }).reply(many(50));
    await settle();
    assert.deepEqual([source.snapshot.status, codes(), titles().length], ['stale', ['E-TOO-MANY'], 10]);
  });

  it('that takes too long is given up, with what has come', async () => {
    const answer = open();
    answer.head();
    answer.send(many(5).slice(0, -40));
    await settle();
    mock.timers.tick(20_001);
    await settle();
    assert.deepEqual([source.snapshot.status, codes(), titles().length], ['stale', ['E-TIMEOUT'], 4]);
  });

  it('that is a web page, or nothing, is named as such', async () => {
    open().reply('<!doctype html><title>Anmelden</title>', 200, { 'content-type': 'text/calendar' });
    await settle();
    assert.deepEqual(codes(), ['E-HTML']);
  });

  it('that has no calendar in it is no feed', async () => {
    open().reply('Hier gibt es bald Termine.');
    await settle();
    assert.deepEqual([source.snapshot.status, codes()], ['error', ['E-NOT-FEED']]);
  });

  it('nobody waits for any more is let go', async () => {
    const answer = open();
    answer.head();
    answer.send(many(5));
    await settle();
    leave();
    mock.timers.tick(100);
    await settle();
    assert.equal(answer.aborted, true);
    assert.deepEqual(source.snapshot.errors, []);
  });
});
