// What widgets call: one load per address and page, however many widgets, in whatever order, from however many copies of
// the script.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { earlyFetch, feedUrls } from '../../../src/sources/early-fetch.js';
import { openFeed, type FeedConnection, type FeedSnapshot } from '../../../src/sources/feed-store.js';
import { registry } from '../../../src/sources/registry.js';
import { feedText, offers, settle, startServer, type Server } from './server.js';

const a = 'https://example.org/a.json';
const b = 'https://example.org/b.json';

let server: Server;
let leaving: (() => void)[];

const listen = (connection: FeedConnection): FeedSnapshot[] => {
  const heard: FeedSnapshot[] = [];
  leaving.push(connection.subscribe((snapshot) => heard.push(snapshot)));
  return heard;
};
const tick = async (ms: number): Promise<void> => {
  mock.timers.tick(ms);
  await settle();
};
const ids = ({ feed }: FeedSnapshot): string[] => feed.offers.map(({ id }) => id);

beforeEach(() => {
  registry().sources.clear();
  registry().early.clear();
  registry().hinted.clear();
  server = startServer();
  leaving = [];
  mock.method(console, 'warn', () => {});
  mock.timers.enable({ apis: ['setTimeout'] });
});

afterEach(() => {
  for (const leave of leaving) leave();
  mock.timers.tick(100_000);
  server.restore();
  mock.restoreAll();
  mock.timers.reset();
});

describe('one load per address and page', () => {
  it('asks once for five widgets and tells them all', async () => {
    const heard = Array.from({ length: 5 }, () => listen(openFeed([a])));
    server.requests[0]!.reply(feedText(2));
    await settle();
    assert.equal(server.requests.length, 1);
    for (const snapshots of heard) assert.deepEqual(snapshots.map(ids), [['o0', 'o1']]);
  });

  it('asks for nothing before somebody listens', () => {
    assert.equal(openFeed([a]).snapshot.status, 'loading');
    assert.equal(server.requests.length, 0);
  });

  it('gives a widget that comes later what is there, without another request', async () => {
    listen(openFeed([a]));
    server.requests[0]!.reply(feedText(2));
    await settle();
    const late = openFeed([a]);
    const heard = listen(late);
    assert.deepEqual(ids(late.snapshot), ['o0', 'o1']);
    await settle();
    assert.deepEqual(heard, []);
    assert.equal(server.requests.length, 1);
  });

  it('is shared with other copies of the script, whichever came first', async () => {
    const path = '../../../src/sources/feed-store.js?another-copy';
    const copy = (await import(path)) as typeof import('../../../src/sources/feed-store.js');
    assert.notEqual(copy.openFeed, openFeed);
    const heard = [listen(copy.openFeed([a])), listen(openFeed([a]))];
    server.requests[0]!.reply(feedText(1));
    await settle();
    assert.equal(server.requests.length, 1);
    for (const snapshots of heard) assert.deepEqual(snapshots.map(ids), [['o0']]);
  });

  it('takes a request over that began before the widget was there', async () => {
    earlyFetch(a);
    earlyFetch(a);
    assert.equal(server.requests.length, 1);
    assert.equal(server.requests[0]!.init.credentials, 'omit');
    const heard = listen(openFeed([a]));
    earlyFetch(a);
    server.requests[0]!.reply(feedText(1));
    await settle();
    assert.deepEqual(heard.map(ids), [['o0']]);
    assert.equal(server.requests.length, 1);
  });

  it('a request that failed before the widget was there is an error like any other', async () => {
    earlyFetch(a);
    server.requests[0]!.refuse();
    await settle();
    const connection = openFeed([a]);
    listen(connection);
    await settle();
    assert.equal(connection.snapshot.errors[0]?.code, 'E-NETWORK');
  });

  it('a request nobody takes over is ended', async () => {
    earlyFetch(a);
    await tick(20_000);
    assert.equal(server.requests[0]!.aborted, true);
    listen(openFeed([a]));
    assert.equal(server.requests.length, 2);
  });

  it('the larger cap of two widgets counts', async () => {
    const small = openFeed([a], { maxRecords: 10 });
    listen(small);
    listen(openFeed([a], { maxRecords: 100 }));
    server.requests[0]!.reply(feedText(60));
    await settle();
    assert.equal(small.snapshot.status, 'ready');
  });

  it('no address at all is an error, not an exception', () => {
    const connection = openFeed([]);
    listen(connection);
    connection.retry();
    assert.equal(connection.snapshot.status, 'error');
    assert.equal(connection.snapshot.errors[0]!.code, 'E-NO-ADDRESS');
  });
});

describe('several addresses', () => {
  it('become one feed, and one change a frame', async () => {
    const connection = openFeed([a, b, a]);
    const heard = listen(connection);
    await settle();
    assert.equal(server.requests.length, 2);
    server.requests[1]!.reply(JSON.stringify({ schemaVersion: '1.0', offers: offers(2, 'b') }));
    server.requests[0]!.reply(JSON.stringify({ schemaVersion: '1.0', offers: offers(2, 'a') }));
    await settle();
    await tick(16);
    assert.equal(heard.length, 1);
    assert.deepEqual(ids(heard[0]!), ['a0', 'a1', 'b0', 'b1']);
    assert.equal(heard[0]!.status, 'ready');
    assert.equal(connection.snapshot, heard[0]);
    assert.equal(connection.snapshot, connection.snapshot);
  });

  it('show what is there while one is slow, and stay when one fails', async () => {
    const connection = openFeed([a, b]);
    listen(connection);
    await settle();
    server.requests[0]!.reply(feedText(2));
    await settle();
    await tick(16);
    assert.equal(connection.snapshot.status, 'loading');
    assert.equal(connection.snapshot.feed.offers.length, 2);
    server.requests[1]!.reply('', 500);
    await settle();
    await tick(16);
    assert.equal(connection.snapshot.status, 'stale');
    assert.equal(connection.snapshot.errors[0]!.url, b);
    connection.retry();
    assert.deepEqual(
      server.requests.map(({ url }) => url),
      [a, b, b],
    );
  });

  it('are loaded again, all of them, when nothing is missing', async () => {
    const connection = openFeed([a, b]);
    listen(connection);
    await settle();
    for (const request of server.requests) request.reply(feedText(1));
    await settle();
    connection.retry();
    assert.equal(server.requests.length, 4);
  });

  it('are left together, and nobody is called afterwards', async () => {
    const connection = openFeed([a, b]);
    const heard: FeedSnapshot[] = [];
    const leave = connection.subscribe((snapshot) => heard.push(snapshot));
    await settle();
    server.requests[0]!.reply(feedText(1));
    await settle();
    leave();
    await tick(100);
    assert.equal(server.requests[1]!.aborted, true);
    assert.deepEqual(heard, []);
  });
});

describe('addresses in an attribute', () => {
  const base = 'https://example.org/dir/page.html';
  const cases: readonly (readonly [value: string | null | undefined, urls: readonly string[]])[] = [
    ['feed.json', ['https://example.org/dir/feed.json']],
    [
      ' a.json\n  /b.json\thttps://other.example/c.json ',
      ['https://example.org/dir/a.json', 'https://example.org/b.json', 'https://other.example/c.json'],
    ],
    ['https:// a.json', ['https://example.org/dir/a.json']],
    ['', []],
    [null, []],
    [undefined, []],
  ];
  for (const [value, urls] of cases)
    it(`${JSON.stringify(value)} are ${urls.length}`, () => assert.deepEqual(feedUrls(value, base), urls));
});
