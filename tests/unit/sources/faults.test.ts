// The table "Faults" row by row, as one address lives through it. The same rows over real HTTP: tests/browser/sources.
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { createFeedSource } from '../../../src/sources/feed-source.js';
import type { FeedSnapshot } from '../../../src/sources/feed-snapshot.js';
import { registry, type SharedSource } from '../../../src/sources/registry.js';
import { utf16 } from './encodings.js';
import { feedText, hinted, offers, settle, startServer, type Answer, type Server } from './server.js';

const url = 'https://example.org/feed.json';
const limits = { maxBytes: 10_000_000, maxRecords: 50_000 };

let server: Server;
let hints: string[];
let snapshots: FeedSnapshot[];
let source: SharedSource;
let leave: () => void;

const open = (wanted = limits): Answer => {
  source = createFeedSource(url, wanted);
  leave = source.subscribe(() => snapshots.push(source.snapshot));
  return server.requests[0]!;
};
const wait = async (ms: number): Promise<void> => {
  mock.timers.tick(ms);
  await settle();
};
const last = (): Answer => server.requests.at(-1)!;
const codes = (): string[] => source.snapshot.errors.map(({ code }) => code);

beforeEach(() => {
  registry().hinted.clear();
  registry().early.clear();
  server = startServer();
  hints = [];
  snapshots = [];
  mock.method(console, 'warn', (line: string) => hints.push(line));
  mock.timers.enable({ apis: ['setTimeout'] });
});

afterEach(() => {
  leave();
  mock.timers.tick(100);
  server.restore();
  mock.restoreAll();
  mock.timers.reset();
});

describe('a feed that comes as it should', () => {
  it('is asked for once, without cookies and without a referrer', async () => {
    open().reply(feedText(3));
    await settle();
    assert.equal(source.snapshot.status, 'ready');
    assert.equal(source.snapshot.complete, true);
    assert.deepEqual(
      source.snapshot.feed.offers.map(({ id }) => id),
      ['o0', 'o1', 'o2'],
    );
    assert.equal(server.requests.length, 1);
    const { credentials, referrerPolicy } = server.requests[0]!.init;
    assert.deepEqual({ credentials, referrerPolicy }, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    assert.deepEqual(hints, []);
  });

  it('tells once about a small feed that comes in one piece', async () => {
    open().reply(feedText(15));
    await settle();
    assert.deepEqual(
      snapshots.map(({ status, feed }) => [status, feed.offers.length]),
      [['ready', 15]],
    );
  });

  it('shows the first records while the rest is on its way', async () => {
    const answer = open();
    const text = feedText(60);
    answer.head();
    answer.send(text.slice(0, text.length / 2));
    await settle();
    assert.equal(snapshots.length, 1);
    assert.equal(source.snapshot.status, 'loading');
    assert.equal(source.snapshot.complete, false);
    assert.ok(source.snapshot.feed.offers.length >= 20);
    assert.equal(source.snapshot.feed.offers[0]!.id, 'o0');
    answer.send(text.slice(text.length / 2));
    answer.end();
    await settle();
    assert.equal(source.snapshot.status, 'ready');
    assert.equal(source.snapshot.feed.offers.length, 60);
  });

  it('shows clean records at once, and those that must be mended a moment later', async () => {
    const answer = open();
    const list = offers(60).map((offer, i) => (i % 2 ? offer : { ...offer, title: ` ${offer.title} ` }));
    const text = JSON.stringify({ schemaVersion: '1.0', offers: list });
    answer.head();
    answer.send(text.slice(0, text.length - 100));
    for (let i = 0; i < 1_000 && !snapshots.length; i++) await setImmediate();
    const { length } = source.snapshot.feed.offers;
    assert.ok(length >= 20, `${length} shown`);
    assert.ok(length < 50, `${length} shown`);
    await settle();
    answer.send(text.slice(-100, -50));
    await settle();
    await wait(250);
    assert.ok(source.snapshot.feed.offers.length > 50);
    assert.equal(source.snapshot.feed.offers[0]!.title, 'Angebot 0');
    assert.equal(source.snapshot.status, 'loading');
  });

  it('shows a few records after a moment when no more come', async () => {
    const answer = open();
    answer.head();
    answer.send('{"offers":[{"id":"a","title":"A"},{"id":"b","title":"B"},');
    await settle();
    assert.equal(snapshots.length, 0);
    await wait(250);
    assert.deepEqual(
      source.snapshot.feed.offers.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('tells at growing intervals about a large feed, not with every chunk', async () => {
    const answer = open();
    const text = feedText(4000);
    answer.head();
    for (let i = 0; i < 100; i++) {
      answer.send(text.slice((i * text.length) / 100, ((i + 1) * text.length) / 100));
      await wait(50);
    }
    answer.end();
    await settle();
    assert.equal(source.snapshot.feed.offers.length, 4000);
    assert.equal(source.snapshot.status, 'ready');
    assert.ok(snapshots.length >= 4 && snapshots.length <= 9, `${snapshots.length} times`);
    const sizes = snapshots.map(({ feed }) => feed.offers.length);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
  });

  it('lets the page breathe while a large feed is read', async () => {
    const answer = open();
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    answer.reply(feedText(100_000).slice(0, 3_000_000));
    while (source.snapshot.status === 'loading') await setImmediate();
    port1.close();
    assert.ok(source.snapshot.feed.offers.length > 50_000 - 1);
    assert.ok(turns >= 5, `${turns} turns`);
  });

  it('takes over a request that began before', async () => {
    const controller = new AbortController();
    const response = Promise.resolve(new Response(feedText(2)));
    registry().early.set(url, { response, controller, since: performance.now() });
    open();
    await settle();
    assert.equal(source.snapshot.feed.offers.length, 2);
    assert.equal(server.requests.length, 0);
    assert.equal(registry().early.size, 0);
  });
});

describe('slow feed', () => {
  it('"still loading" after 8 s, given up after 20 s without progress, then tried again', async () => {
    const answer = open();
    await wait(7_999);
    assert.equal(source.snapshot.slow, false);
    await wait(1);
    assert.equal(source.snapshot.slow, true);
    assert.equal(source.snapshot.status, 'loading');
    await wait(11_999);
    assert.equal(source.snapshot.status, 'loading');
    await wait(1);
    assert.equal(source.snapshot.status, 'error');
    assert.equal(source.snapshot.slow, false);
    assert.deepEqual(codes(), ['E-TIMEOUT']);
    assert.equal(answer.aborted, true);
    await wait(2_000);
    last().reply(feedText(1));
    await settle();
    assert.equal(source.snapshot.status, 'ready');
  });

  it('that goes on bringing bytes is not given up', async () => {
    const answer = open();
    const text = feedText(400);
    answer.head();
    for (let i = 0; i < 10; i++) {
      answer.send(text.slice((i * text.length) / 10, ((i + 1) * text.length) / 10));
      await wait(15_000);
    }
    answer.end();
    await settle();
    assert.equal(source.snapshot.status, 'ready');
    assert.equal(source.snapshot.slow, false);
  });

  it('that drips a byte a second is given up', async () => {
    const answer = open();
    answer.head();
    for (let i = 0; i < 20; i++) {
      answer.send(' ');
      await wait(1_000);
    }
    assert.deepEqual(codes(), ['E-TIMEOUT']);
  });

  it('keeps what had come when it stops half way', async () => {
    const answer = open();
    answer.head();
    answer.send(feedText(60).slice(0, 1_500));
    await settle();
    const shown = source.snapshot.feed.offers.length;
    await wait(20_000);
    assert.equal(source.snapshot.status, 'stale');
    assert.equal(source.snapshot.feed.offers.length, shown);
    assert.equal(source.snapshot.complete, false);
  });
});

describe('unreachable, 4xx, 5xx, 429', () => {
  const cases: readonly (readonly [status: number, code: string])[] = [
    [400, 'E-REQUEST'],
    [401, 'E-DENIED'],
    [403, 'E-DENIED'],
    [404, 'E-MISSING'],
    [410, 'E-MISSING'],
    [418, 'E-REQUEST'],
    [429, 'E-BUSY'],
    [500, 'E-SERVER'],
    [502, 'E-SERVER'],
    [503, 'E-SERVER'],
  ];
  for (const [status, code] of cases) {
    it(`${status} is ${code}, and tried again after 2, 8 and 30 s`, async () => {
      open().reply('<h1>Fehler</h1>', status);
      await settle();
      assert.equal(source.snapshot.status, 'error');
      assert.equal(source.snapshot.errors[0]!.status, status);
      assert.deepEqual(codes(), [code]);
      for (const [pause, count] of [
        [2_000, 2],
        [8_000, 3],
        [30_000, 4],
      ] as const) {
        await wait(pause - 1);
        assert.equal(server.requests.length, count - 1);
        await wait(1);
        assert.equal(server.requests.length, count);
        last().reply('', status);
        await settle();
      }
      assert.equal(source.snapshot.errors[0]!.retryAt, undefined);
      await wait(600_000);
      assert.equal(server.requests.length, 4);
      assert.equal((await hinted(hints, 1)).length, 1);
      assert.match(
        hints[0]!,
        new RegExp(`^\\[miteinander\\] ${code} https://example.org/feed.json: .*${status}`),
      );
    });
  }

  it('unreachable is E-NETWORK', async () => {
    open().refuse();
    await settle();
    assert.deepEqual(codes(), ['E-NETWORK']);
    assert.match((await hinted(hints, 1))[0]!, /E-NETWORK .*Access-Control-Allow-Origin/);
    assert.ok(Math.abs(source.snapshot.errors[0]!.retryAt! - Date.now() - 2_000) < 500);
  });

  it('Retry-After in seconds is honoured', async () => {
    open().reply('', 429, { 'retry-after': '60' });
    await settle();
    assert.ok(Math.abs(source.snapshot.errors[0]!.retryAt! - Date.now() - 60_000) < 500);
    await wait(59_999);
    assert.equal(server.requests.length, 1);
    await wait(1);
    assert.equal(server.requests.length, 2);
  });

  it("Retry-After as a date is honoured by the server's clock", async () => {
    open().reply('', 503, {
      date: 'Wed, 01 Jan 2025 00:00:00 GMT',
      'retry-after': 'Wed, 01 Jan 2025 00:00:40 GMT',
    });
    await settle();
    assert.deepEqual(codes(), ['E-BUSY']);
    await wait(39_999);
    assert.equal(server.requests.length, 1);
    await wait(1);
    assert.equal(server.requests.length, 2);
  });

  for (const value of ['soon', '-5', '']) {
    it(`Retry-After "${value}" counts as none`, async () => {
      open().reply('', 429, { 'retry-after': value });
      await settle();
      await wait(2_000);
      assert.equal(server.requests.length, 2);
    });
  }

  it('retry() asks at once and past the cache', async () => {
    open().reply('', 500);
    await settle();
    source.retry();
    assert.equal(source.snapshot.status, 'loading');
    assert.deepEqual(codes(), []);
    assert.equal(last().init.cache, 'no-cache');
    last().reply(feedText(1));
    await settle();
    assert.equal(source.snapshot.status, 'ready');
    await wait(60_000);
    assert.equal(server.requests.length, 2);
  });

  it('is tried again when the browser is online again, unless the server wants a pause', async (t) => {
    const page = new EventTarget();
    Object.assign(globalThis, {
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    });
    t.after(() => {
      Reflect.deleteProperty(globalThis, 'addEventListener');
      Reflect.deleteProperty(globalThis, 'removeEventListener');
    });
    open().refuse();
    await settle();
    page.dispatchEvent(new Event('online'));
    assert.equal(server.requests.length, 2);
    last().reply('', 429, { 'retry-after': '60' });
    await settle();
    page.dispatchEvent(new Event('online'));
    assert.equal(server.requests.length, 2);
    leave();
    await wait(60_000);
    page.dispatchEvent(new Event('online'));
    assert.equal(server.requests.length, 2);
  });

  it('the last good data stay when a refresh fails, and the next good ones take their place', async () => {
    open().reply(feedText(3));
    await settle();
    const { feed } = source.snapshot;
    source.retry();
    last().reply('', 500);
    await settle();
    assert.equal(source.snapshot.status, 'stale');
    assert.equal(source.snapshot.feed, feed);
    assert.equal(source.snapshot.complete, true);
    await wait(2_000);
    const answer = last();
    answer.head();
    answer.send(feedText(60).slice(0, 1_800));
    await wait(1_000);
    assert.equal(source.snapshot.feed, feed, 'nothing shrinks while the new data come');
    answer.send(feedText(60).slice(1_800));
    answer.end();
    await settle();
    assert.equal(source.snapshot.status, 'ready');
    assert.equal(source.snapshot.feed.offers.length, 60);
  });
});

describe('HTML instead of JSON (login, firewall, cookie wall), truncated, BOM, UTF-16, Latin-1', () => {
  const pages: readonly (readonly [kind: string, html: string])[] = [
    ['login', '<!doctype html><form><input type="password"></form>'],
    ['firewall', '<html><title>Access Denied</title>Incident ID 4711'],
    ['cookies', '\n<!DOCTYPE html><p>Bitte stimmen Sie den Cookies zu'],
    ['page', '<!doctype html><title>Startseite</title>'],
  ];
  for (const [kind, html] of pages) {
    it(`a web page is E-HTML, of the kind ${kind}, and not tried again unasked`, async () => {
      open().reply(html, 200, { 'content-type': 'text/html' });
      await settle();
      assert.deepEqual(codes(), ['E-HTML']);
      assert.equal(source.snapshot.errors[0]!.params['kind'], kind);
      assert.match((await hinted(hints, 1))[0]!, /^\[miteinander\] E-HTML .*: /);
      await wait(60_000);
      assert.equal(server.requests.length, 1);
    });
  }

  it('a redirect to a web page is E-LOGIN and names it', async () => {
    const answer = open();
    answer.head(200, {}, 'https://sso.example.org/login?back=x');
    answer.send('<!doctype html>');
    answer.end();
    await settle();
    assert.deepEqual(codes(), ['E-LOGIN']);
    assert.match((await hinted(hints, 1))[0]!, /sso\.example\.org\/login\)/);
  });

  const documents: readonly (readonly [name: string, body: string | Uint8Array, code: string])[] = [
    ['an empty body', '', 'E-EMPTY'],
    ['blanks', ' \n ', 'E-EMPTY'],
    ['a list', '[{"id":"a"}]', 'E-NOT-OBJECT'],
    ['a text', ' "offers"', 'E-NOT-OBJECT'],
    ['nothing', 'null', 'E-NOT-OBJECT'],
    ["another program's message", '{"message":"API rate limit"}', 'E-NOT-FEED'],
    ['an empty object', '{}', 'E-NOT-FEED'],
    ['a script', 'callback({"offers":[]})', 'E-JSON'],
    ['a comma too many', '{"schemaVersion":"1.0",}', 'E-JSON'],
    ['the format of another age', '{"schemaVersion":"9.0","offers":[{"id":"a","title":"A"}]}', 'E-VERSION'],
    ['an abyss', `{"offers":${'['.repeat(100_000)}`, 'E-TOO-DEEP'],
  ];
  for (const [name, body, code] of documents) {
    it(`${name} is ${code}`, async () => {
      open().reply(body);
      await settle();
      assert.equal(source.snapshot.status, 'error');
      assert.deepEqual(codes(), [code]);
      assert.equal((await hinted(hints, 1)).length, 1);
      assert.match(
        (await hinted(hints, 1))[0]!,
        new RegExp(`^\\[miteinander\\] ${code} https://example.org/feed.json: .+`),
      );
    });
  }

  it('a 204 is E-EMPTY', async () => {
    open().head(204);
    await settle();
    assert.deepEqual(codes(), ['E-EMPTY']);
  });

  for (const [name, stop] of [
    ['the body ends', (answer: Answer) => answer.end()],
    ['the connection breaks', (answer: Answer) => answer.break()],
  ] as const) {
    it(`truncated: ${name} half way, what came is kept, and it is tried again`, async () => {
      const answer = open();
      answer.head();
      answer.send(feedText(60).slice(0, 2_000));
      await settle();
      stop(answer);
      await settle();
      assert.equal(source.snapshot.status, 'stale');
      assert.deepEqual(codes(), ['E-TRUNCATED']);
      assert.equal(source.snapshot.complete, false);
      assert.ok(source.snapshot.feed.offers.length >= 20);
      await wait(2_000);
      last().reply(feedText(60));
      await settle();
      assert.equal(source.snapshot.status, 'ready');
      assert.equal(source.snapshot.feed.offers.length, 60);
    });
  }

  it('truncated twice, the longer part is kept', async () => {
    open().reply(feedText(60).slice(0, 1_800));
    await settle();
    const { feed } = source.snapshot;
    await wait(2_000);
    last().reply(feedText(60).slice(0, 1_000));
    await settle();
    assert.equal(source.snapshot.feed, feed);
  });

  it('a mistake in the middle keeps what stands before it, and says where', async () => {
    open().reply(feedText(400).replace('"o300",', '"o300"'));
    await settle();
    assert.equal(source.snapshot.status, 'stale');
    assert.deepEqual(codes(), ['E-JSON']);
    const { key, item } = source.snapshot.errors[0]!.params;
    assert.deepEqual([key, item], ['offers', 300]);
    assert.equal(source.snapshot.feed.offers.length, 300);
    assert.match((await hinted(hints, 1))[0]!, /in offers\[300\]/);
  });

  const latin1 = Buffer.from('{"offers":[{"id":"a","title":"Größe"}]}', 'latin1');
  const encodings: readonly (readonly [name: string, body: string | Uint8Array, hint: RegExp | undefined])[] =
    [
      ['a byte order mark', `\ufeff${feedText(2)}`, undefined],
      ['UTF-16', utf16(feedText(2), false, true), /E-UTF16 /],
      ['UTF-16, big end first', utf16(feedText(2), true, true), /E-UTF16 /],
      ['UTF-16 without a mark', utf16(feedText(2), false, false), /E-UTF16 /],
      ['UTF-16, big end first, without a mark', utf16(feedText(2), true, false), /E-UTF16 /],
      ['Latin-1', latin1, /E-LATIN1 /],
      [
        'a key that comes twice',
        '{"offers":[{"id":"x","title":"X"}],"offers":[{"id":"a","title":"A"}]}',
        undefined,
      ],
    ];
  for (const [name, body, expected] of encodings) {
    it(`${name} is read`, async () => {
      open().reply(body);
      await settle();
      assert.equal(source.snapshot.status, 'ready');
      assert.match(source.snapshot.feed.offers.at(-1)!.id, /^(o1|a)$/);
      assert.ok(source.snapshot.feed.offers.every(({ title }) => /^(Angebot|Größe|A)/.test(title as string)));
      assert.equal((await hinted(hints, expected ? 1 : 0)).length, expected ? 1 : 0);
      if (expected) assert.match((await hinted(hints, 1))[0]!, expected);
    });
  }

  it('the wrong content type with the right content is fine', async () => {
    open().reply(feedText(2), 200, { 'content-type': 'text/plain; charset=iso-8859-1' });
    await settle();
    assert.equal(source.snapshot.status, 'ready');
    assert.deepEqual(hints, []);
  });
});

describe('some, half, all records bad', () => {
  const mixed = (bad: number, good: number): string =>
    JSON.stringify({
      schemaVersion: '1.0',
      offers: [...Array.from({ length: bad }, () => ({ title: 'ohne id' })), ...offers(good)],
    });

  for (const [bad, good] of [
    [1, 9],
    [5, 5],
  ] as const) {
    it(`${bad} of ${bad + good}: the good ones are shown, the others counted in one line`, async () => {
      open().reply(mixed(bad, good));
      await settle();
      assert.equal(source.snapshot.status, 'ready');
      assert.equal(source.snapshot.feed.offers.length, good);
      assert.equal(source.snapshot.findings.filter(({ code }) => code === 'record-dropped').length, bad);
      assert.equal((await hinted(hints, 1)).length, 1);
      assert.match((await hinted(hints, 1))[0]!, new RegExp(`E-RECORDS .*: ${bad} Eintr.*offers\\[0\\]`));
    });
  }

  it('all: that is an error', async () => {
    open().reply(mixed(4, 0));
    await settle();
    assert.equal(source.snapshot.status, 'error');
    assert.deepEqual(codes(), ['E-INVALID']);
  });

  it('a feed without records is no error', async () => {
    open().reply('{"schemaVersion":"1.0","offers":[]}');
    await settle();
    assert.equal(source.snapshot.status, 'ready');
  });
});

describe('huge, endless feeds', () => {
  it('announced: refused before it comes', async () => {
    const answer = open();
    answer.head(200, { 'content-length': '10000001' });
    await settle();
    assert.deepEqual(codes(), ['E-TOO-BIG']);
    assert.equal(source.snapshot.errors[0]!.params['max'], 10_000_000);
  });

  it('endless: ended at the cap, what came is kept', async () => {
    const answer = open({ maxBytes: 20_000, maxRecords: 100_000 });
    answer.head();
    answer.send(feedText(60).slice(0, 1_500));
    for (let i = 0; i < 40; i++) answer.send(' '.repeat(1_000));
    await settle();
    assert.deepEqual(codes(), ['E-TOO-BIG']);
    assert.equal(source.snapshot.status, 'stale');
    assert.ok(source.snapshot.feed.offers.length > 20);
    answer.send('still coming');
    answer.end();
  });

  it('too big: what fits is kept, wherever the chunks end', async () => {
    open({ maxBytes: 20_000, maxRecords: 100_000 }).reply(feedText(1_000));
    await settle();
    assert.deepEqual(codes(), ['E-TOO-BIG']);
    assert.ok(source.snapshot.feed.offers.length > 450);
  });

  it('too many records: the first are shown, with the limit', async () => {
    open({ maxBytes: 1e7, maxRecords: 50 }).reply(feedText(60));
    await settle();
    assert.equal(source.snapshot.status, 'stale');
    assert.deepEqual(codes(), ['E-TOO-MANY']);
    assert.equal(source.snapshot.feed.offers.length, 50);
  });

  it('exactly as many as allowed are fine', async () => {
    open({ maxBytes: 1e7, maxRecords: 60 }).reply(feedText(60));
    await settle();
    assert.equal(source.snapshot.status, 'ready');
  });

  it('a lifted cap loads it again, the same cap does not', async () => {
    open({ maxBytes: 1e7, maxRecords: 50 }).reply(feedText(60));
    await settle();
    source.allow({ maxBytes: 1e7, maxRecords: 50 });
    assert.equal(server.requests.length, 1);
    source.allow({ maxBytes: 1e7, maxRecords: 100 });
    assert.equal(server.requests.length, 2);
    last().reply(feedText(60));
    await settle();
    assert.equal(source.snapshot.feed.offers.length, 60);
  });

  it('50,000 records load', async () => {
    open({ maxBytes: 100_000_000, maxRecords: 50_000 }).reply(feedText(50_000));
    for (let i = 0; i < 50 && source.snapshot.status === 'loading'; i++) await wait(300);
    assert.equal(source.snapshot.status, 'ready');
    assert.equal(source.snapshot.feed.offers.length, 50_000);
  });
});

describe('moved, removed, cloned; repeated insert and remove', () => {
  it('the load ends when the last one leaves, and works again afterwards', async () => {
    const answer = open();
    const leaveToo = source.subscribe(() => {});
    leave();
    await wait(100);
    assert.equal(answer.aborted, false);
    leaveToo();
    await wait(100);
    assert.equal(answer.aborted, true);
    assert.deepEqual(codes(), []);
    leave = source.subscribe(() => {});
    assert.equal(server.requests.length, 2);
    last().reply(feedText(1));
    await settle();
    assert.equal(source.snapshot.status, 'ready');
  });

  it('a widget that is moved loads nothing again', async () => {
    const answer = open();
    for (let i = 0; i < 30; i++) {
      leave();
      leave = source.subscribe(() => snapshots.push(source.snapshot));
      await wait(10);
    }
    answer.reply(feedText(1));
    await settle();
    assert.equal(server.requests.length, 1);
    assert.equal(snapshots.length, 1);
  });

  it('a finished load is kept', async () => {
    open().reply(feedText(1));
    await settle();
    leave();
    await wait(1_000);
    leave = source.subscribe(() => {});
    assert.equal(source.snapshot.status, 'ready');
    assert.equal(server.requests.length, 1);
  });

  it('a failed load is forgotten', async () => {
    open().reply('<html>');
    await settle();
    leave();
    await wait(100);
    leave = source.subscribe(() => {});
    assert.equal(source.snapshot.status, 'loading');
    assert.equal(server.requests.length, 2);
  });

  it('somebody who comes later starts what has failed for good', async () => {
    open().reply('<html>');
    await settle();
    source.subscribe(() => {})();
    assert.equal(server.requests.length, 2);
  });

  it('nobody is called after leaving, and nothing is tried again', async () => {
    open().reply('', 500);
    await settle();
    const count = snapshots.length;
    leave();
    await wait(60_000);
    assert.equal(server.requests.length, 1);
    assert.equal(snapshots.length, count);
  });

  it("one listener's mistake does not reach the others", async () => {
    const thrown: unknown[] = [];
    mock.method(globalThis, 'queueMicrotask', (report: () => void) => {
      try {
        report();
      } catch (error) {
        thrown.push(error);
      }
    });
    const answer = open();
    source.subscribe(() => {
      throw new Error('mistake');
    });
    let heard = 0;
    source.subscribe(() => heard++);
    answer.reply(feedText(1));
    await settle();
    assert.equal(heard, 1);
    assert.match(String(thrown[0]), /mistake/);
  });
});
