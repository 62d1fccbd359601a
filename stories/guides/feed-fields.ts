/** The tables of all entities and fields of the feed, made from the JSON Schema, so that nobody copies them. */
import schema from '../../src/feed/generated/feed.schema.json';

interface Node {
  readonly type?: string;
  readonly $ref?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
}

const definitions = schema.$defs as unknown as Readonly<Record<string, Node>>;

/** In the order in which people meet them; the rest follows as the schema has it. */
const first = ['Offer', 'Course', 'CourseRun', 'Organization', 'Place', 'Contact', 'Event'];

const isEntity = ({ properties }: Node): boolean => properties !== undefined;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const typeOf = (node: Node): string => {
  if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.$ref) return node.$ref.slice('#/$defs/'.length);
  if (node.anyOf) return node.anyOf.map(typeOf).join(' or ');
  if (node.items) return `list of ${typeOf(node.items)}`;
  return node.type ?? 'object';
};

const table = (name: string, { description, properties = {}, required = [] }: Node): string =>
  [
    `### ${name}`,
    '',
    description ?? '',
    '',
    '| Field | Type | Meaning |',
    '| --- | --- | --- |',
    ...Object.entries(properties).map(([key, node]) => {
      const shown = required.includes(key) ? `**\`${key}\`**` : `\`${key}\``;
      const meaning = node.description ?? (node.$ref && definitions[typeOf(node)]?.description) ?? '';
      return `| ${shown} | ${cell(typeOf(node))} | ${cell(meaning)} |`;
    }),
    '',
  ].join('\n');

const strings = (): string =>
  [
    '### Texts, dates and codes',
    '',
    '| Type | Meaning |',
    '| --- | --- |',
    ...Object.entries(definitions)
      .filter(([, node]) => !isEntity(node))
      .map(([name, { description = '' }]) => `| ${name} | ${cell(description)} |`),
    '',
  ].join('\n');

const names = Object.keys(definitions).filter((name) => isEntity(definitions[name]!));

/** Markdown. */
export const fieldTables: string = [
  table('Feed', schema),
  ...first
    .concat(names.filter((name) => !first.includes(name)))
    .map((name) => table(name, definitions[name]!)),
  strings(),
].join('\n');
