import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  pathOf,
  recordPlace,
  stepsOf,
  valueAt,
  withValue,
} from '../../../../src/tools/feed-workshop/model/json-path.js';

const document = { offers: [{ id: 'a', title: { de: 'Kurs' }, 'my.own[1]': 2 }, { id: 'b' }] };

for (const [path, steps] of [
  ['', []],
  ['schemaVersion', ['schemaVersion']],
  ['offers[0].title.de', ['offers', 0, 'title', 'de']],
  ['offers[0].my.own[1]', ['offers', 0, 'my.own[1]']],
  ['offers[7].title', ['offers', 7, 'title']],
] as const)
  test(`the path “${path}” is found in the document`, () => {
    assert.deepEqual(stepsOf(path, document), steps);
    assert.equal(pathOf(steps), path);
  });

test('a value is read, changed and taken out, and the document stays as it was', () => {
  const steps = stepsOf('offers[0].title.de', document);
  assert.equal(valueAt(document, steps), 'Kurs');
  const changed = withValue(document, steps, 'Deutschkurs') as typeof document;
  assert.equal(changed.offers[0]!.title!.de, 'Deutschkurs');
  assert.equal(changed.offers[1], document.offers[1], 'what is not touched is shared');
  assert.equal(document.offers[0]!.title!.de, 'Kurs');
  const without = withValue(document, steps, undefined) as typeof document;
  assert.deepEqual(
    without.offers[0],
    { id: 'a', 'my.own[1]': 2 },
    'an empty text goes with its last language',
  );
});

test('what is missing on the way is made', () => {
  assert.deepEqual(withValue({}, ['offers', 0, 'audience', 'groups', 0], 'women'), {
    offers: [{ audience: { groups: ['women'] } }],
  });
});

test('a list loses the item that is taken out, and goes when it was the last', () => {
  assert.deepEqual(withValue({ tags: ['a', 'b'] }, ['tags', 0], undefined), { tags: ['b'] });
  assert.deepEqual(withValue({ id: 'x', tags: ['a'] }, ['tags', 0], undefined), { id: 'x' });
});

test('a key named __proto__ is a key and nothing else', () => {
  const out = withValue({}, ['__proto__', 'polluted'], true) as object;
  assert.ok(Object.hasOwn(out, '__proto__'));
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('writing what was read gives the same document again', () => {
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.array(fc.oneof(fc.string(), fc.nat(5)), { maxLength: 4 }),
      (value, steps) => {
        const found = valueAt(value, steps);
        if (found === undefined || (Array.isArray(found) && !found.length)) return;
        assert.deepEqual(withValue(value, steps, found), value);
      },
    ),
  );
});

test('the record of a path is told from other places', () => {
  assert.deepEqual(recordPlace('offers[3].title.de'), { collection: 'offers', index: 3 });
  assert.equal(recordPlace('schemaVersion'), undefined);
  assert.equal(recordPlace('vocabularies.tags[3]'), undefined);
});
