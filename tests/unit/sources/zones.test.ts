// Zones in feeds: known only where they are needed, and an invented one is named.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, it, mock } from 'node:test';
import { openFeed, type FeedSnapshot } from '../../../src/sources/feed-store.js';
import { registry } from '../../../src/sources/registry.js';
import { settle, startServer, type Server } from './server.js';

let server: Server;

beforeEach(() => {
  registry().sources.clear();
  registry().early.clear();
  server = startServer();
  mock.method(console, 'warn', () => {});
});

afterEach(() => {
  server.restore();
  mock.restoreAll();
});

const load = async (feed: object): Promise<FeedSnapshot> => {
  const connection = openFeed(['https://example.org/a.json']);
  const leave = connection.subscribe(() => {});
  server.requests.at(-1)!.reply(JSON.stringify({ schemaVersion: '1.0', ...feed }));
  // What mends feeds and knows zones is fetched first.
  for (let turn = 0; turn < 100 && connection.snapshot.status === 'loading'; turn++) await settle();
  leave();
  return connection.snapshot;
};

const event = (id: string, more: object = {}) => ({ id, title: 'Treff', start: '2026-12-01T18:00', ...more });

it('zones that exist stay as they are', async () => {
  const { feed, findings } = await load({
    timeZone: 'Europe/Paris',
    events: [event('a'), event('b', { timeZone: 'Asia/Kabul' }), event('c', { timeZone: 'Europe/Berlin' })],
  });
  assert.equal(feed.timeZone, 'Europe/Paris');
  assert.deepEqual(
    feed.events.map(({ timeZone }) => timeZone),
    [undefined, 'Asia/Kabul', 'Europe/Berlin'],
  );
  assert.deepEqual(findings, []);
});

it('an invented zone is named, and the one of the region is taken', async () => {
  const { feed, findings } = await load({
    timeZone: 'Europe/Siegburg',
    events: [event('a', { timeZone: 'Mars/Olympus' }), event('b')],
  });
  assert.equal(feed.timeZone, 'Europe/Berlin');
  assert.deepEqual(
    feed.events.map(({ id, timeZone }) => [id, timeZone]),
    [
      ['a', undefined],
      ['b', undefined],
    ],
  );
  assert.deepEqual(
    findings.map(({ path }) => path),
    ['timeZone', 'events[0].timeZone'],
  );
});
