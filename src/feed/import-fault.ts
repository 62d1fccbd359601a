// Why a file cannot be imported at all, as data. Each tool has its own words for it.

export type ImportFaultCode =
  /** No bytes. */
  | 'empty'
  /** Larger than is read; `limit` in megabytes. */
  | 'too-big'
  /** JSON with a fault; `message` as the engine says it. */
  | 'not-json'
  /** JSON that is none of the kinds read. */
  | 'unknown-json'
  /** A web page that says nothing about itself in JSON-LD. */
  | 'no-json-ld'
  /** A calendar without anything of one. */
  | 'not-a-calendar'
  /** Nothing that is read. */
  | 'unknown-kind'
  /** `.xls`, `.ods`, `.numbers` and the like; `format` names it. */
  | 'other-spreadsheet'
  /** Protected by a password. */
  | 'encrypted'
  /** Damaged or cut off. */
  | 'damaged'
  /** More cells, rows or columns than are read; `limit`. */
  | 'too-many-cells'
  /** Unpacks to far more than it weighs. */
  | 'zip-bomb'
  /** Parts that no workbook may have and that are used for attacks: document types, entities. */
  | 'unsafe'
  /** No row that could be headings. */
  | 'no-table';

export class ImportFault extends Error {
  override readonly name = 'ImportFault';
  readonly code: ImportFaultCode;
  /** What goes into the sentence; short and cleaned, no markup. */
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ImportFaultCode, params: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.code = code;
    this.params = params;
  }
}
