/** What the readers make of the real files beside the repository, family by family; kept as numbers in real-files.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Finding } from '../../../src/feed/finding.js';
import { ImportFault } from '../../../src/feed/import-fault.js';
import { readCsv } from '../../../src/sources/csv/read-csv.js';
import { readHsds } from '../../../src/sources/hsds/read-hsds.js';
import { readIntegreat } from '../../../src/sources/integreat/read-integreat.js';
import { jsonLdInHtml } from '../../../src/sources/json-ld/json-ld-in-html.js';
import { readJsonLd } from '../../../src/sources/json-ld/read-json-ld.js';
import { readAny } from '../../../src/sources/read-any.js';

export const root = new URL('../../../../shared/data/', import.meta.url);
export const isThere = existsSync(root);
/** Nothing depends on when a test runs. */
const today = '2026-11-23';

export interface FamilyNumbers {
  readonly files: number;
  /** Entries, rows or records in the files, as the files count them. */
  readonly entries: number;
  /** Records of a feed, by list. */
  readonly read: Readonly<Record<string, number>>;
  /** Findings, by code; those that count say how many. */
  readonly lost: Readonly<Record<string, number>>;
  /** Files that cannot be read at all, by why. */
  readonly unreadable: Readonly<Record<string, number>>;
}

interface Result {
  readonly feed: unknown;
  readonly findings: readonly Finding[];
  readonly tables?: readonly { readonly rows: readonly unknown[] }[] | undefined;
}

interface Input {
  readonly path: string;
  readonly read: () => Promise<Result>;
  /** Entries in it, when neither its tables nor the list of files say so. */
  readonly entries?: number;
}

export interface Family {
  readonly name: string;
  /** Each a file, or a way to read several together. */
  readonly inputs: () => readonly Input[];
}

const bytesOf = (path: string): Buffer => readFileSync(new URL(path, root));
const jsonOf = (path: string): unknown => JSON.parse(bytesOf(path).toString('utf8')) as unknown;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, root), { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
    )
    .filter((path) => !/(MANIFEST|README|expected)\.(json|md)$/.test(path))
    .sort();

/** What the list beside the files says of each. */
const listed = (): ReadonlyMap<string, number> =>
  new Map(
    ['services', 'contacts'].flatMap((folder) => {
      const { files } = jsonOf(`${folder}/MANIFEST.json`) as {
        readonly files: readonly { readonly file: string; readonly records?: number }[];
      };
      return files.map(({ file, records = 0 }) => [`${folder}/${file}`, records] as const);
    }),
  );

const any = (path: string): Input => ({
  path,
  read: (): Promise<Result> => readAny(bytesOf(path), { name: path.split('/').pop()!, today }),
});
const family = (name: string, wanted: (path: string) => boolean, folder: string): Family => ({
  name,
  inputs: () => filesIn(folder).filter(wanted).map(any),
});

/** Rows of a text table as records. */
const rowsOf = (path: string): readonly object[] => {
  const [table] = readCsv(bytesOf(path), { name: path }).tables;
  const [head = [], ...rows] = table?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])) as object);
};

export const families: readonly Family[] = [
  family('calendars', (path) => path.endsWith('.ics'), 'calendars/'),
  family('hsds-json', (path) => path.endsWith('.json') && !path.includes('/csv/'), 'services/hsds-spec/'),
  {
    name: 'hsds-package',
    inputs: () => [
      {
        path: 'services/hsds-spec/csv/',
        read: () => {
          const tables = filesIn('services/hsds-spec/csv/').filter((path) => path.endsWith('.csv'));
          const rows = tables.map((path) => [path.split('/').pop()!.replace('.csv', ''), rowsOf(path)]);
          return Promise.resolve(readHsds(Object.fromEntries(rows), { today }));
        },
        entries: filesIn('services/hsds-spec/csv/')
          .filter((path) => path.endsWith('.csv'))
          .flatMap(rowsOf).length,
      },
    ],
  },
  family('hsds-csv', (path) => path.endsWith('.csv'), 'services/hsds-spec/csv/'),
  family('ohana', () => true, 'services/ohana-sample-csv/'),
  family('orservices', () => true, 'services/orservices-dc/'),
  family('integreat', () => true, 'services/integreat-api/'),
  family('integreat-pages', () => true, 'services/integreat-pages/'),
  {
    name: 'integreat-pages-asked',
    inputs: () =>
      filesIn('services/integreat-pages/').map((path) => ({
        path,
        read: () => Promise.resolve(readIntegreat(jsonOf(path), { today, pages: true })),
      })),
  },
  {
    name: 'compass',
    inputs: () => [any('services/integreat-compass-offers.json')],
  },
  {
    name: 'json-ld',
    inputs: () => {
      const { items } = jsonOf('services/schema-org-jsonld.json') as {
        readonly items: readonly { readonly id: string; readonly html: string }[];
      };
      return items.map(({ id, html }) => ({
        path: id,
        read: () => Promise.resolve(readJsonLd(jsonLdInHtml(html), { today })),
        entries: 1,
      }));
    },
  },
  family('municipalities', () => true, 'contacts/gemeindeverzeichnis/'),
  family('seestadt', () => true, 'services/seestadt/'),
  family('places', (path) => /muenster-venues|koeln-places/.test(path), 'contacts/'),
  family('vcards', (path) => path.endsWith('.vcf'), 'contacts/'),
];

const add = (to: Record<string, number>, key: string, by: number): void => {
  if (by) to[key] = (to[key] ?? 0) + by;
};
const sorted = (numbers: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Reads all of a family; `check` sees each result. */
export async function numbersOf(
  { inputs }: Family,
  check: (result: Result, path: string) => void,
): Promise<FamilyNumbers> {
  const [read, lost, unreadable]: Record<string, number>[] = [{}, {}, {}];
  const list = inputs();
  const records = listed();
  let entries = 0;
  for (const input of list) {
    const isCalendar = input.path.endsWith('.ics');
    const inside = isCalendar
      ? (bytesOf(input.path)
          .toString('latin1')
          .match(/^\s*BEGIN:VEVENT/gim)?.length ?? 0)
      : (input.entries ?? records.get(input.path) ?? 0);
    try {
      const result = await input.read();
      const rows = result.tables?.reduce((sum, table) => sum + Math.max(0, table.rows.length - 1), 0);
      entries += (isCalendar ? undefined : rows) ?? inside;
      check(result, input.path);
      for (const [name, kept] of Object.entries(result.feed as Readonly<Record<string, unknown>>))
        if (Array.isArray(kept) && name !== 'languages') add(read!, name, kept.length);
      for (const { code, params } of result.findings)
        add(lost!, code, typeof params['count'] === 'number' ? params['count'] : 1);
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      entries += inside;
      add(unreadable!, error.code, 1);
    }
  }
  return {
    files: list.length,
    entries,
    read: sorted(read!),
    lost: sorted(lost!),
    unreadable: sorted(unreadable!),
  };
}
