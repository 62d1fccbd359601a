// Town halls run old scripts that add to Object.prototype and Array.prototype, some of them over the language's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchDocument } from '../../../src/search/create-search-index.js';
import { loadShipped } from '../../search-quality/shipped.js';

// As shipped, since the wrappers of a TypeScript runner do not survive such pages.
const { createSearchIndex, createWordIndex, nearestWords, ranked, reasons } = await loadShipped();

const documents: SearchDocument[] = [
  { id: 'a', fields: { title: 'Deutschkurs für Frauen', text: ['Müller', 'دورة'] } },
  { id: 'b', fields: { title: 'Beratung', text: 'Tel. 02241 132107' }, boost: 0.5 },
  { id: 'c', fields: { title: 'Sprach-Café', text: [] } },
];
const queries =
  'kurs|Mueller|الدورات|kita|+49 2241 132107|beratnug|kurs xyz|each|sprachcafe|Frauen Deutsch|Klavierkurs|'.split(
    '|',
  );

const answers = () => {
  const index = createSearchIndex(documents, { weights: { title: 3 }, synonyms: [['Kita', 'Beratung']] });
  const plain = createSearchIndex(documents);
  const words = createWordIndex();
  words.add(documents);
  const all: unknown[] = [];
  for (const query of queries) {
    for (const one of [index, plain]) {
      const { dropped, positions, scores, matchesIn } = one.searchPositions(query);
      all.push(dropped, ranked(scores, positions, 1), matchesIn('Deutschkurs'));
      for (const { id, score, matches } of one.search(query)) all.push(id, score, matches);
      all.push(one.search(query, { limit: 1 }).length);
    }
    const answer = words.ask(query);
    all.push(reasons(answer, words.dictionary, documents[0]!, ['Frauen']));
    all.push(nearestWords(answer, words, (position) => documents[position]!));
  }
  return all;
};

/** Adds enumerable properties; returns what takes them away again. */
const pollute = (prototype: object, names: readonly string[], value: unknown) => {
  // Without a prototype of its own, which may be polluted already.
  const descriptor = Object.assign(Object.create(null) as PropertyDescriptor, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  for (const name of names) Object.defineProperty(prototype, name, descriptor);
  return () => {
    for (const name of names) delete (prototype as Record<string, unknown>)[name];
  };
};

const objectNames = (
  'limit weights synonyms boost fields id title text kurs each kind word words index start end from to quality matches ' +
  'meanings get set value writable enumerable configurable length 0 1 2 3 97 8217'
).split(' ');
const arrayNames = 'each clone without contains toJSON compact uniq intersect size inspect 0 1 2 3 4 5'.split(
  ' ',
);

for (const [what, value] of [
  ['functions', () => 'polluted'],
  ['numbers', 7],
  ['texts', 'kurs'],
  ['objects', { limit: 0 }],
] as const)
  test(`answers are the same on a page that has added ${what} to all objects and lists`, () => {
    const clean = answers();
    const restore = [
      pollute(Object.prototype, objectNames, value),
      pollute(Array.prototype, arrayNames, value),
    ];
    let polluted: unknown[];
    try {
      polluted = answers();
    } finally {
      restore.forEach((undo) => undo());
    }
    assert.deepEqual(polluted, clean);
  });

test('answers are the same where methods of lists are an old library’s own', () => {
  const clean = answers();
  // As Prototype.js 1.6 has them.
  const own: Record<string, unknown> = {
    reduce(this: unknown[]) {
      return this.length > 1 ? this : this[0];
    },
    entries(this: unknown[]) {
      return this;
    },
    first: () => undefined,
  };
  const prototype = Array.prototype as unknown as Record<string, unknown>;
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const name of Object.keys(own)) {
    before.set(name, Object.getOwnPropertyDescriptor(prototype, name));
    prototype[name] = own[name];
  }
  let polluted: unknown[];
  try {
    polluted = answers();
  } finally {
    before.forEach((descriptor, name) => {
      delete prototype[name];
      if (descriptor) Object.defineProperty(prototype, name, descriptor);
    });
  }
  assert.deepEqual(polluted, clean);
});
