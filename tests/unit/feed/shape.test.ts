/** What is generated from the schema is up to date, and helps those who write a feed in an editor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedFiles, jsonSchema } from '../../../scripts/generate-shape.js';
import { patterns } from '../../../src/feed/generated/shape.js';
import { sampleFeed } from './sample-feed.js';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly additionalProperties?: unknown;
}

const schema = JSON.parse(jsonSchema()) as Node;

test('generating again changes nothing', () => {
  for (const [path, text] of generatedFiles()) assert.equal(readFileSync(path, 'utf8'), text, path);
});

test('every field of every record says what it is for', () => {
  const home = (node: Node): Node => schema.$defs?.[node.$ref?.split('/').pop() ?? ''] ?? node;
  for (const [name, definition] of [['Feed', schema] as const, ...Object.entries(schema.$defs ?? {})]) {
    for (const [key, field] of Object.entries(definition.properties ?? {})) {
      if (definition.anyOf || definition.additionalProperties) continue;
      assert.ok(field.description ?? home(field).description, `${name}.${key}`);
    }
  }
});

test('an editor proposes the words of a choice and the languages of a text', () => {
  const offer = schema.$defs!['Offer']!;
  assert.deepEqual(offer.properties!['attendance']!.enum, [
    'onsite',
    'online',
    'hybrid',
    'outreach',
    'phone',
  ]);
  assert.deepEqual(offer.required, ['id', 'title']);
  const text = schema.$defs!['LocalizedLine']!.anyOf!.find(({ type }) => type === 'object')!;
  for (const language of ['de', 'en', 'ar', 'de-simple']) assert.ok(text.properties![language], language);
});

test('the schema allows its own address, keys of one’s own, the singular aliases and the short forms', () => {
  assert.ok(schema.properties!['$schema']);
  for (const definition of [schema, ...Object.values(schema.$defs!)])
    assert.notEqual(definition.additionalProperties, false);
  assert.ok(schema.$defs!['Offer']!.properties!['organizationId']);
  assert.equal(schema.$defs!['Offer']!.properties!['cost']!.anyOf![0]!.type, 'string');
  assert.deepEqual(schema.$defs!['Contact']!.anyOf, [{ required: ['role'] }, { required: ['name'] }]);
});

test('no word of our own is left in the schema, and every reference leads somewhere', () => {
  const text = jsonSchema();
  for (const own of ['"multiline"', '"shorthand"', '"x-short"', '"oneOf"', '"alias"'])
    assert.ok(!text.includes(own), own);
  for (const [, name] of text.matchAll(/"#\/\$defs\/(\w+)"/g)) assert.ok(schema.$defs![name!], name);
});

test('patterns answer hostile strings at once', () => {
  const hostile = ['a', '-', '0', ':', '/', '@', '.', 'a-', 'A/', '1T', ' '].map((part) =>
    part.repeat(20_000),
  );
  for (const pattern of patterns) {
    for (const text of hostile) {
      for (const beginning of ['', 'https://', 'de-', 'P1D', '2026-11-03T', 'a@']) {
        const start = performance.now();
        pattern.test(`${beginning}${text}!`);
        assert.ok(performance.now() - start < 100, `${pattern} on ${beginning}${text.slice(0, 5)}…`);
      }
    }
  }
});

test('the sample stands for every list of the document', () => {
  const lists = Object.entries(schema.properties!).filter(
    ([, { type, items }]) => type === 'array' && items?.$ref,
  );
  for (const [name] of lists) assert.ok(Object.hasOwn(sampleFeed, name), name);
});
