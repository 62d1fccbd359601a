/**
 * The work of the workshop as calls that take and give plain data, so that it runs beside the page in a worker, or on it
 * where there is none. Big things stay here: the page gets an overview, and the finished feed as a blob.
 */
import type { TableMapping } from '../../sources/table/table-mapping.js';
import { faultOf } from './fault.js';
import { createDesk, type FieldEdit, type Incoming, type Overview } from './model/desk.js';
import type { FormField } from './model/form-fields.js';
import type { OnProgress } from './model/check-document.js';
import { readFile } from './read-file.js';

export interface InputFile {
  readonly name: string;
  readonly data: Blob;
}

export interface BenchCalls {
  /** Reads a file and puts it on the desk, or on top of what lies there. */
  open(file: InputFile, onTop: boolean, mapping?: TableMapping): Promise<Overview>;
  /** Reads the last file again, its columns as told. */
  remap(mapping: TableMapping): Promise<Overview>;
  fields(index: number): Promise<readonly FormField[]>;
  edit(edits: readonly FieldEdit[]): Promise<Overview>;
  accept(): Promise<Overview>;
  undo(): Promise<Overview>;
  redo(): Promise<Overview>;
  /** The feed as a file. */
  feed(): Promise<Blob>;
}

export function createBench(onProgress?: OnProgress): BenchCalls {
  const desk = createDesk();

  let last: InputFile | undefined;

  const read = async (
    file: InputFile,
    mapping: TableMapping | undefined,
    into: unknown,
  ): Promise<Incoming> => {
    try {
      return await readFile(file.data, file.name, mapping, into);
    } catch (error) {
      throw faultOf(error, file.name);
    }
  };

  return {
    async open(file, onTop, mapping) {
      const incoming = await read(file, mapping, onTop ? desk.document(false) : undefined);
      last = file;
      return onTop ? desk.add(incoming, onProgress) : desk.open(incoming, onProgress);
    },
    remap: async (mapping) => desk.again(await read(last!, mapping, desk.document(true)), onProgress),
    fields: (index) => Promise.resolve(desk.fields(index)),
    edit: async (edits) => desk.edit(edits, onProgress),
    accept: () => desk.accept(onProgress),
    undo: () => desk.undo(),
    redo: () => desk.redo(),
    feed: () => Promise.resolve(new Blob([desk.text()], { type: 'application/json' })),
  };
}
