/** Tables of custom properties and parts, from the manifest that is made of the docblock of an element. */

interface Told {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

/** What we read of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly Told[];
      readonly cssParts?: readonly Told[];
    }[];
  }[];
}

const element = ({ modules }: Manifest, tag: string) =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Markdown. */
export const propertyTable = (manifest: Manifest, tag: string): string =>
  table(
    ['Property', 'For', 'By default'],
    (element(manifest, tag)?.cssProperties ?? []).map(({ name, description = '', default: value }) => [
      `\`${name}\``,
      description,
      value === undefined ? '' : `\`${value}\``,
    ]),
  );

/** Markdown. */
export const partTable = (manifest: Manifest, tag: string): string =>
  table(
    ['Part', 'What it is'],
    (element(manifest, tag)?.cssParts ?? []).map(({ name, description = '' }) => [
      // The preview gives parts their CSS spelling.
      `\`${name.startsWith('::') ? name : `::part(${name})`}\``,
      description,
    ]),
  );
