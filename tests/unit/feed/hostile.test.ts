/** Whatever comes in, there is a feed of the right shape, soon, and nothing on the page is changed by it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { parseFeed } from '../../../src/feed/parse.js';
import { feedSchema } from '../../../src/feed/schema/feed.js';
import type { Feed } from '../../../src/feed/types.js';
import { sampleFeed } from './sample-feed.js';

const LISTS = ['organizations', 'places', 'contacts', 'offers', 'events', 'closures', 'series'] as const;

function assertShape(feed: Feed): void {
  for (const name of LISTS) assert.ok(Array.isArray(feed[name]), name);
  assert.equal(typeof feed.defaultLanguage, 'string');
  assert.equal(typeof feed.timeZone, 'string');
  assert.equal(typeof feed.vocabularies, 'object');
  const verdict = feedSchema.safeParse({ schemaVersion: '1.0', ...feed });
  assert.ok(verdict.success, JSON.stringify(verdict.error?.issues));
}

test('anything gives a feed of the right shape', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true }),
      (input) => assertShape(parseFeed(input).feed),
    ),
    { numRuns: 500 },
  );
});

test('any JSON under the names of a feed gives a feed of the right shape', () => {
  const keys = [
    ...LISTS,
    'schemaVersion',
    'vocabularies',
    'title',
    'languages',
    'region',
    'timeZone',
    '__proto__',
  ];
  const field = fc.constantFrom(
    'id',
    'title',
    'name',
    'role',
    'start',
    'hours',
    'runs',
    'languages',
    'toString',
    '__proto__',
  );
  const record = fc.dictionary(field, fc.jsonValue());
  const value = fc.oneof(
    fc.jsonValue(),
    fc.array(record),
    fc.dictionary(fc.constantFrom('tags', 'audiences'), fc.array(record)),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), value), (input) => {
      const { feed } = parseFeed(JSON.parse(JSON.stringify(input)));
      assertShape(feed);
    }),
    { numRuns: 120 },
  );
});

test('keys of Object.prototype are data like any other', () => {
  const input: unknown = JSON.parse(`{
    "__proto__": {"offers": [{"id": "evil", "title": "evil"}]},
    "constructor": {"prototype": {"evil": 1}},
    "schemaVersion": "1.0",
    "offers": [
      {"id": "a", "title": "A", "__proto__": {"summary": "evil"}, "constructor": 1, "toString": 1, "status": "x"},
      {"id": "__proto__", "title": {"__proto__": "evil", "de": "B"}},
      {"id": "constructor", "title": "C", "course": {"__proto__": {"literacy": true}, "language": "de"}}
    ],
    "vocabularies": {"__proto__": [{"id": "a", "label": "A"}], "tags": [{"id": "__proto__", "label": "A"}]}
  }`);
  const { feed } = parseFeed(input);
  assert.deepEqual(
    feed.offers.map(({ id }) => id),
    ['a', '__proto__', 'constructor'],
  );
  assert.equal(feed.offers[0]!.summary, undefined);
  assert.equal(feed.offers[2]!.course?.literacy, undefined);
  assert.deepEqual(feed.offers[1]!.title, { de: 'B' });
  assert.equal(({} as { evil?: unknown }).evil, undefined);
  for (const record of feed.offers) assert.equal(Object.getPrototypeOf(record), Object.prototype);
});

test('deep nesting ends in an error, at once', () => {
  const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
  for (const [where, input] of [
    ['under an own key', { offers: [{ id: 'a', title: 'A', 'x-deep': deep }] }],
    ['under an unknown key', { offers: [{ id: 'a', title: 'A', deep }] }],
    ['at the top', { offers: [{ id: 'a', title: 'A' }], deep }],
  ] as const) {
    const start = performance.now();
    const { feed, findings } = parseFeed({ schemaVersion: '1.0', ...input });
    assert.ok(performance.now() - start < 500, where);
    assert.deepEqual(feed.offers, [{ id: 'a', title: 'A' }], where);
    assert.deepEqual(
      findings.map(({ code, severity }) => `${code} ${severity}`),
      ['too-deep error'],
      where,
    );
  }
  for (const key of ['title', 'tags', 'course', 'runs', 'cost', 'languages']) {
    const { feed } = parseFeed({
      schemaVersion: '1.0',
      offers: [
        { id: 'a', title: 'A', [key]: deep },
        { id: 'b', title: 'B' },
      ],
    });
    assert.equal(feed.offers.at(-1)!.id, 'b', key);
    assertShape(feed);
  }
  assertShape(parseFeed(deep).feed);
  assertShape(parseFeed({ schemaVersion: '1.0', offers: deep, vocabularies: deep }).feed);
});

test('nesting up to the limit is let through', () => {
  const nest = (levels: number): unknown => JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));
  const offers = [{ id: 'a', title: 'A', 'x-own': nest(20) }];
  assert.deepEqual(parseFeed({ schemaVersion: '1.0', offers }).findings, []);
});

test('half a million records are cut at 50,000 in well under a second', () => {
  const offers = Array.from({ length: 500_000 }, (_, n) => ({ id: `o${n}`, title: 'T' }));
  const start = performance.now();
  const { feed, findings } = parseFeed({ schemaVersion: '1.0', offers });
  assert.ok(performance.now() - start < 2000, `${performance.now() - start} ms`);
  assert.equal(feed.offers.length, 50_000);
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['too-many-records'],
  );
});

test('fifty thousand bad records give a short list of findings, soon', () => {
  const offers = Array.from({ length: 50_000 }, (_, n) => ({ id: n, status: {}, tags: [[]], [`k${n}`]: 1 }));
  const start = performance.now();
  const { findings, dropped } = parseFeed({ schemaVersion: '1.0', offers });
  assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
  assert.equal(dropped, 50_000);
  assert.ok(findings.length < 1500, String(findings.length));
});

test('a chain of fifty thousand parents is no trap', () => {
  const organizations = Array.from({ length: 50_000 }, (_, n) => ({
    id: `${n}`,
    name: 'N',
    parentId: `${n - 1}`,
  }));
  const start = performance.now();
  assert.equal(parseFeed({ schemaVersion: '1.0', organizations }).feed.organizations.length, 50_000);
  assert.ok(performance.now() - start < 3000);
});

test('long strings and long lists of breaks and tags are no trap', () => {
  const bad = [
    '\n'.repeat(300_000),
    '<a '.repeat(100_000),
    '\ud800'.repeat(300_000),
    ' '.repeat(300_000) + 'x',
    '<'.repeat(300_000),
  ];
  for (const summary of bad) {
    const start = performance.now();
    parseFeed({
      schemaVersion: '1.0',
      offers: [{ id: 'a', title: 'A', summary, description: summary, links: [summary] }],
    });
    assert.ok(performance.now() - start < 1000, JSON.stringify(summary.slice(0, 5)));
  }
});

/** What Prototype.js 1.7, MooTools and careless scripts leave on a page, before our module loads. */
const POLLUTIONS: Readonly<Record<string, string>> = {
  'an enumerable function on Object.prototype': `Object.prototype.extend = function () {};`,
  'an enumerable value on Object.prototype': `Object.prototype.status = 'polluted'; Object.prototype['x-own'] = {};`,
  'Prototype.js arrays': `
    for (const name of ['each', 'clear', 'first', 'last', 'compact', 'flatten', 'without', 'uniq', 'intersect', 'clone',
      'toArray', 'size', 'inspect', 'toJSON', 'include', 'invoke', 'pluck']) Array.prototype[name] = function () { return 'polluted'; };
    Array.from = function (value) { return value && value.toArray ? value.toArray() : [].slice.call(value); };
    Array.prototype.entries = function () { return this; };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    String.prototype.toJSON = function () { return JSON.stringify(String(this)); };`,
  MooTools: `
    for (const name of ['each', 'contains', 'append', 'getLast', 'include', 'combine', 'erase', 'empty', 'flatten', 'pick'])
      Array.prototype[name] = function () { throw new Error(name); };
    Array.from = function (item) { return item == null ? [] : item.length !== undefined && typeof item !== 'string' ? item : [item]; };
    Function.prototype.extend = function () { return this; };`,
  'a frozen Object.prototype': `Object.freeze(Object.prototype);`,
};

const script = buildSync({
  stdin: {
    contents: `
      import { parseFeed } from './src/feed/parse.ts';
      import { createLookup } from './src/feed/lookup.ts';
      const input = JSON.parse(globalThis.feedText);
      const { feed, findings } = parseFeed(input);
      const lookup = createLookup(feed);
      const own = (value) => {
        if (typeof value !== 'object' || value === null) return value;
        if (Array.isArray(value)) { const out = []; for (let i = 0; i < value.length; i++) out[i] = own(value[i]); return out; }
        const out = Object.create(null);
        for (const key of Object.keys(value)) out[key] = own(value[key]);
        return out;
      };
      globalThis.result = { feed: own(feed), findings: own(findings), vhs: own(lookup.organization('vhs') ?? null) };`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
}).outputFiles[0]!.text;

/** In a process of its own: pollutes, loads our code, parses, and prints with the functions saved before. */
function inPollutedPage(pollution: string, feed: unknown): unknown {
  const source = `
    'use strict';
    const { stringify } = JSON, write = process.stdout.write.bind(process.stdout);
    const proto = Object.prototype, list = Array.prototype, string = String.prototype;
    globalThis.feedText = ${JSON.stringify(JSON.stringify(feed))};
    require('node:vm').runInThisContext(${JSON.stringify(pollution)});
    require('node:vm').runInThisContext(${JSON.stringify(script)});
    if (!Object.isFrozen(proto)) { for (const key of Object.keys(proto)) delete proto[key]; }
    delete list.toJSON; delete string.toJSON;
    write(stringify(globalThis.result));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', source], { encoding: 'utf8' }));
}

const rough = {
  ...sampleFeed,
  titel: 'unknown key',
  offers: [
    ...sampleFeed.offers,
    { id: 'o3', titel: 'T' },
    { id: 'o4', title: { 'de-si': 'x', de: 'y\u202e' }, organizationId: 'vhs' },
  ],
};
const here = parseFeed(JSON.parse(JSON.stringify(rough)));

for (const [name, pollution] of Object.entries(POLLUTIONS)) {
  test(`a page with ${name} gets the same feed and findings`, () => {
    const there = inPollutedPage(pollution, rough) as { vhs: { id: string } };
    const { feed, findings } = JSON.parse(JSON.stringify(here)) as object & { feed: Feed; findings: unknown };
    assert.deepEqual(there, { feed, findings, vhs: feed.organizations[0] });
  });
}
