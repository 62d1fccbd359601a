// The table "Faults" over real HTTP: each row is what a server really does, and what a page is then told.
import { expect, waitUntil } from '@open-wc/testing';
import { createFeedSource } from '../../../src/sources/feed-source.js';
import { openFeed, type FeedSnapshot } from '../../../src/sources/feed-store.js';
import { registry, type SharedSource } from '../../../src/sources/registry.js';
import { defaultTiming } from '../../../src/sources/timing.js';

interface Seen {
  readonly cookie?: string;
  readonly referer?: string;
  readonly ended: boolean;
}

/** A hundred times as impatient. */
const hasty = { ...defaultTiming, slow: 80, idle: 400, backoff: [20, 80, 300] };
const limits = { maxBytes: 10_000_000, maxRecords: 50_000 };

let id: string;
let leave: () => void = () => {};
let hints: string[];
const warn = console.warn;

const address = (what: string, more = ''): string =>
  new URL(`/faults/${what}?id=${id}${more}`, document.baseURI).href;
const seen = async (): Promise<Seen[]> => (await (await fetch(`/faults/seen?id=${id}`)).json()) as Seen[];
const elsewhere = async (what: string): Promise<string> =>
  `${await (await fetch('/faults/elsewhere')).text()}/faults/${what}?id=${id}`;

/** Patient, for machines that have other things to do. */
const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition, what, { interval: 5, timeout: 8_000 });

function open(url: string, timing = defaultTiming, caps = limits): SharedSource {
  const source = createFeedSource(url, caps, timing);
  leave = source.subscribe(() => {});
  return source;
}
async function settled(source: SharedSource): Promise<FeedSnapshot> {
  await until(() => source.snapshot.status !== 'loading', 'an end');
  return source.snapshot;
}
const codes = ({ errors }: FeedSnapshot): string[] => errors.map(({ code }) => code);
const titles = ({ feed }: FeedSnapshot): unknown[] => feed.offers.map(({ title }) => title);

beforeEach(function () {
  this.timeout(10_000);
  id = crypto.randomUUID();
  hints = [];
  registry().hinted.clear();
  console.warn = (line: string) => hints.push(line);
});

afterEach(() => {
  leave();
  console.warn = warn;
});

describe('slow feed', () => {
  it('hangs: "still loading", then given up; the connection is closed', async () => {
    const source = open(address('hang'), { ...hasty, backoff: [] });
    await until(() => source.snapshot.slow, 'slow');
    expect(source.snapshot.status).to.equal('loading');
    expect(codes(await settled(source))).to.deep.equal(['E-TIMEOUT']);
    await until(async () => (await seen())[0]!.ended, 'closed');
  });

  it('stalls half way: what came stays', async () => {
    const snapshot = await settled(open(address('stall'), { ...hasty, backoff: [] }));
    expect(snapshot.status).to.equal('stale');
    expect(codes(snapshot)).to.deep.equal(['E-TIMEOUT']);
    expect(snapshot.feed.offers.length).to.be.within(20, 40);
  });

  it('comes in two halves: the first is shown while the second is on its way', async () => {
    const source = open(address('drip', '&pause=400'));
    await until(() => source.snapshot.feed.offers.length > 20, 'first half');
    expect(source.snapshot.status).to.equal('loading');
    expect(source.snapshot.complete).to.equal(false);
    const whole = await settled(source);
    expect(whole.status).to.equal('ready');
    expect(whole.feed.offers.length).to.equal(60);
  });
});

describe('unreachable, 4xx, 5xx, 429', () => {
  it('unreachable: nobody answers', async () => {
    const snapshot = await settled(open(address('dead'), { ...hasty, backoff: [] }));
    expect(codes(snapshot)).to.deep.equal(['E-NETWORK']);
  });

  it('unreachable: another server does not let this page read', async () => {
    const snapshot = await settled(open(await elsewhere('no-cors')));
    expect(codes(snapshot)).to.deep.equal(['E-NETWORK']);
    await until(() => hints.length, 'a hint');
    expect(hints[0]).to.match(/^\[miteinander\] E-NETWORK http.*: .*Access-Control-Allow-Origin/);
  });

  it('another server that lets everybody read is fine', async () => {
    expect((await settled(open(await elsewhere('feed')))).status).to.equal('ready');
  });

  for (const [code, name] of [
    [403, 'E-DENIED'],
    [404, 'E-MISSING'],
    [500, 'E-SERVER'],
    [429, 'E-BUSY'],
  ] as const)
    it(`${code}`, async () => {
      const snapshot = await settled(open(address('status', `&code=${code}`), { ...hasty, backoff: [] }));
      expect(snapshot.status).to.equal('error');
      expect(codes(snapshot)).to.deep.equal([name]);
      expect(snapshot.errors[0]!.status).to.equal(code);
    });

  it('tried again until it works', async () => {
    const source = open(address('flaky', '&fail=2'), hasty);
    await until(() => source.snapshot.status === 'ready', 'ready');
    expect((await seen()).length).to.equal(3);
  });

  it('429 with Retry-After: not before', async () => {
    const source = open(address('flaky', '&code=429&after=1'), hasty);
    const start = performance.now();
    await until(() => source.snapshot.status === 'ready', 'ready');
    expect(performance.now() - start).to.be.at.least(950);
  });

  it('tried again when the browser is online again', async () => {
    const source = open(address('flaky'), { ...hasty, backoff: [60_000] });
    await settled(source);
    dispatchEvent(new Event('online'));
    await until(() => source.snapshot.status === 'ready', 'ready');
  });
});

describe('HTML instead of JSON (login, firewall, cookie wall), truncated, BOM, UTF-16, Latin-1', () => {
  for (const [what, code, kind] of [
    ['html', 'E-HTML', 'page'],
    ['login', 'E-HTML', 'login'],
    ['firewall', 'E-HTML', 'firewall'],
    ['cookies', 'E-HTML', 'cookies'],
    ['redirect', 'E-LOGIN', undefined],
    ['empty', 'E-EMPTY', undefined],
    ['list', 'E-NOT-OBJECT', undefined],
    ['deep', 'E-TOO-DEEP', undefined],
  ] as const)
    it(`${what} is ${code}, with a hint in the console`, async () => {
      const snapshot = await settled(open(address(what)));
      expect(snapshot.status).to.equal('error');
      expect(codes(snapshot)).to.deep.equal([code]);
      if (kind) expect(snapshot.errors[0]!.params['kind']).to.equal(kind);
      await until(() => hints.length, 'a hint');
      expect(hints.length).to.equal(1);
      expect(hints[0]).to.match(new RegExp(`^\\[miteinander\\] ${code} http\\S+: .+`));
    });

  for (const what of ['truncated', 'cut'])
    it(`${what}: what came stays, with E-TRUNCATED`, async () => {
      const snapshot = await settled(open(address(what), { ...hasty, backoff: [] }));
      expect(codes(snapshot)).to.deep.equal(['E-TRUNCATED']);
      expect(snapshot.status).to.equal('stale');
      expect(snapshot.feed.offers.length).to.be.within(20, 40);
    });

  it('a mistake in the middle: what stands before it stays', async () => {
    const snapshot = await settled(open(address('broken')));
    expect(codes(snapshot)).to.deep.equal(['E-JSON']);
    expect(snapshot.feed.offers.length).to.equal(25);
  });

  for (const [what, hint] of [
    ['bom', undefined],
    ['utf-16le', 'E-UTF16'],
    ['utf-16be', 'E-UTF16'],
    ['latin1', 'E-LATIN1'],
    ['latin1-named', 'E-LATIN1'],
    ['misnamed', undefined],
  ] as const)
    it(`${what} is read, umlauts, dash and euro included`, async () => {
      const snapshot = await settled(open(address(what)));
      expect(snapshot.status).to.equal('ready');
      expect(titles(snapshot)).to.deep.equal(['Größe – 5 €']);
      if (hint) await until(() => hints.length, 'a hint');
      expect(hints.length).to.equal(hint ? 1 : 0);
      if (hint) expect(hints[0]).to.contain(hint);
    });
});

describe('some, half, all records bad', () => {
  it('some: the good ones are shown, with one line in the console', async () => {
    const snapshot = await settled(open(address('some')));
    expect(snapshot.status).to.equal('ready');
    expect(titles(snapshot)).to.deep.equal(['A']);
    await until(() => hints.length, 'a hint');
    expect(hints).to.have.length(1);
    expect(hints[0]).to.contain('E-RECORDS');
  });

  it('all: an error', async () => {
    const snapshot = await settled(open(address('all')));
    expect(snapshot.status).to.equal('error');
    expect(codes(snapshot)).to.deep.equal(['E-INVALID']);
  });
});

describe('deep, huge, endless feeds', () => {
  it('endless: ended at the cap, what came stays, the connection is closed', async () => {
    const snapshot = await settled(
      open(address('endless'), defaultTiming, { maxBytes: 500_000, maxRecords: 50_000 }),
    );
    expect(codes(snapshot)).to.deep.equal(['E-TOO-BIG']);
    expect(snapshot.status).to.equal('stale');
    expect(snapshot.feed.offers.length).to.be.within(450, 550);
    await until(async () => (await seen())[0]!.ended, 'closed');
  });

  it('endless: ended at the number of records', async () => {
    const snapshot = await settled(open(address('endless'), defaultTiming, { ...limits, maxRecords: 100 }));
    expect(codes(snapshot)).to.deep.equal(['E-TOO-MANY']);
    expect(snapshot.feed.offers.length).to.equal(100);
  });

  it('thousands of records arrive without hundreds of changes', async () => {
    const source = createFeedSource(address('feed', '&n=5000'), limits);
    let changes = 0;
    leave = source.subscribe(() => changes++);
    const snapshot = await settled(source);
    expect(snapshot.status).to.equal('ready');
    expect(snapshot.feed.offers.length).to.equal(5000);
    expect(changes).to.be.within(2, 12);
  });
});

describe('privacy', () => {
  it('no cookie and no address of the page go along', async () => {
    document.cookie = 'session=secret; path=/';
    try {
      await settled(open(address('feed')));
      const [request] = await seen();
      expect(request!.cookie).to.equal(undefined);
      expect(request!.referer).to.equal(undefined);
    } finally {
      document.cookie = 'session=; path=/; max-age=0';
    }
  });
});

describe('repeated insert and remove', () => {
  it('leaving ends the request, coming back starts another', async () => {
    const connection = openFeed([address('hang')]);
    const go = connection.subscribe(() => {});
    await until(async () => (await seen()).length === 1, 'asked');
    go();
    await until(async () => (await seen())[0]!.ended, 'ended');
    expect(connection.snapshot.errors).to.deep.equal([]);
    leave = connection.subscribe(() => {});
    await until(async () => (await seen()).length === 2, 'asked again');
  });
});
