/** Records for property tests, drawn from the zod schema itself, and what goes wrong with them in real life. */
import fc, { type Arbitrary } from 'fast-check';
import type * as z from 'zod/mini';
import { notes } from '../../../src/feed/schema/registry.js';

type Schema = z.core.$ZodType;
type Check = { check: string; value: number };
export type Path = readonly (string | number)[];

const words = [
  'Deutsch lernen am Vormittag',
  'Beratung für Familien',
  'ألمانية مع رعاية الأطفال',
  'Поради та допомога',
  'Kind & Kegel <3',
  'Tee, Kekse und 👩🏽‍🏫',
];
const patterned: Readonly<Record<string, Arbitrary<string>>> = {
  version: fc.constantFrom('1', '1.0', '1.7', '12.3.4'),
  url: fc.constantFrom(
    'https://example.org',
    'http://example.org/a?b#c',
    'mailto:info@example.org',
    'tel:+4922411',
    'geo:50.7,7.1',
  ),
  email: fc.constantFrom('info@example.org', 'a.b-c@amt.example'),
  moment: fc.constantFrom('2026-11-03', '2024-02-29', '2026-11-03T18:00', '2026-11-03T18:00:30'),
  language: fc.constantFrom('de', 'en', 'ar', 'uk', 'de-simple', 'zh-Hant', 'pt-BR'),
  zone: fc.constantFrom('Europe/Berlin', 'UTC', 'America/Argentina/Ushuaia'),
  ags: fc.constantFrom('05', '053', '05382', '05382060'),
  country: fc.constantFrom('DE', 'NL'),
  ars: fc.constant('053820060060'),
  time: fc.constantFrom('00:00', '09:30', '24:00'),
  date: fc.constantFrom('2026-11-03', '2024-02-29', '2026-12-31'),
  level: fc.constantFrom('alpha', 'A1', 'B2', 'A2.1'),
  currency: fc.constantFrom('EUR', 'CHF'),
  duration: fc.constantFrom('PT1H30M', 'P2D', 'P1W', 'PT45M', 'P1DT2H'),
};

const defOf = (schema: Schema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def;

function numbers(schema: Schema): Arbitrary<number> {
  const checks = (defOf(schema).checks ?? []).map((each) => each._zod.def as unknown as Check);
  const bound = (name: string, fallback: number) =>
    checks.find(({ check }) => check === name)?.value ?? fallback;
  return fc.integer({ min: bound('greater_than', -1000), max: bound('less_than', 1000) });
}

/** Valid values of a schema. */
export function valid(schema: Schema): Arbitrary<unknown> {
  const def = defOf(schema);
  const note = notes.get(schema as never);
  switch (def.type) {
    case 'string':
      return (note?.kind && patterned[note.kind]) || fc.constantFrom(...words);
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'optional':
      return valid(def.innerType);
    case 'array':
      return fc.array(valid(def.element), { maxLength: 3 });
    case 'tuple':
      return fc.tuple(...def.items.map(valid));
    case 'record':
      return fc.dictionary(valid(def.keyType) as Arbitrary<string>, valid(def.valueType), {
        minKeys: 1,
        maxKeys: 3,
      });
    case 'union':
      return fc.oneof(...def.options.map(valid));
    case 'pipe': {
      const { shape } = defOf(def.out) as z.core.$ZodObjectDef;
      return fc.oneof(valid(def.out), valid(shape[note!.shorthand!]!));
    }
    case 'object': {
      const fields: Record<string, Arbitrary<unknown>> = {};
      const requiredKeys: string[] = [...(note?.oneOf ?? [])];
      for (const [key, field] of Object.entries(def.shape)) {
        fields[key] = valid(field);
        if (defOf(field).type !== 'optional') requiredKeys.push(key);
      }
      return fc.record(fields, { requiredKeys });
    }
    default:
      throw new Error(`nothing to draw for ${def.type}`);
  }
}

const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, each]) =>
          pathsOf(each, [...path, Array.isArray(value) ? +key : key]),
        ),
      ]
    : [path];

const odd: Arbitrary<unknown> = fc.constantFrom<unknown>(
  42,
  -1,
  2.5,
  true,
  'x',
  'www.example.org',
  'javascript:alert(1)',
  'https://user:word@example.org',
  '2026-02-30',
  '2026-11-03 18:00',
  '9:00',
  '25:00',
  '5382060',
  'de_AT',
  '16',
  'Europe/',
  [],
  [[]],
  [7],
  { odd: 1 },
  { deutsch: 'x' },
  { de: 5 },
  ['de', { code: 'xx-' }],
);

/** Changes one place of a value: puts something odd there, takes it away, or puts an unknown key beside it. */
export const mutated = (source: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(source, fc.nat(), odd, fc.constantFrom('replace', 'replace', 'remove', 'add'))
    .map(([value, n, other, how]) => {
      const copy: unknown = structuredClone(value);
      const paths = pathsOf(copy).slice(1);
      const path = paths[n % paths.length];
      if (!path) return copy;
      let home = copy as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) home = home[key] as Record<string | number, unknown>;
      const last = path[path.length - 1]!;
      if (how === 'replace') home[last] = other;
      else if (how === 'add' && !Array.isArray(home)) home['x-own'] = other;
      else if (how === 'remove') {
        // An empty map of texts counts as absent, which zod cannot know.
        if (Array.isArray(home)) home.splice(last as number, 1);
        else if (Object.keys(home).length > 1) delete home[last];
      }
      return copy;
    });
