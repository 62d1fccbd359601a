/**
 * Writes what follows from the zod schema, so that it is stated once:
 * `src/feed/generated/shape.ts`, the table the browser checks records by, `kinds.ts` beside it, and
 * `src/feed/generated/feed.schema.json`, which editors use for completion and hints.
 *
 * npx tsx scripts/generate-shape.ts
 *
 * The table is one line without spaces, written for few bytes after compression. An object is `{…}`, or `{short~…}` when a
 * string may stand for its field `short`. Inside stand its fields, each a name and a type: `name!` is required, of several
 * `name^` at least one is; `names+` is also read as `name`. The type ends the field:
 *
 * | | |
 * |---|---|
 * | `,` `'` `"` | plain line, localized line, localized text |
 * | `?` `/` | true or false; that or localized text |
 * | `0` `1` … `=` | string of the first, second … pattern |
 * | `#0..120,` `%1..,` | number, whole number between bounds |
 * | <code>&#124;a&#124;b,</code> | one of these words |
 * | `*` `(2` `@` | list, list of exactly two, map by language, of the type that follows |
 * | `{…}` `&A` `&B` … | object; the first, second … object that began in this table |
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { feedSchema } from '../src/feed/schema/feed.js';
import { notes, type SchemaNote } from '../src/feed/schema/registry.js';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];
type Check = { def: { check: string; value: number; pattern: RegExp } };

const noteOf = (schema: Schema): SchemaNote => notes.get(schema as never) ?? {};
const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;
const checksOf = (schema: Schema): Check['def'][] =>
  (defOf(schema).checks ?? []).map((check) => (check as unknown as { _zod: Check })._zod.def);

/** Sources by name, in the order of their characters in the table. */
const patterns = new Map<string, string>();
/** Character of each object that has begun, by its schema. */
const objects = new Map<object, string>();

const PLAIN = ',';
const LABEL = "'";
const TEXT = '"';
const FLAG = '?';
const FLAG_OR_TEXT = '/';

function stringType(schema: Schema): string {
  const { kind } = noteOf(schema);
  const check = checksOf(schema).find((each) => each.check === 'string_format');
  if (!check) return PLAIN;
  if (!kind) throw new Error(`pattern without a name: ${check.pattern}`);
  patterns.set(kind, String(check.pattern));
  return String.fromCharCode(48 + [...patterns.keys()].indexOf(kind));
}

function numberType(schema: Schema): string {
  const checks = checksOf(schema);
  const bound = (name: string) => checks.find((each) => each.check === name)?.value ?? '';
  const whole = 'check' in defOf(schema);
  return `${whole ? '%' : '#'}${bound('greater_than')}..${bound('less_than')},`;
}

/** Copies of one object schema with another description share its fields, and so its place in the table. */
function objectType(schema: Schema, short = ''): string {
  const { shape } = defOf(schema) as z.core.$ZodObjectDef;
  const begun = objects.get(shape);
  if (begun) return `&${begun}`;
  objects.set(shape, String.fromCharCode(objects.size + (objects.size < 26 ? 65 : 71)));
  const { oneOf } = noteOf(schema);
  const fields = Object.entries(shape).map(([key, value]) => {
    const optional = defOf(value).type === 'optional';
    const inner = optional ? (defOf(value) as z.core.$ZodOptionalDef).innerType : value;
    const mark = oneOf?.includes(key) ? '^' : optional ? (noteOf(value).alias ? '+' : '') : '!';
    return key + mark + typeOf(inner);
  });
  return `{${short && `${short}~`}${fields.join('')}}`;
}

function unionType(schema: Schema): string {
  const options = (defOf(schema) as z.core.$ZodUnionDef).options;
  const kinds = options.map((option) => defOf(option).type).join();
  if (kinds === 'string,record') return noteOf(schema).multiline ? TEXT : LABEL;
  if (kinds === 'boolean,union') return FLAG_OR_TEXT;
  throw new Error(`no type for a union of ${kinds}`);
}

function typeOf(schema: Schema): string {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return stringType(schema);
    case 'number':
      return numberType(schema);
    case 'boolean':
      return FLAG;
    case 'enum':
      return `|${Object.values(def.entries).join('|')},`;
    case 'array':
      return `*${typeOf(def.element)}`;
    case 'tuple':
      return `(${def.items.length}${typeOf(def.items[0]!)}`;
    case 'record':
      typeOf(def.keyType);
      return `@${typeOf(def.valueType)}`;
    case 'union':
      return unionType(schema);
    case 'object':
      return objectType(schema);
    case 'pipe':
      return objectType(def.out, noteOf(schema).shorthand);
    default:
      throw new Error(`no type for ${def.type}`);
  }
}

const HEADER =
  '/** Generated from src/feed/schema by scripts/generate-shape.ts, which explains the table. Do not edit. */';

/** The table, for the browser. */
export function shapeModule(): string {
  patterns.clear();
  objects.clear();
  const shape = typeOf(feedSchema);
  const indexOf = (kind: string): number => [...patterns.keys()].indexOf(kind);
  return [
    HEADER,
    'export const patterns: readonly RegExp[] = [',
    ...[...patterns.values()].map((source) => `  ${source},`),
    '];',
    '',
    `export const ADDRESSES: readonly number[] = [${indexOf('url')}, ${indexOf('email')}];`,
    `export const LANGUAGE = ${indexOf('language')};`,
    `export const MOMENT = ${indexOf('moment')};`,
    `export const ZONE = ${indexOf('zone')};`,
    '',
    `export const shape = \`${shape}\`;`,
    '',
  ].join('\n');
}

type Json = { [key: string]: unknown };

/** Languages an editor proposes as keys of a text. */
const PROPOSED = ['de', 'de-simple', 'en', 'ar', 'uk', 'fa', 'tr', 'ru', 'fr'];

/** Takes our own words out of a node and puts into it what zod cannot say. */
function finish(schema: Schema, json: Json): void {
  const { oneOf, shorthand } = noteOf(schema);
  for (const own of ['multiline', 'shorthand', 'kind', 'alias', 'oneOf']) delete json[own];
  if (json['additionalProperties'] === false) delete json['additionalProperties'];
  const def = defOf(schema);
  if (shorthand) json['x-short'] = shorthand;
  if (oneOf) json['anyOf'] = oneOf.map((key) => ({ required: [key] }));
  if (def.type !== 'object') return;
  const properties = json['properties'] as Json;
  for (const [key, value] of Object.entries(def.shape)) {
    const { alias } = noteOf(value);
    if (alias)
      properties[alias] = { description: `One id: the same as ${key} with one entry.`, type: 'string' };
  }
  if (schema === feedSchema) json['properties'] = { $schema: DOLLAR_SCHEMA, ...properties };
}

const DOLLAR_SCHEMA = { description: 'Address of this schema, for completion in an editor.', type: 'string' };

/** JSON Schema draft 2020-12. Stricter than the parser, which forgives much; unknown keys are allowed. */
export function jsonSchema(): string {
  const { $ref, $defs, $schema } = z.toJSONSchema(feedSchema as z.ZodMiniType, {
    metadata: notes,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: node }) => finish(zodSchema, node as Json),
  }) as { $ref: string; $defs: Record<string, Json>; $schema: string };
  const name = $ref.split('/').pop()!;
  const { [name]: root, ...definitions } = $defs;
  return JSON.stringify({ $schema, title: 'Miteinander feed', ...root, $defs: definitions }, spell, 2) + '\n';
}

/** Spells out, in the finished document, "a string or that object" and the languages an editor proposes. */
function spell(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { 'x-short': short, description, ...rest } = value as Json;
  if (typeof short === 'string') {
    const anyOf = [{ type: 'string', description: `Short for {"${short}": "…"}.` }, rest];
    return description === undefined ? { anyOf } : { description, anyOf };
  }
  if ('propertyNames' in rest && !('properties' in rest)) {
    const properties = Object.fromEntries(PROPOSED.map((tag) => [tag, rest['additionalProperties']]));
    return { ...(value as Json), properties };
  }
  return value;
}

/** What each pattern asks for, as findings name it. */
export function kindsModule(): string {
  shapeModule();
  const names = JSON.stringify([...patterns.keys()])
    .replaceAll('"', "'")
    .replaceAll(',', ', ');
  return [HEADER, `export const kinds: readonly string[] = ${names};`, ''].join('\n');
}

/** Every generated file with what must stand in it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const at = (path: string) => fileURLToPath(new URL(`../src/feed/generated/${path}`, import.meta.url));
  return new Map([
    [at('shape.ts'), shapeModule()],
    [at('kinds.ts'), kindsModule()],
    [at('feed.schema.json'), jsonSchema()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) writeFileSync(path, text);
}
