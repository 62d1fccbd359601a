// JSON-LD in the shapes in which people write schema.org into pages, made plain: names without their prefixes, values without
// their wrappers, nodes found by their `@id`. No context is ever fetched.
import { isObject } from '../../feed/check.js';

export type Node = Readonly<Record<string, unknown>>;

export interface LdRoot {
  readonly node: Node;
  readonly path: string;
}

export interface LdDocument {
  readonly roots: readonly LdRoot[];
  /** The node a value is or refers to; undefined when it is neither. */
  readonly nodeOf: (value: unknown) => Node | undefined;
  /** Ids that are referred to and that nothing has. */
  readonly missing: ReadonlySet<string>;
  /** `@language` of the context. */
  readonly language: string | undefined;
  /** Something was nested deeper than is read. */
  readonly isDeep: boolean;
}

const MOST_DEEP = 32;
const MOST_TERMS = 500;
const MOST_MISSING = 1_000;
const IRI = /^https?:\/\/(?:www\.)?schema\.org\//i;

/** `schema:Event` and `https://schema.org/Event` are `Event`. */
export const localName = (name: string): string => name.replace(IRI, '').replace(/^(schema|sdo|s):/, '');

interface Context {
  /** Other names for terms of schema.org. */
  readonly terms: Map<string, string>;
  language: string | undefined;
  isSchema: boolean;
}

function readContext(value: unknown, to: Context, depth = 0): void {
  if (typeof value === 'string') {
    if (/schema\.org/i.test(value)) to.isSchema = true;
  } else if (Array.isArray(value)) {
    if (depth < 3) for (const each of value.slice(0, 50)) readContext(each, to, depth + 1);
  } else if (isObject(value)) {
    for (const key of Object.keys(value).slice(0, MOST_TERMS)) {
      const term = value[key];
      if (key === '@language' && typeof term === 'string') to.language = term.slice(0, 40);
      const iri = isObject(term) ? term['@id'] : term;
      if (typeof iri !== 'string') continue;
      if (IRI.test(iri) || /^schema:/.test(iri)) {
        to.isSchema = true;
        const name = localName(iri);
        if (/^[A-Za-z]+$/.test(name) && !key.startsWith('@')) to.terms.set(key, name);
      }
    }
  }
}

export const typesOf = (node: Node): readonly string[] => {
  const type = node['@type'];
  const list: readonly unknown[] = Array.isArray(type) ? type : [type];
  return list
    .filter((each): each is string => typeof each === 'string')
    .map((each) => localName(each.slice(0, 100)));
};

const isReference = (node: Node): boolean => {
  const keys = Object.keys(node);
  return keys.length === 1 && keys[0] === '@id';
};

/** Reads a parsed document, an array of documents or of blocks of a page. */
export function readDocument(json: unknown): LdDocument {
  const index = new Map<string, Record<string, unknown>>();
  const missing = new Set<string>();
  const roots: LdRoot[] = [];
  const taken = new Set<unknown>();
  let language: string | undefined;
  let isDeep = false;

  const plain = (value: unknown, context: Context, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > MOST_DEEP) {
      isDeep = true;
      return undefined;
    }
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (const each of value as readonly unknown[]) {
        const one = plain(each, context, depth + 1);
        // A list in a list is a list.
        if (Array.isArray(one)) for (const inner of one as readonly unknown[]) list.push(inner);
        else if (one !== undefined && one !== null) list.push(one);
      }
      return list.length === 1 ? list[0] : list;
    }
    const raw = value as Node;
    if (Object.hasOwn(raw, '@list')) return plain(raw['@list'], context, depth + 1);
    if (Object.hasOwn(raw, '@set')) return plain(raw['@set'], context, depth + 1);
    if (Object.hasOwn(raw, '@value')) {
      const spoken = raw['@language'];
      return typeof spoken === 'string' ? { '@value': raw['@value'], '@language': spoken } : raw['@value'];
    }
    const node: Record<string, unknown> = {};
    for (const key of Object.keys(raw)) {
      if (key === '@context' || key === '__proto__') continue;
      const own = context.terms.get(key) ?? localName(key);
      // `type` and `id` are how some write `@type` and `@id`; schema.org has no such properties.
      const name =
        own === 'type' && !Object.hasOwn(raw, '@type')
          ? '@type'
          : own === 'id' && !Object.hasOwn(raw, '@id')
            ? '@id'
            : own;
      const one = plain(raw[key], context, depth + 1);
      if (one !== undefined && one !== null && one !== '' && !Object.hasOwn(node, name)) node[name] = one;
    }
    const id = node['@id'];
    if (typeof id === 'string' && !isReference(node)) {
      const known = index.get(id);
      if (!known) index.set(id, node);
      else {
        for (const key of Object.keys(node)) if (!Object.hasOwn(known, key)) known[key] = node[key];
        return known;
      }
    }
    return node;
  };

  const take = (value: unknown, path: string, inherited: Context, depth: number): void => {
    if (Array.isArray(value)) {
      if (depth < 4) value.forEach((each, i) => take(each, `${path}[${i}]`, inherited, depth + 1));
      return;
    }
    if (!isObject(value)) return;
    const context: Context = { ...inherited, terms: new Map(inherited.terms) };
    readContext(value['@context'], context);
    language ??= context.language;
    const graph = value['@graph'];
    if (graph !== undefined && depth < 4)
      take(Array.isArray(graph) ? graph : [graph], path ? `${path}.@graph` : '@graph', context, depth + 1);
    const { '@graph': _graph, '@context': _context, ...rest } = value;
    if (!Object.keys(rest).some((key) => key !== '@id')) return;
    const node = plain(rest, context, 0);
    if (!isObject(node) || taken.has(node)) return;
    taken.add(node);
    roots.push({ node, path });
  };
  take(json, '', { terms: new Map(), language: undefined, isSchema: false }, 0);

  return {
    roots,
    missing,
    language,
    isDeep,
    nodeOf(value) {
      if (typeof value === 'string') return index.get(value);
      if (!isObject(value) || Object.hasOwn(value, '@value')) return undefined;
      if (!isReference(value)) return value;
      const id = value['@id'];
      const found = typeof id === 'string' ? index.get(id) : undefined;
      if (!found && typeof id === 'string' && missing.size < MOST_MISSING) missing.add(id);
      return found;
    },
  };
}

/** Whether it is a document of schema.org, a list of such, or blocks of a page. */
export function isJsonLd(json: unknown): boolean {
  const list: readonly unknown[] = Array.isArray(json) ? json.slice(0, 20) : [json];
  return list.some((each) => {
    if (Array.isArray(each)) return each.slice(0, 5).some((inner) => isObject(inner) && isNode(inner));
    return isObject(each) && isNode(each);
  });
}

const isNode = (value: Node): boolean => {
  if (Object.hasOwn(value, 'schemaVersion')) return false;
  const context: Context = { terms: new Map(), language: undefined, isSchema: false };
  readContext(value['@context'], context);
  if (context.isSchema) return true;
  const type = value['@type'];
  return (
    Array.isArray(value['@graph']) ||
    (typeof type === 'string' && (IRI.test(type) || /^schema:/.test(type) || /^[A-Z][A-Za-z]+$/.test(type)))
  );
};
