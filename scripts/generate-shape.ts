/**
 * Writes what follows from the zod schema, so that it is stated once:
 * `src/feed/generated/shape.ts`, the table the browser checks records by, and
 * `src/feed/generated/feed.schema.json`, which editors use for completion and hints.
 *
 * npx tsx scripts/generate-shape.ts
 *
 * The table has one line an object: `Name.shorthand field=type …`, with `field!=type` for a required field,
 * `field^=type` for one of which at least one is required, and `alias>field=type` where another spelling is read. A type is
 * `line`, `label`, `text`, `flag`, the name of a pattern, `#min..max` (number), `%min..max` (whole number), `a|b|c`,
 * `*type` (list), `*2type` (list of two), `@type` (map by language), `flag/text` (either), or the `Name` of an object.
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

const patterns = new Map<string, string>();
const objects = new Map<string, string>();

/** The id a schema was given, also when it is a copy with another description. */
const idOf = (schema: Schema): string | undefined => {
  for (let each: Schema | undefined = schema; each; each = each._zod.parent)
    if (noteOf(each).id) return noteOf(each).id;
  return undefined;
};

function stringType(schema: Schema): string {
  const { kind } = noteOf(schema);
  const check = checksOf(schema).find((each) => each.check === 'string_format');
  if (!check) return 'line';
  if (!kind) throw new Error(`pattern without a name: ${check.pattern}`);
  patterns.set(kind, String(check.pattern));
  return kind;
}

function numberType(schema: Schema): string {
  const checks = checksOf(schema);
  const bound = (name: string) => checks.find((each) => each.check === name)?.value ?? '';
  const whole = 'check' in defOf(schema);
  return `${whole ? '%' : '#'}${bound('greater_than')}..${bound('less_than')}`;
}

function objectType(schema: Schema, hint: string, short = ''): string {
  const def = defOf(schema) as z.core.$ZodObjectDef;
  const name = idOf(schema) ?? hint;
  if (objects.has(name)) return name;
  objects.set(name, '');
  const { oneOf } = noteOf(schema);
  const fields = Object.entries(def.shape).map(([key, value]) => {
    const optional = defOf(value).type === 'optional';
    const inner = optional ? (defOf(value) as z.core.$ZodOptionalDef).innerType : value;
    const mark = oneOf?.includes(key) ? '^' : optional ? '' : '!';
    const alias = noteOf(value).alias ? `${noteOf(value).alias}>` : '';
    return `${alias}${key}${mark}=${typeOf(inner, name + key[0]!.toUpperCase() + key.slice(1))}`;
  });
  objects.set(name, `${name}${short && `.${short}`} ${fields.join(' ')}`);
  return name;
}

function unionType(schema: Schema): string {
  const options = (defOf(schema) as z.core.$ZodUnionDef).options;
  const kinds = options.map((option) => defOf(option).type).join();
  if (kinds === 'string,record') return noteOf(schema).multiline ? 'text' : 'label';
  if (kinds === 'boolean,union') return 'flag/text';
  throw new Error(`no type for a union of ${kinds}`);
}

function typeOf(schema: Schema, hint: string): string {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return stringType(schema);
    case 'number':
      return numberType(schema);
    case 'boolean':
      return 'flag';
    case 'enum':
      return Object.values(def.entries).join('|');
    case 'array':
      return `*${typeOf(def.element, hint)}`;
    case 'tuple':
      return `*${def.items.length}${typeOf(def.items[0]!, hint)}`;
    case 'record':
      typeOf(def.keyType, hint);
      return `@${typeOf(def.valueType, hint)}`;
    case 'union':
      return unionType(schema);
    case 'object':
      return objectType(schema, hint);
    case 'pipe':
      return objectType(def.out, hint, noteOf(schema).shorthand);
    default:
      throw new Error(`no type for ${def.type}`);
  }
}

/** The module the browser gets. */
export function shapeModule(): string {
  patterns.clear();
  objects.clear();
  typeOf(feedSchema, 'Feed');
  return [
    '/** Generated from src/feed/schema by scripts/generate-shape.ts, which explains the table. Do not edit. */',
    'export const patterns: Readonly<Record<string, RegExp>> = {',
    ...[...patterns].map(([name, source]) => `  ${name}: ${source},`),
    '};',
    '',
    'export const shapes = `' + [...objects.values()].join('\n') + '`;',
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
  if (short) {
    const anyOf = [{ type: 'string', description: `Short for {"${short}": "…"}.` }, rest];
    return description === undefined ? { anyOf } : { description, anyOf };
  }
  if ('propertyNames' in rest && !('properties' in rest)) {
    const properties = Object.fromEntries(PROPOSED.map((tag) => [tag, rest['additionalProperties']]));
    return { ...(value as Json), properties };
  }
  return value;
}

/** Every generated file with what must stand in it. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const at = (path: string) => fileURLToPath(new URL(`../src/feed/generated/${path}`, import.meta.url));
  return new Map([
    [at('shape.ts'), shapeModule()],
    [at('feed.schema.json'), jsonSchema()],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await generatedFiles()) writeFileSync(path, text);
}
