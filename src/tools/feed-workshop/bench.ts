/**
 * The work of the workshop as calls that take and give plain data, so that it runs beside the page in a worker, or on it
 * where there is none. Big things stay here: the page gets an overview, and the finished feed as a blob.
 */
import type { Finding } from '../../feed/finding.js';
import { createDesk, type FieldEdit, type Overview } from './model/desk.js';
import type { FormField } from './model/form-fields.js';
import type { OnProgress } from './model/check-document.js';
import { readFile, type ReadFileResult, type TableSetup } from './read-file.js';

export interface InputFile {
  readonly name: string;
  readonly data: Blob;
}

/** A table stops at its columns: somebody has to look whether they are understood. */
export type Opened =
  | { readonly kind: 'overview'; readonly overview: Overview }
  | { readonly kind: 'table'; readonly table: TableSetup };

export interface BenchCalls {
  /** Reads a file and puts it on the desk, or on top of what lies there. */
  open(file: InputFile, onTop: boolean): Promise<Opened>;
  /** Goes on with the table that `open` stopped at. */
  arrange(setup: TableChoice): Promise<Opened>;
  fields(index: number): Promise<readonly FormField[]>;
  edit(edits: readonly FieldEdit[]): Promise<Overview>;
  accept(): Promise<Overview>;
  undo(): Promise<Overview>;
  redo(): Promise<Overview>;
  /** The feed as a file. */
  feed(): Promise<Blob>;
}

/** What somebody decided about a table. */
export interface TableChoice {
  readonly mapping: unknown;
  readonly sheet?: string | undefined;
  /** Columns are settled: read all of it. */
  readonly done: boolean;
}

export function createBench(onProgress?: OnProgress): BenchCalls {
  const desk = createDesk();
  let waiting: { readonly file: InputFile; readonly bytes: Uint8Array; readonly onTop: boolean } | undefined;

  const take = (
    name: string,
    { feed, findings }: { readonly feed: unknown; readonly findings: readonly Finding[] },
    onTop: boolean,
  ): Promise<Overview> =>
    onTop ? desk.add(feed, findings, onProgress) : desk.open(feed, name, findings, onProgress);

  const opened = async (read: ReadFileResult, confirmed: boolean): Promise<Opened> => {
    const { file, onTop } = waiting!;
    if (read.table && !confirmed) return { kind: 'table', table: read.table };
    waiting = undefined;
    return { kind: 'overview', overview: await take(file.name, read, onTop) };
  };

  return {
    async open(file, onTop) {
      const bytes = new Uint8Array(await file.data.arrayBuffer());
      waiting = { file, bytes, onTop };
      return opened(readFile(bytes, { name: file.name }), false);
    },
    async arrange({ mapping, sheet, done }) {
      const { file, bytes } = waiting!;
      return opened(readFile(bytes, { name: file.name, mapping, sheet }), done);
    },
    fields: (index) => Promise.resolve(desk.fields(index)),
    edit: async (edits) => desk.edit(edits, onProgress),
    accept: () => desk.accept(onProgress),
    undo: () => desk.undo(),
    redo: () => desk.redo(),
    feed: () => Promise.resolve(new Blob([desk.text()], { type: 'application/json' })),
  };
}
