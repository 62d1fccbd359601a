/** The browser's interpreter and zod come to the same verdict: same records accepted, same places faulted. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { createChecks } from '../../../src/feed/check.js';
import type { Finding } from '../../../src/feed/finding.js';
import { closureSchema } from '../../../src/feed/schema/closure.js';
import { contactSchema } from '../../../src/feed/schema/contact.js';
import { eventSchema } from '../../../src/feed/schema/event.js';
import { offerSchema } from '../../../src/feed/schema/offer.js';
import { organizationSchema } from '../../../src/feed/schema/organization.js';
import { placeSchema } from '../../../src/feed/schema/place.js';
import { seriesSchema } from '../../../src/feed/schema/series.js';
import { vocabulariesSchema } from '../../../src/feed/schema/vocabulary.js';
import { createValueMender } from '../../../src/feed/mend-value.js';
import { mutated, valid, type Path } from './arbitrary.js';
import { sampleFeed } from './sample-feed.js';

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  organizations: organizationSchema,
  places: placeSchema,
  contacts: contactSchema,
  offers: offerSchema,
  events: eventSchema,
  closures: closureSchema,
  series: seriesSchema,
};

const write = (path: Path): string =>
  path.reduce<string>(
    (out, key) => (typeof key === 'number' ? `${out}[${key}]` : out ? `${out}.${key}` : key),
    '',
  );

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((each, key) => (each as Record<string, unknown> | undefined)?.[key as string], value);

/** zod says of a union only that no side fits; the side that was meant is the one of the value's kind. */
function placesOf(issues: readonly z.core.$ZodIssue[], root: unknown, base: Path = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as Path)];
    if (issue.code !== 'invalid_union') return [write(path)];
    const meant = issue.errors.filter(
      (errors) => errors.length && errors.every((each) => each.path.length > 0),
    );
    return meant.length && typeof at(root, path) === 'object'
      ? placesOf(meant[0]!, root, path)
      : [write(path)];
  });
}

const VERDICTS = new Set(['bad-value', 'missing', 'read-as']);
const isUnder = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`);

const checks = createChecks();

function compare(collection: string, record: unknown): { accepted: boolean } {
  const findings: Pick<Finding, 'code' | 'path'>[] = [];
  const mender = createValueMender({ report: (code, path) => findings.push({ code, path }), maxDepth: 32 });
  mender.trail[0] = collection;
  mender.trail[1] = 0;
  const frozen = JSON.stringify(record);
  const out = mender.fields.get(collection)!.item(record, 2);
  const root = { [collection]: [record] };
  const verdict = SCHEMAS[collection]!.safeParse(record);
  const said = findings.filter(({ code }) => VERDICTS.has(code)).map(({ path }) => path);
  assert.equal(JSON.stringify(record), frozen, 'the input is not changed');
  assert.equal(
    checks.get(collection)!.item(record),
    out === record && !findings.length,
    'clean is what the mender leaves alone and says nothing about',
  );

  if (verdict.success) {
    assert.deepEqual(said, []);
    assert.deepEqual(plain(out), plain(verdict.data));
    return { accepted: true };
  }
  const places = placesOf(verdict.error.issues, root, [collection, 0]);
  for (const place of places)
    assert.ok(
      said.some((path) => isUnder(path, place)),
      `zod faults ${place}, we say ${said.join()}`,
    );
  for (const path of said) {
    // zod looks at "role or name" only when nothing else is wrong.
    if (path === 'contacts[0].role' && !('role' in (record as object))) continue;
    assert.ok(
      places.some((place) => isUnder(path, place)),
      `we fault ${path}, zod ${places.join()}`,
    );
  }
  return { accepted: false };
}

/** Without the keys that only the parser keeps. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each: unknown) => (key.startsWith('x-') ? undefined : each)));

for (const [collection, schema] of Object.entries(SCHEMAS)) {
  test(`zod and the interpreter agree on ${collection}`, () => {
    let accepted = 0;
    let refused = 0;
    const tally = (record: unknown): void => {
      if (compare(collection, record).accepted) accepted++;
      else refused++;
    };
    const good = valid(schema);
    fc.assert(fc.property(good, tally), { numRuns: 150 });
    fc.assert(fc.property(mutated(good), tally), { numRuns: 250 });
    fc.assert(fc.property(mutated(mutated(good)), tally), { numRuns: 100 });
    assert.ok(accepted >= 150 && refused >= 50, `both verdicts occur: ${accepted} and ${refused}`);
  });
}

test('zod and the interpreter agree on vocabularies', () => {
  fc.assert(
    fc.property(mutated(valid(vocabulariesSchema)), (value) => {
      const said: string[] = [];
      const mender = createValueMender({
        report: (code, path) => void (VERDICTS.has(code) && said.push(path)),
        maxDepth: 32,
      });
      mender.trail[0] = 'vocabularies';
      mender.fields.get('vocabularies')!.check(value, 1);
      const verdict = vocabulariesSchema.safeParse(value);
      if (checks.get('vocabularies')!.check(value)) assert.ok(verdict.success);
      assert.equal(said.length === 0, verdict.success, String(said));
    }),
    { numRuns: 200 },
  );
});

test('zod and the interpreter agree on every record of the sample', () => {
  for (const collection of Object.keys(SCHEMAS))
    for (const record of sampleFeed[collection as keyof typeof sampleFeed] as readonly unknown[])
      assert.ok(compare(collection, record).accepted, collection);
});
